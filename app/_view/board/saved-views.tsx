import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import styles from "./board.module.css";

export type SavedViewLine = { id: string; name: string; query: string };

/** A name that was typed before the form came back: for the view of that id, or for a new one. */
export type TypedView = { view: string; name: string } | null;

type Props = {
  home: string;
  /** The address of what is viewed. */
  list: string;
  query: string;
  saved: readonly SavedViewLine[];
  typed: TypedView;
  translate: Translate;
};

/** Views under a name: open, save what is shown, rename, delete. */
export function SavedViews({ home, list, query, saved, typed, translate }: Props) {
  const typedFor = (view: string) => (typed?.view === view ? typed.name : undefined);
  return (
    <details className={`${styles.views} screen`} open={typed !== null}>
      <summary>{translate("board.views.title")}</summary>
      {saved.length === 0 && <p className="soft">{translate("board.views.none")}</p>}
      <ul>
        {saved.map((view) => (
          <li key={view.id}>
            <a
              href={`${list}${view.query === "" ? "" : `?${view.query}`}`}
              aria-label={translate("board.views.open", { name: view.name })}
            >
              {view.name}
            </a>
            <details open={typedFor(view.id) !== undefined}>
              <summary>{translate("board.views.manage")}</summary>
              <form method="post" action={`${home}/views/${view.id}`} className="row">
                <PressField />
                <input type="hidden" name="query" value={query} />
                <input
                  type="text"
                  name="name"
                  defaultValue={typedFor(view.id) ?? view.name}
                  maxLength={60}
                  aria-label={translate("board.views.renameLabel", { name: view.name })}
                />
                <button type="submit" name="act" value="rename" className="button quiet">
                  {translate("board.views.rename")}
                </button>
                <button
                  type="submit"
                  name="act"
                  value="delete"
                  className="button danger"
                  aria-label={translate("board.views.deleteLabel", { name: view.name })}
                >
                  {translate("board.views.delete")}
                </button>
              </form>
            </details>
          </li>
        ))}
      </ul>
      <form method="post" action={`${home}/views`} className="row">
        <PressField />
        <input type="hidden" name="query" value={query} />
        <label>
          {translate("board.views.name")}{" "}
          <input type="text" name="name" required maxLength={60} defaultValue={typedFor("views")} />
        </label>
        <button type="submit" className="button quiet">
          {translate("board.views.save")}
        </button>
        <span className="soft">{translate("board.views.saveHint")}</span>
      </form>
    </details>
  );
}
