import type { View } from "#lib/cohort/view";
import type { BoardProps } from "./board-props";
import { Facets } from "./facets";
import styles from "./filters.module.css";

/** Id of the board's form; what stands elsewhere on the page belongs to it all the same. */
export const boardForm = "board-form";

const sortIn = ({ sort: { by, descending } }: View): string => `${descending ? "-" : ""}${by}`;

/** The rail of the board: search and filters; it works by its address alone. */
export function Filters(props: BoardProps) {
  const { page, home, translate } = props;
  const { view } = page;
  return (
    <form id={boardForm} method="get" action={`${home}/firms`} className={`${styles.rail} screen`}>
      {sortIn(view) !== "number" && <input type="hidden" name="sort" value={sortIn(view)} />}
      <label htmlFor="board-search">{translate("board.filter.search")}</label>
      <div className={styles.search}>
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
      </div>
      <p id="board-search-hint" className={styles.hint}>
        {translate("board.filter.searchHint")}
      </p>
      <Facets
        {...props}
        facets={page.facets}
        counts={page.criteria}
        choices={page.choices}
        view={view}
        askable={page.askable}
      />
      <div className={styles.apply}>
        <button type="submit" className="button">
          {translate("board.filter.apply")}
        </button>
      </div>
    </form>
  );
}
