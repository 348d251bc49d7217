import { formats, type Translate, translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import type { CountWords } from "../entry/count-line";
import type { Before } from "./post-words";
import { Present } from "./present";
import { type Colleague, Give, Reply, Settle } from "./thread-forms";
import styles from "./threads.module.css";
import { Visibility } from "./visibility";

/** Something said or done in a thread, in words. */
export type ShownPost = {
  id: string;
  who: string;
  at: Date;
  text: string | null;
  /** What was done with the thread. */
  did: string | null;
  named: readonly string[];
};

/** A thread in words. */
export type ShownThread = {
  id: string;
  /** What it hangs on, as an address writes it; its kind and its name. */
  anchor: string;
  kind: string;
  name: string;
  isShared: boolean;
  isResolved: boolean;
  /** For whom it waits; `null` for nobody. */
  waits: string | null;
  isForReader: boolean;
  /** To whom it is given: `firm`, somebody by their id, or "". */
  to: string;
  dueOn: string | null;
  isOverdue: boolean;
  /** The answer or figure that it hangs on as it stands now, in words; `null` where it hangs on something else. */
  present: string | null;
  /** What changed under it since, a line each. */
  changes: readonly string[];
  posts: readonly ShownPost[];
};

/** Where the forms of a thread go, and where they lead back to. */
export type ThreadPlace = {
  locale: Locale;
  home: string;
  back: string;
  /** Who can be told and given a thread: the practice's own, whom its client does not choose among. */
  people: readonly Colleague[];
  /** The one of them who reads; left out for the firm. */
  reader?: string;
  before: Before;
  /** How long a post is, in words. */
  length: CountWords;
  /** The level of its name among the headings of the page. */
  heading?: "h2" | "h3" | "h4";
  /** Whether the page shows the answer or figure itself. */
  isAtEntry?: boolean;
  /** Whether it is begun in order to ask the firm. */
  isForFirm?: boolean;
};

const linesShown = 5;

function Changes({ changes, translate }: { changes: readonly string[]; translate: Translate }) {
  if (changes.length === 0) return null;
  const rest = changes.length - linesShown;
  return (
    <div className={styles.stale}>
      <p>
        <strong>{translate("threads.staleLead")}</strong>
      </p>
      <ul>
        {changes.slice(0, linesShown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 && <li>{translate("threads.staleMore", { count: rest })}</li>}
      </ul>
    </div>
  );
}

function State({ thread, locale, translate }: { thread: ShownThread; locale: Locale; translate: Translate }) {
  const { isResolved, waits, isForReader, dueOn, isOverdue } = thread;
  const day = dueOn && formats(locale).dateTime(new Date(`${dueOn}T00:00:00+08:00`), { dateStyle: "medium" });
  if (isResolved) return <span className="soft">{translate("threads.resolved")}</span>;
  return (
    <>
      {waits && <span className={isForReader ? styles.waiting : "soft"}>{waits}</span>}
      {day && (
        <span className={isOverdue ? styles.overdue : "soft"}>
          {translate(isOverdue ? "threads.overdue" : "threads.due", { day })}
        </span>
      )}
    </>
  );
}

/** From how many characters on a post is rolled instead of being shown whole. */
const longFrom = 900;

function Said({ text, who }: { text: string; who: string }) {
  if (text.length <= longFrom) return <p className={styles.text}>{text}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className={`${styles.text} ${styles.long}`} aria-label={who} tabIndex={0}>
      {text}
    </section>
  );
}

function Posts({ posts, locale, translate }: Pick<ShownThread, "posts"> & { locale: Locale; translate: Translate }) {
  const time = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <ol className={styles.posts}>
      {posts.map(({ id, who, at, text, did, named }) => (
        <li key={id}>
          <p className="soft">
            <strong>{who}</strong>
            {did && ` ${did}`} · <time dateTime={at.toISOString()}>{time(at)}</time>
          </p>
          {text !== null && <Said text={text} who={who} />}
          {named.length > 0 && (
            <p className="soft">{translate("threads.named", { names: named.map((each) => `@${each}`).join(" ") })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

type Props = ThreadPlace & {
  thread: ShownThread;
  /** Whether it can still be answered. */
  isOpen?: boolean;
  /** What the firm reads beside the field into which it types. */
  hint?: string;
};

/** A thread: who sees it, what it is about, what changed since, what was said, and the ways to go on. */
export function Thread({ thread, people, reader, isOpen = true, hint, heading: Heading = "h3", ...place }: Props) {
  const { locale, home, back, before, length, isAtEntry } = place;
  const translate = translator(locale);
  const { id, name, kind, isShared, isResolved } = thread;
  const others = people.filter(({ user }) => user !== reader);
  const shared = { translate, home, back, before, thread: id, isShared, name };
  const isOfPractice = reader !== undefined;
  return (
    <article
      id={`thread-${id}`}
      className={isShared ? styles.thread : `${styles.thread} ${styles.within}`}
      aria-labelledby={`name-${id}`}
    >
      <p className={styles.head}>
        {isOfPractice && <Visibility {...{ isShared, translate }} />}
        <State {...{ thread, locale, translate }} />
      </p>
      <Heading id={`name-${id}`} className={styles.name}>
        <span className="soft">{kind} · </span>
        {name}
      </Heading>
      {!isAtEntry && thread.present !== null && (
        <Present {...{ translate, home }} present={thread.present} on={thread.anchor} name={name} />
      )}
      <Changes changes={thread.changes} translate={translate} />
      <Posts posts={thread.posts} {...{ locale, translate }} />
      {hint && <p className="soft">{hint}</p>}
      {isOpen && (
        <div className={styles.acts}>
          <Reply
            {...{ ...shared, length }}
            people={others}
            isOpen={thread.isForReader && !isResolved}
            isOfFirm={!isOfPractice}
          />
          {isOfPractice && !isResolved && <Give {...shared} people={people} to={thread.to} dueOn={thread.dueOn} />}
          {isOfPractice && <Settle {...shared} isResolved={isResolved} />}
        </div>
      )}
    </article>
  );
}
