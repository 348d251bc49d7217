import { formats, type Translate } from "#app/translate";
import type { CategoryId, CohortRow, MeasureId } from "#lib/cohort/catalogue";
import { columnGroups } from "#lib/programme/column-list";
import type { Locale } from "#lib/text/text";
import type { Said as CriterionSaid } from "../comparison-words";
import { StatusMark } from "../review/status-mark";
import { Cell } from "./cell";
import styles from "./compare.module.css";
import type { Law } from "./distance";
import { type CriterionName, columnWords, criterionWords } from "./words";

/** A firm with what each criterion says of it; no criteria where it has submitted nothing. */
export type ComparedFirm = {
  row: CohortRow;
  href: string;
  /** `isReplaced`: it is not met and need not be, since another stands in. */
  criteria: readonly { said: CriterionSaid; isReplaced: boolean; comparisons: readonly string[] }[];
};

type Props = {
  firms: readonly ComparedFirm[];
  criteria: readonly CriterionName[];
  /** Whether the round asks for the self-assessment. */
  isAssessed: boolean;
  units: Law["units"];
  home: string;
  tooMany: boolean;
  locale: Locale;
  translate: Translate;
};

const comparedColumns: readonly (CategoryId | MeasureId)[] = [
  ...(["verdict", "nearest", "decision", "state", "quadrant", "certainty", "level", "capability", "stage"] as const),
  ...(["profile", "government", "business", "technological", "flags", "verification", "region", "industry"] as const),
];

/** Up to four firms in columns: what each is like, and what each criterion says of it. */
export function Compare({ firms, criteria: names, isAssessed, units, home, tooMany, locale, translate }: Props) {
  const format = formats(locale);
  const columns = comparedColumns.filter((id) => isAssessed || !Object.hasOwn(columnGroups.classes, id));
  return (
    <>
      <h1>{translate("board.compare.title")}</h1>
      <p className="screen">
        <a href={`${home}/firms`}>{translate("board.compare.back")}</a>
      </p>
      {firms.length < 2 && <p className="notice">{translate("board.compare.few")}</p>}
      {tooMany && <p className="notice">{translate("board.compare.many")}</p>}
      {firms.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
        <section className={styles.scroll} aria-label={translate("board.compare.title")} tabIndex={0}>
          <table className={styles.table}>
            <caption className="soft">{translate("board.compare.caption")}</caption>
            <thead>
              <tr>
                <td />
                {firms.map(({ row, href }) => (
                  <th key={row.number} scope="col">
                    <a href={href}>{row.firmName}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={firms.length + 1} className={styles.part}>
                  {translate("board.compare.firm")}
                </th>
              </tr>
              {columns.map((column) => (
                <tr key={column}>
                  <th scope="row">{columnWords(translate, column)}</th>
                  {firms.map(({ row }) => (
                    <td key={row.number}>
                      <Cell
                        column={column}
                        {...{ row, locale, translate, format, units }}
                        criteria={names}
                        requires={{ all: [] }}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <CriteriaRows {...{ firms, criteria: names, locale, translate }} />
          </table>
        </section>
      )}
    </>
  );
}

/** What a criterion says of a firm. */
function Said({
  criterion,
  translate,
}: {
  criterion: NonNullable<ComparedFirm["criteria"][number]>;
  translate: Translate;
}) {
  return (
    <>
      {criterion.isReplaced ? (
        <span className="soft">
          {translate("board.letters.r")}{" "}
          {translate("board.replacedAs", {
            status: criterion.said.words,
          })}
        </span>
      ) : (
        <StatusMark {...criterion.said} translate={translate} />
      )}
      <ul className={styles.figures}>
        {[...new Set(criterion.comparisons)].map((comparison) => (
          <li key={comparison}>{comparison}</li>
        ))}
      </ul>
    </>
  );
}

/** What each criterion says of each firm. */
function CriteriaRows({
  firms,
  criteria: names,
  locale,
  translate,
}: Pick<Props, "firms" | "criteria" | "locale" | "translate">) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={firms.length + 1} className={styles.part}>
          {translate("board.compare.figures")}
        </th>
      </tr>
      {names.map((name, place) => (
        <tr key={name.id}>
          <th scope="row">{criterionWords(name, locale)}</th>
          {firms.map(({ row, criteria: said }) => {
            const criterion = said[place];
            if (!criterion) return <td key={row.number}>{translate("board.compare.notYet")}</td>;
            return (
              <td key={row.number}>
                <Said criterion={criterion} translate={translate} />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
