import { formats, type Translate } from "#app/translate";
import { usualColumns } from "#lib/cohort/askable";
import { paramsOf, type SortKey, type View } from "#lib/cohort/view";
import styles from "./board.module.css";
import type { BoardLine, BoardProps } from "./board-props";
import { Cell, isNumeric } from "./cell";
import { CriteriaHead } from "./criteria";
import { BoardKeys } from "./keys";
import { Pager } from "./pager";
import { Ticks, ticksForm } from "./ticks";
import { columnLabel } from "./words";

type Props = BoardProps & {
  addressOf: (view: View) => string;
  /** The view as an address, from its first page. */
  query: string;
};

const isSortable = (column: string): column is SortKey => column !== "uscc" && column !== "criteria";

/** What stands on a phone, where a row is a card: besides these, what somebody chose. */
const brief: readonly string[] = ["verdict", "nearest", "decision"];

/** The firms of one page with what can be done with those that are ticked, and the way to the others. */
export function Firms(props: Props) {
  const { translate, page, addressOf } = props;
  const { view, askable, rows, count } = page;
  const columns = view.columns ?? usualColumns(askable);
  const query = paramsOf(view, askable).toString();
  const from = query === "" ? "" : `?from=${encodeURIComponent(query)}`;
  const mayOpen = askable.reach === "all";
  return (
    <>
      {mayOpen && <Ticks {...props} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-label={translate("board.title")} tabIndex={0}>
        <table className={styles.table} id="board-firms">
          <Head {...props} columns={columns} />
          <tbody>
            {rows.map((row) => (
              <FirmRow key={row.number} {...props} {...{ row, columns, from, mayOpen }} />
            ))}
          </tbody>
        </table>
      </section>
      <div className={`${styles.below} screen`}>
        <Pager
          page={view.page}
          count={count}
          hrefOf={(other) => addressOf({ ...view, page: other })}
          translate={translate}
        />
        <BoardKeys
          table="board-firms"
          search="board-search"
          title={translate("board.keys.title")}
          list={translate("board.keys.list")}
        />
      </div>
    </>
  );
}

type RowProps = Pick<
  BoardProps,
  "locale" | "translate" | "home" | "criteria" | "figures" | "people" | "units" | "requires"
> & {
  row: BoardLine;
  page: BoardProps["page"];
  columns: readonly string[];
  /** The view, for the way back from the firm's page. */
  from: string;
  mayOpen: boolean;
};

function FirmRow({ row, page, columns, from, mayOpen, home, ...words }: RowProps) {
  const { locale, translate, figures } = words;
  const format = formats(locale);
  const isChosen = page.view.columns !== null;
  return (
    <tr>
      <td className={styles.number}>
        {mayOpen && (
          <input
            type="checkbox"
            form={ticksForm}
            name="firm"
            value={row.number}
            aria-label={translate("board.ticks.tick", { firm: row.firmName })}
            className="screen"
          />
        )}
        {row.number}
      </td>
      <th scope="row" className={styles.name} title={row.firmName}>
        {mayOpen ? <a href={`${home}/firms/${row.id}${from}`}>{row.firmName}</a> : row.firmName}
      </th>
      {columns.map((id) => (
        <td
          key={id}
          className={isNumeric(id, figures) ? styles.numeric : undefined}
          data-card={brief.includes(id) ? "brief" : isChosen ? "more" : undefined}
          data-label={brief.includes(id) || !isChosen ? undefined : columnLabel(translate, id, figures, locale)}
        >
          <Cell column={id} row={row} format={format} {...words} />
        </td>
      ))}
    </tr>
  );
}

type HeadProps = {
  id: SortKey;
  view: View;
  addressOf: (view: View) => string;
  translate: Translate;
  label: string;
  isNumber: boolean;
};

function SortLink({ id, view, addressOf, translate, label, isNumber }: HeadProps) {
  const { by, descending } = view.sort;
  const next = by === id ? !descending : isNumber;
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

function Head({
  page: { view },
  columns,
  addressOf,
  criteria,
  figures,
  locale,
  translate,
}: Props & Pick<RowProps, "columns">) {
  const label = (id: string) => columnLabel(translate, id, figures, locale);
  const head = (id: SortKey) => (
    <SortLink {...{ id, view, addressOf, translate, label: label(id), isNumber: isNumeric(id, figures) }} />
  );
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
            className={isNumeric(id, figures) ? styles.numeric : undefined}
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
