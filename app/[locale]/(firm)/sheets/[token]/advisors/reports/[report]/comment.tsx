import { PostWords } from "#app/_view/advising/post-words";
import threadStyles from "#app/_view/advising/threads.module.css";
import { PressField } from "#app/_view/press-field";
import type { Kept } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { lengthWords } from "#app/words/length-words";
import { practicesHearing } from "#db/advising/firm-threads";
import { readFirmThreads } from "#db/advising/thread-lists";
import { database } from "#db/client";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  actor: Actor;
  home: string;
  report: { id: string; practice: string; version: number };
  mayComment: boolean;
  isSaid: boolean;
  before: Kept | null;
};

/** What the firm says on a report, agreeing or not: a thread that waits for the practice, which needs no account and no scripts. */
export async function Comment({ locale, actor, home, report, mayComment, isSaid, before }: Props) {
  const translate = translator(locale);
  const [store, now] = [await database(), new Date()];
  const [found, hearing] = await Promise.all([readFirmThreads(store, actor, now), practicesHearing(store, actor, now)]);
  const isHeard = mayComment && hearing.ok && hearing.value.has(report.practice);
  const threads = (found.ok ? found.value : []).filter(
    ({ anchor, practice }) =>
      practice === report.practice && anchor.on === "report" && anchor.version === report.version,
  );
  if (!isHeard && threads.length === 0) return null;
  return (
    <section id="comment" className="screen" aria-labelledby="comment-title">
      <h2 id="comment-title">{translate("signed.firm.comment")}</h2>
      {isSaid && (
        <p className="notice good" role="status">
          {translate("signed.done.said")}
        </p>
      )}
      {threads.length > 0 && (
        <ul>
          {threads.map(({ id, posts, isOpen, waitsFor }) => (
            <li key={id}>
              <a href={`${home}/advisors/review#thread-${id}`}>{(posts[0]?.text ?? "").slice(0, 80)}</a>{" "}
              {isOpen && waitsFor && (
                <span className="soft">{translate(`threads.waits.${waitsFor === "firm" ? "you" : "advisor"}`)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {isHeard && (
        <form method="post" action={`${home}/advisors/comment`} className={threadStyles.form} noValidate>
          <PressField />
          <input type="hidden" name="report" value={report.id} />
          <p className="soft">{translate("signed.firm.commentHint")}</p>
          <PostWords
            {...{ translate, length: lengthWords(locale), id: "comment-text" }}
            before={before?.act === "comment" ? before : null}
            label={translate("signed.firm.commentLabel")}
          />
          <div>
            <button type="submit" className="button quiet">
              {translate("signed.firm.commentSend")}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
