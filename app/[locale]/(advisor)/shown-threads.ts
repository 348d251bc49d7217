import type { ShownPost, ShownThread } from "#app/_view/advising/thread";
import { translator } from "#app/translate";
import type { PostLine, ThreadLine } from "#db/advising/thread-lists";
import { writtenAnchor } from "#lib/advising/anchor";
import type { EntryKey } from "#lib/entry/key";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { anchorKind, anchorName, changeWords, valueWords } from "./anchor-words";

/** Who reads: the firm, or somebody of the practice, and which entries they see. */
type Reader = { user: string | null; isSeen: (key: EntryKey) => boolean };

type Shown = { sheet: { edition: string; year: number }; locale: Locale; now: Date; reader: Reader };

function whoWords({ side, authorName }: PostLine, practice: string, locale: Locale): string {
  const translate = translator(locale);
  if (side === "practice") {
    const name = authorName ?? translate("threads.someone");
    return translate("threads.practicePerson", { practice, name });
  }
  return authorName ? translate("threads.firmPerson", { name: authorName }) : translate("threads.firm");
}

function didWords({ move, isToFirm, named }: PostLine, locale: Locale): string | null {
  const translate = translator(locale);
  if (move === null) return null;
  if (move !== "assigned") return translate(`threads.moves.${move}`);
  if (isToFirm) return translate("threads.moves.toFirm");
  const [name] = named;
  return name === undefined ? translate("threads.moves.toNobody") : translate("threads.moves.toPerson", { name });
}

const shownPost = (post: PostLine, practice: string, locale: Locale): ShownPost => ({
  ...{ id: post.id, at: post.at, text: post.text },
  who: whoWords(post, practice, locale),
  did: didWords(post, locale),
  named: post.move === "assigned" ? [] : post.named,
});

/** For whom a thread waits, as its reader says it. */
function waitsWords(line: ThreadLine, { user }: Reader, locale: Locale): string | null {
  const translate = translator(locale);
  const { waitsFor, assignee, assigneeName } = line;
  if (waitsFor === null) return null;
  if (user === null) return translate(waitsFor === "firm" ? "threads.waits.you" : "threads.waits.advisor");
  if (waitsFor === "firm") return translate("threads.waits.firm");
  if (assignee === user) return translate("threads.waits.you");
  return assignee === null
    ? translate("threads.waits.practice")
    : translate("threads.waits.person", { name: assigneeName ?? translate("threads.someone") });
}

const isForReader = ({ waitsFor, assignee }: ThreadLine, { user }: Reader): boolean =>
  user === null ? waitsFor === "firm" : waitsFor === "practice" && (assignee ?? user) === user;

/** A thread in the words of a language, for its reader. */
export function shownThread(line: ThreadLine, { sheet, locale, now, reader }: Shown): ShownThread {
  const { id, anchor, isShared, resolvedAt, isForFirm, assignee, dueOn, practiceName } = line;
  return {
    ...{ id, isShared, dueOn },
    anchor: writtenAnchor(anchor),
    kind: anchorKind(anchor, sheet, locale),
    name: anchorName(anchor, sheet, locale),
    isResolved: resolvedAt !== null,
    waits: waitsWords(line, reader, locale),
    isForReader: isForReader(line, reader),
    to: isForFirm ? "firm" : (assignee ?? ""),
    isOverdue: dueOn !== null && dueOn < dayOf(now),
    // The firm reads its own answer where it gave it.
    present: anchor.on === "entry" && reader.user !== null ? valueWords(anchor.key, line.present, sheet, locale) : null,
    changes: line.changes.map((change) => changeWords(change, sheet, locale, reader.isSeen)),
    posts: line.posts.map((post) => shownPost(post, practiceName, locale)),
  };
}
