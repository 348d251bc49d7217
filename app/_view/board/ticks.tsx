import styles from "./board.module.css";
import type { BoardProps } from "./board-props";

/** Id of the form that the ticks beside the firms belong to. */
export const ticksForm = "board-ticks";

/** What can be done with the firms that are ticked, or with all that the view lets through. */
export function Ticks({ home, translate, acts, query, page: { count } }: BoardProps & { query: string }) {
  return (
    <div className={`${styles.tools} ${styles.ticks} screen`}>
      <form id={ticksForm} method="get" action={`${home}/batch`} className={styles.ticks}>
        <span>{translate("board.ticks.chosen")}</span>
        {acts.map((act) => (
          <button key={act} type="submit" name="act" value={act} className="button quiet">
            {translate(`board.ticks.acts.${act}`)}
          </button>
        ))}
        <button type="submit" formAction={`${home}/compare`} className="button quiet">
          {translate("board.compare.button")}
        </button>
      </form>
      {acts.length > 0 && (
        <a href={`${home}/batch?all=1${query === "" ? "" : `&${query}`}`}>{translate("board.ticks.all", { count })}</a>
      )}
    </div>
  );
}
