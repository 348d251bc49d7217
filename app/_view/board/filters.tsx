import { columnsOf, usualColumns, type View } from "#lib/cohort/view";
import type { BoardProps } from "./board-props";
import { chipsOf } from "./chips";
import { Facets } from "./facets";
import styles from "./filters.module.css";
import { columnWords } from "./words";

const sortIn = ({ sort: { by, descending } }: View): string => `${descending ? "-" : ""}${by}`;

/** The board's form: search, filters and columns; it works by its address alone. */
export function Filters(props: BoardProps) {
  const { page, home, translate } = props;
  const { view, askable } = page;
  const count = chipsOf({ ...props, view }).length;
  const columns = view.columns ?? usualColumns(askable);
  return (
    <form method="get" action={`${home}/firms`} className={`${styles.form} screen`}>
      {sortIn(view) !== "number" && <input type="hidden" name="sort" value={sortIn(view)} />}
      <div className={styles.search}>
        <label htmlFor="board-search">{translate("board.filter.search")}</label>
        <input
          id="board-search"
          type="search"
          name="search"
          defaultValue={view.search}
          aria-describedby="board-search-hint"
        />
        <button type="submit" className="button quiet">
          {translate("board.filter.go")}
        </button>
        <span id="board-search-hint" className="soft">
          {translate("board.filter.searchHint")}
        </span>
      </div>
      <details className={styles.panel}>
        <summary>{count > 0 ? translate("board.filter.active", { count }) : translate("board.filter.title")}</summary>
        <Facets
          {...page}
          counts={page.criteria}
          criteria={props.criteria}
          locale={props.locale}
          translate={translate}
        />
        <button type="submit" className="button">
          {translate("board.filter.apply")}
        </button>
      </details>
      <details className={styles.panel}>
        <summary>{translate("board.chooseColumns")}</summary>
        <p className="soft">{translate("board.chooseColumnsHint")}</p>
        <div className={styles.columns}>
          {columnsOf(askable).map((id) => (
            <label key={id} className={styles.choice}>
              <input type="checkbox" name="column" value={id} defaultChecked={columns.includes(id)} />
              <span>{columnWords(translate, id)}</span>
            </label>
          ))}
        </div>
        <button type="submit" className="button quiet">
          {translate("board.filter.apply")}
        </button>
      </details>
    </form>
  );
}
