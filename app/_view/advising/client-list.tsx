import type { ReactNode } from "react";
import { formats } from "#app/translate";
import {
  type ClientFilter,
  type ClientOrder,
  type ClientQuery,
  clientFilters,
  clientOrders,
  clientsAtOnce,
  paramsOfClients,
} from "#lib/advising/client-query";
import { quadrants } from "#lib/scoring/classes";
import type { Locale } from "#lib/text/text";
import { Pager } from "../board/pager";
import { type Words, wordsOf } from "../charts/words";
import { ClientLine, type ShownClient } from "./client-line";
import styles from "./client-list.module.css";

type Props = {
  locale: Locale;
  home: string;
  query: ClientQuery;
  rows: readonly ShownClient[];
  /** How many were found, and how many there are in all. */
  found: number;
  count: number;
  isLead: boolean;
  people: readonly { user: string; name: string }[];
  /** What is due by this day stands out, YYYY-MM-DD. */
  soon: string;
  /** Views that were saved. */
  views: ReactNode;
};

/** The form that the boxes of the list belong to, wherever they stand. */
const comparing = "comparing";

/** The clients of a practice: where each stands, how far its goal is, what waits, to search, sort, compare and save. */
export function ClientList(props: Props) {
  const { locale, home, query, rows, found, count, isLead, people, soon } = props;
  const words = wordsOf(locale);
  const { translate } = words;
  const hrefOf = (asked: ClientQuery, path = home) => {
    const params = paramsOfClients(asked).toString();
    return params === "" ? path : `${path}?${params}`;
  };
  const isNarrowed = found < count;
  const columns = [
    "firm",
    "finding",
    "goal",
    "waiting",
    "submitted",
    ...(isLead ? (["advisor"] as const) : []),
  ] as const;
  return (
    <>
      <Filter {...{ words, home, query, isLead, people }} />
      {props.views}
      <p className={styles.count}>
        {translate(isNarrowed ? "clientList.countOf" : "clientList.count", { found, count })}
        {isNarrowed && <a href={home}>{translate("clientList.clear")}</a>}
      </p>
      {rows.length === 0 ? (
        <p>{translate("clientList.nothing")}</p>
      ) : (
        <>
          <table className={styles.table} aria-label={translate("clients.title")}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {translate(`clientList.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ClientLine
                  key={row.engagement}
                  {...{ words, home, row, isLead, people, soon, comparing }}
                  format={formats(locale)}
                />
              ))}
            </tbody>
          </table>
          {found > clientsAtOnce && (
            <Pager
              {...{ page: query.page, count: found, atOnce: clientsAtOnce, translate }}
              hrefOf={(page) => hrefOf({ ...query, page })}
            />
          )}
          <div className={`${styles.below} screen`}>
            {count > 1 && (
              <form id={comparing} method="get" action={`${home}/compare`} className={styles.compare}>
                <button type="submit" className="button quiet">
                  {translate("clientList.compare")}
                </button>
                <span className="soft">{translate("clientList.compareHint")}</span>
              </form>
            )}
            {isLead && <a href={`${home}/picture`}>{translate("clientList.picture")}</a>}
            <a href={hrefOf({ ...query, page: 1 }, `${home}/save`)} download>
              {translate("clientList.save")}
            </a>
          </div>
        </>
      )}
    </>
  );
}

type FilterProps = Pick<Props, "home" | "query" | "isLead" | "people"> & { words: Words };
type Choice = { value: string; words: string };

function Filter({ words, home, query, isLead, people }: FilterProps) {
  const { translate } = words;
  const filters: ClientFilter[] = clientFilters.filter((each) => isLead || each !== "unassigned");
  const orders: readonly ClientOrder[] = clientOrders;
  return (
    <form method="get" action={home} className={styles.filter} aria-label={translate("clientList.search")}>
      <label>
        <span>{translate("clientList.search")}</span>
        <input
          type="text"
          name="search"
          defaultValue={query.search}
          maxLength={100}
          placeholder={translate("clientList.searchHint")}
        />
      </label>
      <Chosen
        {...{ name: "only", label: translate("clientList.only"), chosen: query.only }}
        choices={filters.map((value) => ({ value, words: translate(`clientList.onlys.${value}`) }))}
      />
      <Chosen
        {...{ name: "quadrant", label: translate("clientList.quadrant"), chosen: query.quadrant ?? "" }}
        choices={[
          { value: "", words: translate("clientList.anyQuadrant") },
          ...quadrants.map((value) => ({ value, words: translate(`classes.quadrant.${value}.name`) })),
        ]}
      />
      {isLead && (
        <Chosen
          {...{ name: "advisor", label: translate("clientList.advisor"), chosen: query.advisor ?? "" }}
          choices={[
            { value: "", words: translate("clientList.anyAdvisor") },
            ...people.map(({ user, name }) => ({ value: user, words: name })),
          ]}
        />
      )}
      <Chosen
        {...{ name: "order", label: translate("clientList.order"), chosen: query.order }}
        choices={orders.map((value) => ({ value, words: translate(`clientList.orders.${value}`) }))}
      />
      <button type="submit" className="button quiet">
        {translate("clientList.apply")}
      </button>
    </form>
  );
}

function Chosen({
  name,
  label,
  chosen,
  choices,
}: {
  name: string;
  label: string;
  chosen: string;
  choices: readonly Choice[];
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
