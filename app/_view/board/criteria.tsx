import type { Translate } from "#app/translate";
import { lettersOf } from "#lib/programme/criteria-letters";
import { criteriaIn, type Formula } from "#lib/rules/rule-set";
import { alternativesIn } from "#lib/rules/stand-ins";
import { replacedLetter, statusLetters } from "#lib/rules/truth";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import styles from "./criteria.module.css";
import { type CriterionName, criterionWords, letterWords, replacedWords } from "./words";

const { met, unmet, unknown, person, "not-applicable": notApplicable } = statusLetters;
const letters = Object.values(statusLetters);
type Letter = (typeof letters)[number];

type Props = {
  criteria: readonly CriterionName[];
  requires: Formula;
  row: string;
  locale: Locale;
  translate: Translate;
};

/** What a screen reader says of all criteria at once: how many are met, and which are not; an either-or once. */
function summary({ criteria, locale, translate }: Props, counted: string): string {
  const metCount = [...counted].filter((letter) => letter === met).length;
  const others = [unmet, unknown, person].flatMap((letter) => {
    const items = criteria.filter((_, place) => counted[place] === letter).map((each) => criterionWords(each, locale));
    return items.length === 0
      ? []
      : [
          translate("board.criteriaNot", {
            status: letterWords(translate, letter),
            items: items.join(languages[locale].listComma),
          }),
        ];
  });
  return [translate("board.criteriaSummary", { met: metCount }), ...others].join(languages[locale].semicolon);
}

const mark = (translate: Translate, letter: Letter): string => translate(`board.letters.${letter}`);

type Stand = { letter: Letter; isRequired: boolean; isReplaced: boolean };

/** How a criterion stands in its cell, with its words where it is not met; what is not required is neither met nor unmet. */
function cellOf({ letter, isRequired, isReplaced }: Stand, translate: Translate) {
  if (letter === met || letter === notApplicable) return { style: letter, text: mark(translate, letter), status: null };
  if (!isRequired)
    return { style: notApplicable, text: mark(translate, notApplicable), status: translate("board.reference") };
  if (!isReplaced) return { style: letter, text: mark(translate, letter), status: letterWords(translate, letter) };
  const text = translate(`board.letters.${replacedLetter}`);
  return { style: notApplicable, text, status: replacedWords(translate, letter) };
}

/**
 * One small cell for each criterion, told apart by shape, letter and colour. What is not met carries its full text; what
 * is met has it in the head of the column, since most of a page of firms is met.
 */
export function Criteria(props: Props) {
  const { criteria, row, locale, translate } = props;
  if (row === "") return <span className="soft">—</span>;
  const { shown, counted } = lettersOf(
    criteria.map(({ id }) => id),
    props.requires,
  ).read(row);
  const required = new Set(criteriaIn(props.requires));
  return (
    <>
      <span className="unseen">{summary(props, counted)}</span>
      <span className={styles.cells} aria-hidden="true">
        {criteria.map((criterion, place) => {
          const letter = (row[place] ?? unknown) as Letter;
          const isRequired = required.has(criterion.id);
          const cell = cellOf({ letter, isRequired, isReplaced: shown[place] === replacedLetter }, translate);
          const title = cell.status && {
            title: translate("board.criterionTitle", {
              item: criterion.item,
              title: criterion.title[locale],
              status: cell.status,
            }),
          };
          return (
            <i key={criterion.id} className={styles[cell.style]} {...title}>
              {cell.text}
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
export function Legend({ requires, translate }: Pick<Props, "requires" | "translate">) {
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
      {alternativesIn(requires).size > 0 && (
        <li>
          <i className={styles[notApplicable]} aria-hidden="true">
            {translate(`board.letters.${replacedLetter}`)}
          </i>{" "}
          {translate("board.replaced")}
        </li>
      )}
    </ul>
  );
}
