import type { Locale } from "../../../lib/instrument/text";
import type { Translate } from "../../translate";
import styles from "./criteria.module.css";
import { type CriterionName, criterionWords, letterWords } from "./words";

const letters = ["m", "u", "k", "p", "n"] as const;
type Letter = (typeof letters)[number];

type Props = { criteria: readonly CriterionName[]; row: string; locale: Locale; translate: Translate };

/** What a screen reader says of all criteria at once: how many are met, and which are not. */
function summary({ criteria, row, locale, translate }: Props): string {
  const met = [...row].filter((letter) => letter === "m").length;
  const others = letters.slice(1, 4).flatMap((letter) => {
    const items = criteria.filter((_, place) => row[place] === letter).map((each) => criterionWords(each, locale));
    const separator = locale === "zh" ? "、" : ", ";
    return items.length === 0
      ? []
      : [translate("board.criteriaNot", { status: letterWords(translate, letter), items: items.join(separator) })];
  });
  return [translate("board.criteriaSummary", { met }), ...others].join(locale === "zh" ? "；" : "; ");
}

const mark = (translate: Translate, letter: Letter): string => translate(`board.letters.${letter}`);

/**
 * One small cell for each criterion, told apart by shape, letter and colour. What is not met carries its full text; what
 * is met has it in the head of the column, since most of a page of firms is met.
 */
export function Criteria(props: Props) {
  const { criteria, row, locale, translate } = props;
  if (row === "") return <span className="soft">—</span>;
  return (
    <>
      <span className="unseen">{summary(props)}</span>
      <span className={styles.cells} aria-hidden="true">
        {criteria.map(({ id, item, title }, place) => {
          const letter = (row[place] ?? "k") as Letter;
          if (letter === "m" || letter === "n")
            return (
              <i key={id} className={styles[letter]}>
                {mark(translate, letter)}
              </i>
            );
          const status = letterWords(translate, letter);
          return (
            <i
              key={id}
              className={styles[letter]}
              title={translate("board.criterionTitle", { item, title: title[locale], status })}
            >
              {mark(translate, letter)}
            </i>
          );
        })}
      </span>
    </>
  );
}

/** The places of the criteria above their cells, each with the criterion's name under the pointer. */
export function CriteriaHead({ criteria, locale, label }: Pick<Props, "criteria" | "locale"> & { label: string }) {
  return (
    <>
      {label}
      <span className={styles.cells} aria-hidden="true">
        {criteria.map((each, place) => (
          <i key={each.id} className={styles.place} title={criterionWords(each, locale)}>
            {place + 1}
          </i>
        ))}
      </span>
    </>
  );
}

/** What the small cells mean. */
export function Legend({ translate }: { translate: Translate }) {
  return (
    <ul className={styles.legend} aria-label={translate("board.legend")}>
      {letters.map((letter) => (
        <li key={letter}>
          <i className={styles[letter]} aria-hidden="true">
            {mark(translate, letter)}
          </i>{" "}
          {letterWords(translate, letter)}
        </li>
      ))}
    </ul>
  );
}
