import type { Translate } from "#app/translate";
import { isFiltered, paramsOf, type View } from "#lib/cohort/view";
import styles from "./board.module.css";
import type { BoardProps } from "./board-props";
import { Chips, chipsOf } from "./chips";
import { ColumnChooser } from "./column-chooser";
import { Legend } from "./criteria";
import { Filters } from "./filters";
import { Firms } from "./firms";
import { ViewsBar } from "./views-bar";

/** The firms of a round with everything that a view of them can be changed by. */
export function Board(props: BoardProps) {
  const { locale, translate, home, page, criteria, figures, notice, sealedUntil } = props;
  const { view, askable, count, size } = page;
  const addressOf = (other: View): string => {
    const query = paramsOf(other, askable).toString();
    return `${home}/firms?${query === "" ? "view=all" : query}`;
  };
  if (size === 0) return <Empty {...props} />;
  const query = paramsOf({ ...view, page: 1 }, askable).toString();
  const chosen = chipsOf({ ...props, view }).length;
  return (
    <div className={styles.board}>
      <div className={styles.top}>
        <h1 className={styles.title}>{translate("board.title")}</h1>
        <HowMany {...props} />
        {props.mayExport && count > 0 && (
          <a className="screen" href={`${home}/export${query === "" ? "" : `?${query}`}`}>
            {translate("board.export")}
          </a>
        )}
        <ColumnChooser {...props} />
      </div>
      {sealedUntil && <p className="notice">{translate("board.sealed", { day: sealedUntil })}</p>}
      {notice && (
        <p className={notice.isProblem ? "notice problem" : "notice"} role="status">
          {notice.text}
        </p>
      )}
      <ViewsBar {...{ home, query, saved: props.saved, mine: props.mine, typed: props.typed, translate }} />
      <div className={styles.body}>
        <input type="checkbox" id="board-rail" className={`unseen ${styles.switch}`} />
        <label htmlFor="board-rail" className={`${styles.opener} screen`}>
          {chosen > 0 ? translate("board.filter.active", { count: chosen }) : translate("board.filter.title")}
        </label>
        <Filters {...props} />
        <div className={styles.main}>
          <Chips {...{ view, askable, criteria, figures, people: props.people, addressOf, locale, translate }} />
          {count === 0 ? (
            <Nobody {...{ view, addressOf, translate }} />
          ) : (
            <Firms {...props} addressOf={addressOf} query={query} />
          )}
          {askable.reach === "all" && <Legend requires={props.requires} translate={translate} />}
        </div>
      </div>
    </div>
  );
}

/** How many firms are shown of how many, and how many of these are left out since they took their application back. */
function HowMany({ translate, page: { view, count, size, withdrawn } }: BoardProps) {
  const asksForWithdrawn = view.values.state?.includes("withdrawn") === true;
  const all = size - (asksForWithdrawn ? 0 : withdrawn);
  return (
    <p className={styles.count} role="status">
      {isFiltered(view) ? translate("board.count", { count, size: all }) : translate("board.countAll", { size: all })}
      {withdrawn > 0 && !asksForWithdrawn && (
        <span className={styles.left}>{translate("board.withdrawn", { count: withdrawn })}</span>
      )}
    </p>
  );
}

type NobodyProps = { view: View; addressOf: (view: View) => string; translate: Translate };

function Nobody({ view, addressOf, translate }: NobodyProps) {
  return (
    <div className="notice">
      <h2 className={styles.zero}>{translate("board.zero.title")}</h2>
      <p>{translate("board.zero.text")}</p>
      <a href={addressOf({ ...view, search: "", values: {}, criteria: {}, choices: {}, ranges: {}, page: 1 })}>
        {translate("board.filter.reset")}
      </a>
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
