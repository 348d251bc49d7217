import staff from "#app/_view/staff/staff.module.css";
import type { Translate } from "#app/translate";
import { registerStates } from "#lib/programme/register-state";
import type { Duty } from "#lib/rules/duties";
import type { Tier } from "#lib/rules/rule-set";
import { dueWords } from "./due-words";
import styles from "./register.module.css";

/** A title of a firm as the register shows it. */
export type ShownTitle = {
  application: string;
  row: number;
  round: string;
  roundName: string;
  firmName: string;
  uscc: string | null;
  region: string | null;
  tier: Tier;
  number: string | null;
  granted: string | null;
  expires: string | null;
  updated: string | null;
  withdrawn: string | null;
  duties: readonly Duty[];
};

/** What was asked for, as it stands in the form and in the addresses of pages. */
export type ShownQuery = { tier: string; state: string; region: string; firm: string; order: string };

type Props = {
  translate: Translate;
  /** The address of the page. */
  home: string;
  query: ShownQuery;
  tiers: readonly Tier[];
  lines: readonly ShownTitle[];
  isFirst: boolean;
  /** What begins the next page; `null` on the last one. */
  next: string | null;
  mayExport: boolean;
};

/** An address with what was asked for, without what is empty. */
const address = (path: string, query: Readonly<Record<string, string>>): string => {
  const told = Object.entries(query).filter(([, value]) => value !== "");
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`;
};

/** Who holds which title until when, and what is due. */
export function Register({ translate, home, query, lines, isFirst, next, mayExport, tiers }: Props) {
  return (
    <>
      <Filter {...{ translate, home, query, tiers }} />
      {lines.length === 0 ? (
        <p>{translate("register.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
        <section className={staff.scroll} aria-label={translate("register.title")} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(["firm", "title", "granted", "expires", "updated", "due", "round"] as const).map((column) => (
                  <th key={column} scope="col">
                    {translate(`register.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={`${line.application} ${line.row}`} {...{ translate, home, line }} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <nav className="row" aria-label={translate("register.title")}>
        {!isFirst && <a href={address(home, query)}>{translate("register.first")}</a>}
        {next !== null && <a href={address(home, { ...query, after: next })}>{translate("register.next")}</a>}
      </nav>
      {mayExport && lines.length > 0 && (
        <p>
          {translate("register.save")} <a href={address(`${home}/save/csv`, query)}>CSV</a>{" "}
          <a href={address(`${home}/save/xlsx`, query)}>XLSX</a>
        </p>
      )}
    </>
  );
}

function Filter({ translate, home, query, tiers }: Pick<Props, "translate" | "home" | "query" | "tiers">) {
  return (
    <form method="get" action={home} className={styles.filter} aria-label={translate("register.filter.title")}>
      <label>
        <span>{translate("register.filter.tier")}</span>
        <select name="tier" defaultValue={query.tier}>
          <option value="">{translate("register.filter.anyTier")}</option>
          {tiers.map((tier) => (
            <option key={tier} value={tier}>
              {translate(`rounds.tiers.${tier}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{translate("register.filter.state")}</span>
        <select name="state" defaultValue={query.state}>
          <option value="">{translate("register.filter.anyState")}</option>
          {registerStates.map((state) => (
            <option key={state} value={state}>
              {translate(`register.states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{translate("register.filter.region")}</span>
        <input type="text" name="region" defaultValue={query.region} maxLength={60} />
      </label>
      <label>
        <span>{translate("register.filter.firm")}</span>
        <input type="text" name="firm" defaultValue={query.firm} maxLength={120} />
      </label>
      <label>
        <span>{translate("register.filter.order")}</span>
        <select name="order" defaultValue={query.order}>
          {(["expires", "firm"] as const).map((order) => (
            <option key={order} value={order === "expires" ? "" : order}>
              {translate(`register.orders.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button quiet">
        {translate("register.filter.go")}
      </button>
    </form>
  );
}

function Line({ translate, home, line }: { translate: Translate; home: string; line: ShownTitle }) {
  const rounds = home.replace(/\/[^/]*$/, "/rounds");
  const untold = <span className="soft">{translate("register.untold")}</span>;
  const due = line.duties.flatMap((duty) => {
    const words = dueWords(duty, translate);
    return words === "" ? [] : [{ words, isLate: ["overdue", "past", "barred"].includes(duty.state) }];
  });
  return (
    <tr>
      <th scope="row">
        <a href={`${rounds}/${line.round}/firms/${line.application}`}>{line.firmName}</a>
        <div className="soft">{[line.uscc, line.region].filter(Boolean).join(" · ")}</div>
      </th>
      <td>
        {translate(`rounds.tiers.${line.tier}`)}
        {line.number && <div className="soft">{line.number}</div>}
      </td>
      <td className={styles.day}>{line.granted ?? untold}</td>
      <td className={styles.day}>
        {line.expires ?? untold}
        {line.withdrawn && <div>{translate("register.withdrawnOn", { day: line.withdrawn })}</div>}
      </td>
      <td className={styles.day}>{line.updated ?? untold}</td>
      <td>
        <ul className={styles.due}>
          {due.map(({ words, isLate }) => (
            <li key={words} data-late={isLate}>
              {words}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <a href={`${rounds}/${line.round}`}>{line.roundName}</a>
      </td>
    </tr>
  );
}
