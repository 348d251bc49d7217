import { abstentionName, baseName, noteName } from "#app/_view/section/field";
import { localeOf, sheetOf } from "#app/accounts/session";
import { formOf, wordOf, wordsOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { currentAnswers, saveAnswers } from "#db/sheets/answers";
import { conflictsOf, settleConflict } from "#db/sheets/conflicts";
import { contradictionsIn } from "#lib/diagnosis/flags";
import { answersAmong, type Entry, longestTyped, type Save } from "#lib/instrument/entry";
import { entryOfForm, readTyped } from "#lib/instrument/form-entry";
import { journey } from "#lib/instrument/journey";
import type { Question } from "#lib/instrument/question";

type Context = { params: Promise<{ locale: string; token: string; section: string }> };

/** Saves a section's form as a whole, settles a conflict where a button says so, and leads on. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token, section: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const form = await formOf(request);
  const home = `/${locale}/sheets/${token}`;
  const opened = await sheetOf(token);
  const section = opened?.edition.sections.find((candidate) => candidate.id === id);
  if (!opened || !section) return seeOther(home);
  const here = `${home}/sections/${id}`;
  if (!form) return seeOther(`/${locale}/problem/bad-request`);
  // The page that checks all answers led here and is gone back to; it is named, never given as an address.
  const isReturning = wordOf(form, "from") === "check";
  const marked = (...marks: string[]) => {
    const all = isReturning ? [...marks, "from=check"] : marks;
    return all.length > 0 ? `?${all.join("&")}` : "";
  };
  const { actor, edition, sheet } = opened;
  const db = await database();
  const stored = await currentAnswers(db, actor);
  if (!stored.ok) return seeOther(home);
  const entries = new Map(stored.value.map((answer) => [answer.question, answer.entry]));
  const way = journey(edition, sheet.depth, answersAmong(stored.value));
  const questions = way.legs.find((leg) => leg.section.id === id)?.stops.map(({ question }) => question) ?? [];
  const [settled = "", keep] = wordOf(form, "settle").split(":");
  const saves = questions.flatMap((question) =>
    question.id === settled ? [] : saveOf(question, form, entries.get(question.id)),
  );
  const now = new Date();
  const saved = saves.length > 0 ? await saveAnswers(db, actor, saves, now) : null;
  if (saved && !saved.ok) return seeOther(saved.reason === "stale" ? `${here}${marked("problems")}` : home);
  if (settled && (keep === "mine" || keep === "stored")) {
    await settle(settled, keep);
    return seeOther(`${here}${marked()}#${settled}`);
  }

  const other = localeOf(wordOf(form, "locale"));
  if (other) return seeOther(`/${other}/sheets/${token}/sections/${id}${marked()}`);
  const after = new Map([...entries, ...saves.map(({ question, entry }): [string, Entry] => [question, entry])]);
  const answers = answersAmong([...after].map(([question, entry]) => ({ question, entry })));
  const isConflicting = saved?.ok && saved.value.some(({ status }) => status === "conflict");
  const isOpen = ({ id }: Question) => {
    const entry = after.get(id);
    return entry !== undefined && "typed" in entry;
  };
  const contradictory = contradictionsIn(edition, answers).some((flag) =>
    flag.questions.some((question) => questions.some(({ id }) => id === question)),
  );
  if (isConflicting || contradictory || questions.some(isOpen)) return seeOther(`${here}${marked("problems")}#main`);
  if (isReturning) return seeOther(`${home}/check`);

  const ahead = journey(edition, sheet.depth, answers);
  const place = ahead.legs.findIndex((leg) => leg.section.id === id);
  const next = ahead.legs.slice(place + 1).find(({ state }) => state !== "hidden");
  const kept = (legs: typeof ahead.legs) => legs.reduce((sum, leg) => sum + leg.kept, 0);
  const aside = kept(ahead.legs) - kept(way.legs);
  return seeOther(
    `${next ? `${home}/sections/${next.section.id}` : `${home}/check`}${aside > 0 ? `?aside=${aside}` : ""}`,
  );

  async function settle(question: string, choice: "mine" | "stored") {
    const pending = await conflictsOf(db, actor);
    const conflict = pending.ok && pending.value.find((candidate) => candidate.question === question);
    if (!conflict) return;
    // The stored entry that the person saw beside the own one; where it has changed since, the page asks again.
    const base = Number(wordOf(form as FormData, baseName(question)));
    await settleConflict(db, actor, { conflict: conflict.id, keep: choice, base }, now);
  }
}

function saveOf(question: Question, form: FormData, stored: Entry | undefined): Save[] {
  if (!form.has(baseName(question.id))) return [];
  const base = Number(wordOf(form, baseName(question.id)));
  if (!Number.isInteger(base) || base < 0) return [];
  const values = wordsOf(form, question.id).map((value) => value.slice(0, longestTyped));
  const abstention = wordsOf(form, abstentionName(question.id)).at(-1) ?? null;
  const note = wordOf(form, noteName(question.id)).slice(0, longestTyped) || null;
  const given = entryOfForm(question, { values, abstention }, stored);
  if (!given && !note) return [];
  const entry = given ?? stored ?? { cleared: true };
  return [
    { question: question.id, entry: "typed" in entry ? readTyped(question, entry.typed).entry : entry, note, base },
  ];
}
