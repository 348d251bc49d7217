import { paramsOf } from "#lib/cohort/view";
import styles from "./board.module.css";
import type { BoardProps } from "./board-props";

/** Id of the form that the ticks beside the firms belong to. */
export const ticksForm = "board-ticks";

/** What can be done with the firms that are ticked. */
export function Ticks({ home, page, mayBatch, mine, translate }: BoardProps) {
  const query = paramsOf({ ...page.view, page: 1 }, page.askable);
  query.set("all", "1");
  return (
    <form id={ticksForm} method="get" action={`${home}/compare`} className={styles.ticks}>
      <span>{translate("board.ticks.chosen")}</span>
      {mayBatch && (
        <button type="submit" formAction={`${home}/batch`} className="button quiet">
          {translate("batch.title")}
        </button>
      )}
      <button type="submit" className="button quiet">
        {translate("board.compare.button")}
      </button>
      {mayBatch && <a href={`${home}/batch?${query}`}>{translate("batch.all", { count: page.count })}</a>}
      {mine && <a href={mine}>{translate("handling.assignee.mine")}</a>}
    </form>
  );
}
