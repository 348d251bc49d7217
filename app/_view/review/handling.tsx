import type { ReactNode } from "react";
import type { Translate } from "#app/translate";
import { longestNote } from "#lib/programme/handling";
import { PressField } from "../press-field";
import styles from "./handling.module.css";

/** How a bureau handles a firm, in words. */
export type ShownHandling = {
  /** Whose firm it is: the user, and the name of whoever has it. */
  assignee: { user: string; name: string } | null;
  colleagues: readonly { user: string; name: string }[];
  notes: readonly { id: string; text: string; by: string }[];
  recusals: readonly { id: string; text: string }[];
};

type Props = {
  translate: Translate;
  home: string;
  shown: ShownHandling;
  user: string;
  rights: { assign: boolean; note: boolean; recuse: boolean; recuseOther: boolean };
  /** What was typed before, where a form came back. */
  typed: { form: string; typed: Readonly<Record<string, string>> } | null;
  /** Fields that every form of the page carries. */
  fromField: ReactNode;
};

/** Whose firm it is, what the bureau notes of it for itself, and who does not judge it. */
export function Handling(props: Props) {
  const { translate } = props;
  return (
    <section id="handling" aria-labelledby="handling-title" className={`${styles.handling} screen`}>
      <h2 id="handling-title">{translate("handling.title")}</h2>
      <Assignee {...props} />
      <Notes {...props} />
      <Recusals {...props} />
    </section>
  );
}

function Assignee({ translate, home, shown, rights, fromField }: Props) {
  const { assignee, colleagues } = shown;
  return (
    <div className={styles.part}>
      <h3>{translate("handling.assignee.title")}</h3>
      <p>{assignee ? assignee.name : <span className="soft">{translate("handling.assignee.nobody")}</span>}</p>
      {rights.assign && (
        <form method="post" action={`${home}/assign`} className={styles.inline}>
          <PressField />
          {fromField}
          <input type="hidden" name="former" value={assignee?.user ?? ""} />
          <label>
            {translate("handling.assignee.label")}
            <select name="assignee" defaultValue={assignee?.user ?? ""}>
              <option value="">{translate("handling.assignee.none")}</option>
              {colleagues.map(({ user, name }) => (
                <option key={user} value={user}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button quiet">
            {translate("handling.assignee.change")}
          </button>
        </form>
      )}
    </div>
  );
}

function Notes({ translate, home, shown, rights, typed, fromField }: Props) {
  const { notes } = shown;
  return (
    <div className={styles.part}>
      <h3>{translate("handling.notes.title")}</h3>
      <p className="soft">{translate("handling.notes.lead")}</p>
      {notes.length === 0 && <p>{translate("handling.notes.none")}</p>}
      {notes.length > 0 && (
        <ol className={styles.notes}>
          {notes.map(({ id, text, by }) => (
            <li key={id}>
              <p>{text}</p>
              <p className="soft">{by}</p>
            </li>
          ))}
        </ol>
      )}
      {rights.note && (
        <form method="post" action={`${home}/note`}>
          <PressField />
          {fromField}
          <label className={styles.field}>
            {translate("handling.notes.field")}
            <textarea
              name="note"
              rows={2}
              required
              maxLength={longestNote}
              defaultValue={typed?.form === "note" ? typed.typed.note : ""}
            />
          </label>
          <button type="submit" className="button quiet">
            {translate("handling.notes.add")}
          </button>
        </form>
      )}
    </div>
  );
}

function Recusals(props: Props) {
  const { translate, home, shown, rights, fromField } = props;
  const { recusals } = shown;
  return (
    <div className={styles.part}>
      <h3>{translate("handling.recusals.title")}</h3>
      {recusals.length === 0 && <p>{translate("handling.recusals.none")}</p>}
      {recusals.length > 0 && (
        <ul className={styles.recusals}>
          {recusals.map(({ id, text }) => (
            <li key={id}>
              {text}
              {rights.recuseOther && (
                <form method="post" action={`${home}/end-recusal`}>
                  <PressField />
                  {fromField}
                  <button
                    type="submit"
                    name="recusal"
                    value={id}
                    className="button quiet"
                    aria-label={`${translate("handling.recusals.end")} ${text}`}
                  >
                    {translate("handling.recusals.end")}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {rights.recuse && <RecusalForm {...props} />}
    </div>
  );
}

/** Where somebody steps back from a firm, or is made to by whoever leads the bureau. */
function RecusalForm({ translate, home, shown, user, rights, typed, fromField }: Props) {
  const before = typed?.form === "recuse" ? typed.typed : null;
  return (
    <details open={before !== null}>
      <summary>
        {translate(rights.recuseOther ? "handling.recusals.declareOther" : "handling.recusals.declare")}
      </summary>
      <form method="post" action={`${home}/recuse`}>
        <PressField />
        {fromField}
        <p className="soft">{translate("handling.recusals.lead")}</p>
        {rights.recuseOther && (
          <label className={styles.field}>
            {translate("handling.recusals.who")}
            <select name="user" defaultValue={before?.user ?? user}>
              <option value={user}>{translate("handling.recusals.self")}</option>
              {shown.colleagues
                .filter((each) => each.user !== user)
                .map((each) => (
                  <option key={each.user} value={each.user}>
                    {each.name}
                  </option>
                ))}
            </select>
          </label>
        )}
        <label className={styles.field}>
          {translate("handling.recusals.reason")}
          <textarea name="reason" rows={2} required maxLength={2000} defaultValue={before?.reason ?? ""} />
        </label>
        <button type="submit" className="button quiet">
          {translate(rights.recuseOther ? "handling.recusals.declareOther" : "handling.recusals.declare")}
        </button>
      </form>
    </details>
  );
}
