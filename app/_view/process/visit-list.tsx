import type { Translate } from "#app/translate";
import { type VisitConclusion, type VisitState, visitStates } from "#lib/programme/visit";
import staff from "../staff/staff.module.css";
import styles from "./visits.module.css";

/** A firm to be visited, in words. */
export type ShownVisit = {
  id: string;
  number: number;
  name: string;
  place: string;
  why: string;
  people: readonly string[];
  days: readonly string[];
  state: VisitState;
  conclusion: { found: VisitConclusion; words: string } | null;
};

type Props = {
  translate: Translate;
  /** Path of the page of visits. */
  home: string;
  visits: readonly ShownVisit[];
  /** How many firms are how far. */
  counts: Readonly<Record<VisitState | "due", number>>;
  /** What is shown: one state, one region; all where they are empty. */
  state: VisitState | "due" | null;
  region: string;
  regions: readonly { name: string; firms: number }[];
};

const pathTo = (home: string, { state, region }: { state?: string | null; region?: string }): string => {
  const query = new URLSearchParams({ ...(state && { state }), ...(region && { region }) }).toString();
  return `${home}${query && `?${query}`}#firms`;
};

/** Whom a round visits: by how far that is and where, each leading to what is written down there. */
export function VisitList({ translate, home, visits, counts, state, region, regions }: Props) {
  const all = visitStates.reduce((sum, each) => sum + counts[each], 0);
  return (
    <>
      <h2 id="firms">{translate("visits.firms")}</h2>
      <ul className={`${styles.filter} screen`} aria-label={translate("visits.filter")}>
        <li>
          <a href={pathTo(home, { region })} aria-current={state === null ? "true" : undefined}>
            {translate("visits.all")} <span>{all}</span>
          </a>
        </li>
        {([...visitStates, "due"] as const).map((each) => (
          <li key={each}>
            <a href={pathTo(home, { state: each, region })} aria-current={state === each ? "true" : undefined}>
              {translate(`visits.states.${each}`)} <span>{counts[each]}</span>
            </a>
          </li>
        ))}
      </ul>
      {regions.length > 1 && (
        <ul className={`${styles.filter} screen`} aria-label={translate("visits.region")}>
          {[{ name: "", firms: all }, ...regions].map(({ name, firms }) => (
            <li key={name}>
              <a href={pathTo(home, { state, region: name })} aria-current={region === name ? "true" : undefined}>
                {name || translate("visits.people.everywhere")} <span>{firms}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {visits.length === 0 ? <p>{translate("visits.none")}</p> : <VisitTable {...{ translate, home, visits }} />}
    </>
  );
}

const columns = ["number", "firm", "why", "people", "days", "state"] as const;

function VisitTable({ translate, home, visits }: Pick<Props, "translate" | "home" | "visits">) {
  const label = (column: (typeof columns)[number]) => translate(`visits.column.${column}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
    <section className={staff.scroll} aria-labelledby="firms" tabIndex={0}>
      <table className={staff.stacked}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === "number" ? staff.number : undefined}>
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map(({ id, number, name, place, why, people, days, state, conclusion }) => (
            <tr key={id}>
              <td className={staff.number} data-label={label("number")}>
                {number}
              </td>
              <th scope="row" className={styles.firm}>
                <a href={`${home}/${id}`}>{name}</a>
                {place && (
                  <>
                    <br />
                    <small className="soft">{place}</small>
                  </>
                )}
              </th>
              <td className={styles.why} data-label={label("why")}>
                {why}
              </td>
              <td data-label={label("people")}>
                <Lines lines={people} />
              </td>
              <td data-label={label("days")}>
                <Lines lines={days} />
              </td>
              <td className={styles.state} data-state={conclusion?.found ?? state} data-label={label("state")}>
                {conclusion?.words ?? translate(`visits.states.${state}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <span>
      {lines.map((line, place) => (
        <span key={line}>
          {place > 0 && <br />}
          {line}
        </span>
      ))}
    </span>
  );
}
