import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import type { TypedView } from "./saved-views";
import styles from "./views-bar.module.css";

/** A view under a name: one's own, or one that somebody shares with the bureau. */
export type BoardView = {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  opens: boolean;
  isOwn: boolean;
  by: string | null;
};

type Props = {
  home: string;
  /** The view that is shown, as an address. */
  query: string;
  saved: readonly BoardView[];
  /** The firms of whoever looks, as an address of the board; `null` where they can have none. */
  mine: string | null;
  typed: TypedView;
  translate: Translate;
};

/** Views under a name above the firms: open one, save what is shown, share it, open the board with it. */
export function ViewsBar({ home, query, saved, mine, typed, translate }: Props) {
  const hrefOf = (address: string) => `${home}/firms?${address === "" ? "view=all" : address}`;
  const nameOf = (view: BoardView) =>
    view.isOwn ? view.name : translate("board.views.sharedBy", { name: view.name, by: view.by ?? "" });
  return (
    <nav className={`${styles.bar} screen`} aria-label={translate("board.views.title")}>
      <ul>
        <li>
          <a href={hrefOf("")} aria-current={query === "" ? "page" : undefined}>
            {translate("board.views.everybody")}
          </a>
        </li>
        {mine && (
          <li>
            <a href={mine} aria-current={mine.endsWith(`?${query}`) ? "page" : undefined}>
              {translate("board.views.mine")}
            </a>
          </li>
        )}
        {saved.map((view) => (
          <li key={view.id}>
            <a
              href={hrefOf(view.query)}
              aria-current={query === view.query ? "page" : undefined}
              aria-label={translate("board.views.open", { name: nameOf(view) })}
            >
              {nameOf(view)}
              {view.shared && view.isOwn && <small>{translate("board.views.shared")}</small>}
              {view.opens && <small>{translate("board.views.first")}</small>}
            </a>
          </li>
        ))}
      </ul>
      <details open={typed !== null}>
        <summary>{translate("board.views.tend")}</summary>
        <div className={styles.panel}>
          <SaveForm {...{ home, query, typed, translate }} />
          {saved.some(({ isOwn }) => isOwn) && (
            <ul>
              {saved
                .filter(({ isOwn }) => isOwn)
                .map((view) => (
                  <li key={view.id}>
                    <ChangeForm {...{ home, query, typed, view, translate }} />
                  </li>
                ))}
            </ul>
          )}
        </div>
      </details>
    </nav>
  );
}

type FormProps = Omit<Props, "saved" | "mine">;

function SaveForm({ home, query, typed, translate }: FormProps) {
  return (
    <form method="post" action={`${home}/views`} className="row">
      <PressField />
      <input type="hidden" name="query" value={query} />
      <label>
        {translate("board.views.name")}{" "}
        <input
          type="text"
          name="name"
          required
          maxLength={60}
          defaultValue={typed?.view === "views" ? typed.name : undefined}
        />
      </label>
      <label className={styles.share}>
        <input type="checkbox" name="shared" value="yes" />
        {translate("board.views.shareWithAll")}
      </label>
      <button type="submit" className="button quiet">
        {translate("board.views.save")}
      </button>
      <span className="soft">{translate("board.views.sameName")}</span>
    </form>
  );
}

function ChangeForm({ home, query, typed, view, translate }: FormProps & { view: BoardView }) {
  const press = (act: "rename" | "share" | "keep" | "open" | "plain" | "delete") => (
    <button
      type="submit"
      name="act"
      value={act}
      className={act === "delete" ? "button danger" : "button quiet"}
      aria-label={translate("board.views.labelled", { act: translate(`board.views.acts.${act}`), name: view.name })}
    >
      {translate(`board.views.acts.${act}`)}
    </button>
  );
  return (
    <form method="post" action={`${home}/views/${view.id}`} className="row">
      <PressField />
      <input type="hidden" name="query" value={query} />
      <input
        type="text"
        name="name"
        defaultValue={typed?.view === view.id ? typed.name : view.name}
        maxLength={60}
        aria-label={translate("board.views.renameLabel", { name: view.name })}
      />
      {press("rename")}
      {press(view.shared ? "keep" : "share")}
      {press(view.opens ? "plain" : "open")}
      {press("delete")}
    </form>
  );
}
