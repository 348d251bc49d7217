import { formats, type Translate } from "#app/translate";
import { isFiltered, paramsOf, type SortKey, usualColumns, type View } from "#lib/cohort/view";
import styles from "./board.module.css";
import type { BoardProps } from "./board-props";
import { Cell, isNumeric } from "./cell";
import { Chips } from "./chips";
import { CriteriaHead, Legend } from "./criteria";
import { Filters } from "./filters";
import { BoardKeys } from "./keys";
import { Pager } from "./pager";
import { SavedViews } from "./saved-views";
import { columnWords } from "./words";

type HeadProps = { id: SortKey; view: View; addressOf: (view: View) => string; translate: Translate; label: string };

const isSortable = (column: string): column is SortKey => column !== "uscc" && column !== "criteria";

function SortLink({ id, view, addressOf, translate, label }: HeadProps) {
  const { by, descending } = view.sort;
  const next = by === id ? !descending : isNumeric(id);
  return (
    <a
      href={addressOf({ ...view, sort: { by: id, descending: next }, page: 1 })}
      aria-label={translate(next ? "board.sort.descending" : "board.sort.ascending", { label })}
    >
      {label}
      <span aria-hidden="true" className={styles.arrow}>
        {by === id ? (descending ? "▼" : "▲") : ""}
      </span>
    </a>
  );
}

const sortOf = (view: View, id: string): "ascending" | "descending" | undefined =>
  view.sort.by === id ? (view.sort.descending ? "descending" : "ascending") : undefined;

/** The firms of a round with everything that a view of them can be changed by. */
export function Board(props: BoardProps) {
  const { locale, translate, home, page, criteria, requires, notice, sealedUntil } = props;
  const { view, askable, rows, count, size } = page;
  const addressOf = (other: View): string => {
    const query = paramsOf(other, askable).toString();
    return `${home}/firms${query === "" ? "" : `?${query}`}`;
  };
  const query = paramsOf({ ...view, page: 1 }, askable).toString();
  if (size === 0) return <Empty {...props} />;
  return (
    <div className={styles.board}>
      <h1 className={styles.title}>{translate("board.title")}</h1>
      {sealedUntil && <p className="notice">{translate("board.sealed", { day: sealedUntil })}</p>}
      {notice && (
        <p className={notice.isProblem ? "notice problem" : "notice"} role="status">
          {notice.text}
        </p>
      )}
      <Filters {...props} />
      <Chips {...{ view, askable, criteria, addressOf, locale, translate }} />
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {isFiltered(view) ? translate("board.count", { count, size }) : translate("board.countAll", { size })}
        </p>
        {props.mayExport && count > 0 && (
          <a className="screen" href={`${home}/export${query === "" ? "" : `?${query}`}`}>
            {translate("board.export")}
          </a>
        )}
        {askable.reach === "all" && <Legend requires={requires} translate={translate} />}
      </div>
      {count === 0 ? (
        <div className="notice">
          <h2 className={styles.zero}>{translate("board.zero.title")}</h2>
          <p>{translate("board.zero.text")}</p>
          <a href={addressOf({ ...view, search: "", values: {}, criteria: {}, ranges: {}, page: 1 })}>
            {translate("board.filter.reset")}
          </a>
        </div>
      ) : (
        <Firms {...props} addressOf={addressOf} rows={rows} />
      )}
      <SavedViews
        home={home}
        list={`${home}/firms`}
        query={query}
        saved={props.saved}
        typed={props.typed}
        translate={translate}
      />
    </div>
  );
}

function Empty({ translate, home, mayInvite }: BoardProps) {
  return (
    <>
      <h1>{translate("board.empty.title")}</h1>
      <p>{translate("board.empty.text")}</p>
      {mayInvite && (
        <a className="button" href={`${home}/invite`}>
          {translate("board.empty.invite")}
        </a>
      )}
    </>
  );
}

function Firms({
  locale,
  translate,
  home,
  page: { view, askable, rows, count },
  criteria,
  units,
  requires,
  addressOf,
}: BoardProps & { addressOf: (view: View) => string; rows: BoardProps["page"]["rows"] }) {
  const columns = view.columns ?? usualColumns(askable);
  const query = paramsOf(view, askable).toString();
  const from = query === "" ? "" : `?from=${encodeURIComponent(query)}`;
  const mayOpen = askable.reach === "all";
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-label={translate("board.title")} tabIndex={0}>
        <table className={styles.table} id="board-firms">
          <Head {...{ view, columns, addressOf, criteria, locale, translate }} />
          <tbody>
            {rows.map((row) => (
              <FirmRow
                key={row.number}
                {...{ row, columns, from, mayOpen, criteria, units, requires, home, locale, translate }}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div className={`${styles.below} screen`}>
        <Pager page={view.page} count={count} hrefOf={(page) => addressOf({ ...view, page })} translate={translate} />
        {mayOpen && (
          <form id="board-compare" method="get" action={`${home}/compare`} className={styles.compare}>
            <button type="submit" className="button quiet">
              {translate("board.compare.button")}
            </button>
            <span className="soft">{translate("board.compare.hint")}</span>
          </form>
        )}
      </div>
      <BoardKeys
        table="board-firms"
        search="board-search"
        title={translate("board.keys.title")}
        list={translate("board.keys.list")}
      />
    </>
  );
}

type RowProps = Pick<BoardProps, "locale" | "translate" | "home" | "criteria" | "units" | "requires"> & {
  row: BoardProps["page"]["rows"][number];
  columns: ReturnType<typeof usualColumns>;
  /** The view, for the way back from the firm's page. */
  from: string;
  mayOpen: boolean;
};

function FirmRow({ row, columns, from, mayOpen, criteria, units, requires, home, locale, translate }: RowProps) {
  const format = formats(locale);
  return (
    <tr>
      <td className={styles.number}>
        {mayOpen && (
          <input
            type="checkbox"
            form="board-compare"
            name="firms"
            value={row.number}
            aria-label={translate("board.compare.tick", { firm: row.firmName })}
            className="screen"
          />
        )}
        {row.number}
      </td>
      <th scope="row" className={styles.name}>
        {mayOpen ? <a href={`${home}/firms/${row.id}${from}`}>{row.firmName}</a> : row.firmName}
      </th>
      {columns.map((id) => (
        <td key={id} className={isNumeric(id) ? styles.numeric : undefined}>
          <Cell column={id} {...{ row, criteria, units, requires, locale, translate, format }} />
        </td>
      ))}
    </tr>
  );
}

type TableHeadProps = Pick<BoardProps, "locale" | "translate" | "criteria"> &
  Pick<RowProps, "columns"> &
  Pick<HeadProps, "view" | "addressOf">;

function Head({ view, columns, addressOf, criteria, locale, translate }: TableHeadProps) {
  const label = (id: string) => columnWords(translate, id);
  const head = (id: SortKey) => <SortLink {...{ id, view, addressOf, translate, label: label(id) }} />;
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number} aria-sort={sortOf(view, "number")}>
          {head("number")}
        </th>
        <th scope="col" className={styles.name} aria-sort={sortOf(view, "name")}>
          {head("name")}
        </th>
        {columns.map((id) => (
          <th
            key={id}
            scope="col"
            aria-sort={sortOf(view, id)}
            className={isNumeric(id) ? styles.numeric : undefined}
            title={id === "nearest" ? translate("board.nearestHint") : undefined}
          >
            {id === "criteria" && <CriteriaHead criteria={criteria} locale={locale} label={label(id)} />}
            {id === "uscc" && label(id)}
            {isSortable(id) && head(id)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
