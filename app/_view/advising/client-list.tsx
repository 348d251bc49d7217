import { formats, type Translate, translator } from "#app/translate";
import type { Quadrant } from "#lib/scoring/classes";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import register from "../register/register.module.css";
import staff from "../staff/staff.module.css";
import styles from "./client-list.module.css";

/** A client as the list shows it. */
type ShownClient = {
  engagement: string;
  sheet: string;
  firmName: string | null;
  year: number;
  state: "draft" | "submitted";
  submittedAt: Date | null;
  quadrant: Quadrant | null;
  probability: number | null;
  advisor: string | null;
  advisorName: string | null;
  expiresAt: Date;
};

type Props = {
  locale: Locale;
  home: string;
  query: { search: string; order: "recent" | "firm" | "until"; only: "all" | "unassigned" | "draft" };
  lines: readonly ShownClient[];
  /** How many there are, found or not. */
  count: number;
  isLead: boolean;
  people: readonly { user: string; name: string }[];
};

/** The clients of a practice with what each was last found to be, to search, order and assign. */
export function ClientList({ locale, home, query, lines, count, isLead, people }: Props) {
  const translate = translator(locale);
  if (count === 0)
    return (
      <section className="notice">
        <h2>{translate("clients.none")}</h2>
        <p>{translate(isLead ? "clients.noneHint" : "clients.noneOwn")}</p>
      </section>
    );
  const columns = ["firm", "finding", "submitted", "state", "until", "advisor"] as const;
  return (
    <>
      <Filter {...{ translate, home, query, isLead }} />
      <p className="soft">{translate("clients.count", { count: lines.length })}</p>
      {lines.length === 0 ? (
        <p>{translate("clients.nothing")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
        <section className={staff.scroll} aria-label={translate("clients.title")} tabIndex={0}>
          <table className={`${register.table} ${styles.table}`}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {translate(`clients.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.engagement} {...{ translate, locale, home, line, isLead, people }} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Filter({
  translate,
  home,
  query,
  isLead,
}: Pick<Props, "home" | "query" | "isLead"> & { translate: Translate }) {
  const filters = [
    { value: "all", words: "clients.onlyAll" },
    ...(isLead ? [{ value: "unassigned", words: "clients.onlyUnassigned" } as const] : []),
    { value: "draft", words: "clients.onlyDraft" },
  ] as const;
  return (
    <form method="get" action={home} className={register.filter} aria-label={translate("clients.search")}>
      <label>
        <span>{translate("clients.search")}</span>
        <input
          type="text"
          name="search"
          defaultValue={query.search}
          maxLength={100}
          placeholder={translate("clients.searchHint")}
        />
      </label>
      <label>
        <span>{translate("clients.only")}</span>
        <select name="only" defaultValue={query.only}>
          {filters.map(({ value, words }) => (
            <option key={value} value={value}>
              {translate(words)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{translate("clients.sort")}</span>
        <select name="order" defaultValue={query.order}>
          {(["recent", "firm", "until"] as const).map((order) => (
            <option key={order} value={order}>
              {translate(`clients.sorts.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button quiet">
        {translate("clients.apply")}
      </button>
    </form>
  );
}

type LineProps = Pick<Props, "locale" | "home" | "isLead" | "people"> & { translate: Translate; line: ShownClient };

function Line({ translate, locale, home, line, isLead, people }: LineProps) {
  const format = formats(locale);
  const { sheet, firmName, year, state, submittedAt, quadrant, probability, advisorName, expiresAt } = line;
  const column = (of: "finding" | "submitted" | "state" | "until" | "advisor") => translate(`clients.columns.${of}`);
  const soft = (words: string) => <span className="soft">{words}</span>;
  return (
    <tr>
      <th scope="row">
        <a href={`${home}/${sheet}`}>{firmName ?? translate("clients.unnamed")}</a>
        <div className="soft">{year}</div>
      </th>
      <td data-label={column("finding")}>
        {quadrant ? translate(`classes.quadrant.${quadrant}.name`) : soft(translate("clients.notYet"))}
        {probability !== null && <div className="soft">{format.number(probability, { style: "percent" })}</div>}
      </td>
      <td className={register.day} data-label={column("submitted")}>
        {submittedAt ? format.dateTime(submittedAt, { dateStyle: "medium" }) : soft("–")}
      </td>
      <td data-label={column("state")}>{translate(`clients.states.${state}`)}</td>
      <td className={register.day} data-label={column("until")}>
        {format.dateTime(expiresAt, { dateStyle: "medium" })}
      </td>
      <td data-label={column("advisor")}>
        {isLead ? (
          <Assign {...{ translate, home, line, people }} />
        ) : (
          (advisorName ?? soft(translate("clients.nobody")))
        )}
      </td>
    </tr>
  );
}

function Assign({ translate, home, line, people }: Pick<LineProps, "translate" | "home" | "line" | "people">) {
  const firm = line.firmName ?? translate("clients.unnamed");
  return (
    <form method="post" action={`${home}/${line.sheet}/assign`} className={styles.assign}>
      <PressField />
      <select name="advisor" defaultValue={line.advisor ?? ""} aria-label={`${translate("clients.advisor")} · ${firm}`}>
        <option value="">{translate("clients.nobody")}</option>
        {people.map(({ user, name }) => (
          <option key={user} value={user}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="plain" aria-label={`${translate("clients.assign")} · ${firm}`}>
        {translate("clients.assign")}
      </button>
    </form>
  );
}
