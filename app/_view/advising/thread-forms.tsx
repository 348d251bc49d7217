import { longestPost } from "#lib/advising/thread";
import type { Translate } from "../../translate";
import { PressField } from "../press-field";
import styles from "./threads.module.css";
import { VisibilityMark } from "./visibility";

/** A form that came back: which act it asked for, what was typed by the names of its fields, and what is wrong. */
export type Before = {
  act: string;
  typed: Readonly<Record<string, readonly string[]>>;
  problem: string | null;
} | null;

/** Somebody of the practice who sees the client. */
export type Colleague = { user: string; name: string };

const problems = ["empty", "long", "visibility", "due", "private", "often", "too-many", "ended"] as const;

/** What came back of one form: nothing where another one did. */
export function cameBack(before: Before, act: string, field: string, of: string): Before {
  return before?.act === act && before.typed[field]?.[0] === of ? before : null;
}

function Problem({ translate, before, id }: { translate: Translate; before: Before; id: string }) {
  if (!before?.problem) return null;
  const problem = problems.find((each) => each === before.problem) ?? "unreadable";
  return (
    <p className="error" role="alert" id={`${id}-problem`}>
      {translate(`threads.problems.${problem}`)}
    </p>
  );
}

type WordsProps = { translate: Translate; id: string; label: string; before: Before; isLabelled?: boolean };

/** The field for what is said; where its name stands above it already, it is told to whoever does not see it alone. */
function Words({ translate, id, label, before, isLabelled = false }: WordsProps) {
  return (
    <div>
      <label htmlFor={id} className={isLabelled ? "unseen" : undefined}>
        <strong>{label}</strong>
      </label>
      <p className="soft" id={`${id}-hint`}>
        {translate("threads.textHint")}
      </p>
      <Problem {...{ translate, before, id }} />
      <textarea
        id={id}
        name="text"
        rows={4}
        maxLength={longestPost}
        aria-describedby={before?.problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
        aria-invalid={before?.problem ? true : undefined}
        defaultValue={before?.typed.text?.[0]}
      />
    </div>
  );
}

function People({ translate, people, before }: { translate: Translate; people: readonly Colleague[]; before: Before }) {
  if (people.length === 0) return null;
  const ticked = before?.typed.mention ?? [];
  return (
    <details open={ticked.length > 0}>
      <summary>{translate("threads.mention")}</summary>
      <fieldset className={styles.people}>
        <legend className="soft">{translate("threads.mentionHint")}</legend>
        {people.map(({ user, name }) => (
          <label key={user}>
            <input type="checkbox" name="mention" value={user} defaultChecked={ticked.includes(user)} />
            <span>@{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The button that sends, in the colour and with the mark of whoever may see it then. */
function Send({ translate, isShared, isChoice }: { translate: Translate; isShared: boolean; isChoice: boolean }) {
  const value = isShared ? "firm" : "practice";
  return (
    <button
      type="submit"
      className={`button ${isShared ? styles.toFirm : styles.toPractice}`}
      {...(isChoice && { name: "visibility", value })}
    >
      <VisibilityMark isShared={isShared} />
      {translate(isShared ? "threads.toFirm" : "threads.toPractice")}
    </button>
  );
}

type Shared = { translate: Translate; home: string; back: string; people: readonly Colleague[]; before: Before };

type NewProps = Shared & { on: string; name: string; heading: "h2" | "h3" | "h4" };

/** Begins a thread at a place. Who shall see it is the button that is pressed: there is no usual way. */
export function NewThread({ on, name, heading: Heading, ...props }: NewProps) {
  const { translate, home, back, people, before } = props;
  const mine = cameBack(before, "open-thread", "on", on);
  return (
    <form method="post" action={`${home}/open-thread`} className={`${styles.form} ${styles.new}`} id="new" noValidate>
      <PressField />
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="return" value={back} />
      <Heading className={styles.name}>{translate("threads.newTitle")}</Heading>
      <Words {...{ translate, before: mine, id: "new-text" }} label={translate("threads.newLabel", { name })} />
      <People {...{ translate, people, before: mine }} />
      <fieldset>
        <legend>{translate("threads.chooseHint")}</legend>
        <div className={styles.choice}>
          <Send {...{ translate, isShared: false, isChoice: true }} />
          <Send {...{ translate, isShared: true, isChoice: true }} />
        </div>
      </fieldset>
    </form>
  );
}

type OfThread = Shared & {
  thread: string;
  isShared: boolean;
  name: string;
  isOpen: boolean;
  /** Whether it is the firm that types. */
  isOfFirm: boolean;
};

/** Says something in a thread. */
export function Reply({ isOpen, isOfFirm, ...props }: OfThread) {
  const { translate, home, back, people, before, thread, isShared, name } = props;
  const mine = cameBack(before, "reply", "thread", thread);
  const label = translate("threads.replyLabel");
  return (
    <details open={isOpen || mine !== null}>
      <summary aria-label={translate("threads.aboutThread", { act: label, name })}>{label}</summary>
      <form method="post" action={`${home}/reply`} className={styles.form} noValidate>
        <PressField />
        <input type="hidden" name="thread" value={thread} />
        <input type="hidden" name="return" value={back} />
        <Words {...{ translate, label, before: mine, id: `reply-${thread}` }} isLabelled />
        <People {...{ translate, people, before: mine }} />
        <div>
          {isOfFirm ? (
            <button type="submit" className="button">
              {translate("threads.ofFirm.reply")}
            </button>
          ) : (
            <Send {...{ translate, isShared, isChoice: false }} />
          )}
        </div>
      </form>
    </details>
  );
}

/** Says who is to answer a thread, and by when. */
export function Give({
  to,
  dueOn,
  ...props
}: Omit<OfThread, "isOpen" | "isOfFirm"> & { to: string; dueOn: string | null }) {
  const { translate, home, back, people, before, thread, isShared, name } = props;
  const mine = cameBack(before, "give-thread", "thread", thread);
  const [title, id] = [translate("threads.giveTitle"), `give-${thread}`];
  return (
    <details open={mine !== null}>
      <summary aria-label={translate("threads.aboutThread", { act: title, name })}>{title}</summary>
      <form method="post" action={`${home}/give-thread`} className={`${styles.form} ${styles.give}`} noValidate>
        <PressField />
        <input type="hidden" name="thread" value={thread} />
        <input type="hidden" name="return" value={back} />
        <div className={styles.whole}>
          <Problem {...{ translate, before: mine, id }} />
        </div>
        <label>
          <strong>{translate("threads.giveTo")}</strong>
          <select name="to" defaultValue={mine?.typed.to?.[0] ?? to}>
            <option value="">{translate("threads.nobody")}</option>
            {isShared && <option value="firm">{translate("threads.theFirm")}</option>}
            {people.map((each) => (
              <option key={each.user} value={each.user}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <strong>{translate("threads.dueLabel")}</strong> <span className="soft">{translate("threads.dueHint")}</span>
          <input type="date" name="due" defaultValue={mine?.typed.due?.[0] ?? dueOn ?? ""} />
        </label>
        <div>
          <button type="submit" className="button quiet">
            {translate("threads.give")}
          </button>
        </div>
      </form>
    </details>
  );
}

type Settling = Pick<OfThread, "translate" | "home" | "back" | "thread" | "name"> & { isResolved: boolean };

/** Resolves a thread, or opens it again. */
export function Settle({ translate, home, back, thread, name, isResolved }: Settling) {
  const act = translate(isResolved ? "threads.reopen" : "threads.resolve");
  return (
    <form method="post" action={`${home}/settle-thread`}>
      <PressField />
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="return" value={back} />
      <input type="hidden" name="move" value={isResolved ? "reopened" : "resolved"} />
      <button type="submit" className="plain" aria-label={translate("threads.aboutThread", { act, name })}>
        {act}
      </button>
    </form>
  );
}
