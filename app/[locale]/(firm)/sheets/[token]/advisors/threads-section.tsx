import { Thread, type ThreadPlace } from "#app/_view/advising/thread";
import { shownThread } from "#app/[locale]/(advisor)/shown-threads";
import { fieldsBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { lengthWords } from "#app/words/length-words";
import { readFirmThreads } from "#db/advising/thread-lists";
import { database } from "#db/client";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";
import { keeperOfSheet } from "../keeper";

type Props = {
  actor: Actor;
  sheet: SheetRecord;
  locale: Locale;
  /** The address of the sheet's pages, and of the page on which this stands. */
  home: string;
  back: string;
  done: string | undefined;
  kept: string | undefined;
  now: Date;
};

/** What advisors ask the firm about its answers and results, with the way to answer, which needs no account and no scripts. */
export async function ThreadsSection({ actor, sheet, locale, home, back, done, kept, now }: Props) {
  const found = await readFirmThreads(await database(), actor, now);
  if (!found.ok || found.value.length === 0) return null;
  const translate = translator(locale);
  const before = await fieldsBefore(kept, keeperOfSheet(sheet.id));
  const place: ThreadPlace = {
    locale,
    home: `${home}/advisors`,
    back,
    people: [],
    before,
    length: lengthWords(locale),
  };
  const shown = found.value.map((line) => ({
    thread: shownThread(line, { sheet, locale, now, reader: { user: null, isSeen: () => true } }),
    isOpen: line.isOpen,
    hint: translate(line.isOpen ? "threads.ofFirm.answers" : "threads.ofFirm.over", { practice: line.practiceName }),
  }));
  const resolved = shown.filter(({ thread }) => thread.isResolved);
  return (
    <section id="threads" aria-labelledby="threads-title">
      <h2 id="threads-title">{translate("threads.ofFirm.title")}</h2>
      <p>{translate("threads.ofFirm.lead")}</p>
      {done === "said" && (
        <p className="notice good" role="status">
          {translate("threads.done.said")}
        </p>
      )}
      {shown.map((each) => !each.thread.isResolved && <Thread key={each.thread.id} {...each} {...place} />)}
      {resolved.length > 0 && (
        <details>
          <summary>{translate("threads.ofFirm.resolvedTitle", { count: resolved.length })}</summary>
          {resolved.map((each) => (
            <Thread key={each.thread.id} {...each} {...place} />
          ))}
        </details>
      )}
    </section>
  );
}
