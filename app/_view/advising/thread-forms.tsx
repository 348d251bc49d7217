import type { Translate } from "#app/translate";
import type { CountWords } from "../entry/count-line";
import { PressField } from "../press-field";
import { type Before, PostWords, Problem } from "./post-words";
import { ChooseWhoSees, Send } from "./send-post";
import styles from "./threads.module.css";

/** Somebody of the practice who sees the client. */
export type Colleague = { user: string; name: string };

/** What came back of one form: nothing where another one did. */
export function cameBack(before: Before, act: string, field: string, of: string): Before {
  return before?.act === act && before.typed[field]?.[0] === of ? before : null;
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

type Shared = {
  translate: Translate;
  home: string;
  back: string;
  people: readonly Colleague[];
  before: Before;
  /** How long a post is, in words. */
  length: CountWords;
};

type NewProps = Shared & { on: string; name: string; heading: "h2" | "h3" | "h4"; isForFirm: boolean };

/** Begins a thread at a place. */
export function NewThread({ on, name, heading: Heading, isForFirm, ...props }: NewProps) {
  const { translate, home, back, people, before, length } = props;
  const mine = cameBack(before, "open-thread", "on", on);
  return (
    <form method="post" action={`${home}/open-thread`} className={`${styles.form} ${styles.new}`} id="new" noValidate>
      <PressField />
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="return" value={back} />
      <Heading className={styles.name}>{translate("threads.newTitle")}</Heading>
      <PostWords
        {...{ translate, length, before: mine, id: "new-text" }}
        label={translate("threads.newLabel", { name })}
      />
      <People {...{ translate, people, before: mine }} />
      <ChooseWhoSees {...{ translate, isForFirm }} isAskedFor={mine?.typed.visibility?.[0] === "firm"} />
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
  const { translate, home, back, people, before, thread, isShared, name, length } = props;
  const mine = cameBack(before, "reply", "thread", thread);
  const label = translate("threads.replyLabel");
  return (
    <details open={isOpen || mine !== null}>
      <summary aria-label={translate("threads.aboutThread", { act: label, name })}>{label}</summary>
      <form method="post" action={`${home}/reply`} className={styles.form} noValidate>
        <PressField />
        <input type="hidden" name="thread" value={thread} />
        <input type="hidden" name="return" value={back} />
        <PostWords {...{ translate, length, label, before: mine, id: `reply-${thread}` }} isLabelled />
        <People {...{ translate, people, before: mine }} />
        <div>
          {isOfFirm ? (
            <button type="submit" className="button">
              {translate("threads.ofFirm.reply")}
            </button>
          ) : (
            <Send {...{ translate, isShared }} />
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
}: Omit<OfThread, "isOpen" | "isOfFirm" | "length"> & { to: string; dueOn: string | null }) {
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
