import styles from "./board.module.css";
import type { BoardProps } from "./board-props";

/** Id of the form that the ticks beside the firms belong to. */
export const ticksForm = "board-ticks";

/** What can be done with the firms that are ticked. */
export function Ticks({ home, translate }: BoardProps) {
  return (
    <form id={ticksForm} method="get" action={`${home}/compare`} className={styles.ticks}>
      <span>{translate("board.ticks.chosen")}</span>
      <button type="submit" className="button quiet">
        {translate("board.compare.button")}
      </button>
    </form>
  );
}
