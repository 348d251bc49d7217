import { notFound } from "next/navigation";
import type { ShownVersion } from "#app/_view/advising/written-part";
import { changeWords } from "#app/[locale]/(advisor)/anchor-words";
import { clientActor } from "#app/accounts/client";
import { localeOf } from "#app/accounts/session";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { latestResult } from "#app/acts/advising/review-basis";
import { reportNow } from "#app/acts/advising/sign";
import { translator } from "#app/translate";
import type { ClientSheet } from "#db/advising/client-sheet";
import { type ReadWriting, readWritings } from "#db/advising/writings";
import { type Database, database } from "#db/client";
import type { Person } from "#lib/access";
import { currentAndWaiting, type WritingPart, type Written } from "#lib/advising/writing";
import { type EntryKey, kindOf } from "#lib/entry/key";

/** What a form sends that saves these words anew, by the names of its fields. */
function fieldsOf(part: WritingPart, content: Written): Record<string, string> {
  if ("text" in content) return { part, text: content.text };
  const fields = content.advice.flatMap(({ advice, text }, place) => [
    [`advice.${place}.advice`, advice ?? ""],
    [`advice.${place}.text`, text],
  ]);
  return { do: "save", ...Object.fromEntries(fields) };
}

/** What a report would be signed on, to begin it from; `null` where the practice sees no result, and has corrected nothing. */
async function basisOf(store: Database, actor: Person & { sheet: string }, { sheet }: ClientSheet, now: Date) {
  const [result, made] = await Promise.all([latestResult(store, actor, sheet, now), reportNow(store, actor, now)]);
  if (!made.ok) return null;
  const { report } = made.value;
  return result || report.corrections.length > 0 ? report : null;
}

/** What the practice of whoever asks wrote into the report on the sheet that the address names, and what to begin from. */
export async function openWritings(params: Promise<{ locale: string; client: string }>) {
  const { locale: word, client: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const actor = (await clientActor(locale, id)) ?? notFound();
  const now = new Date();
  const store = await database();
  const found = await readWritings(store, actor, now);
  if (!found.ok) notFound();
  const { client, versions } = found.value;
  const { sheet, engagement } = client;
  const answers = new Set(answerKeysOf(sheet));
  const isSeen = (key: EntryKey) =>
    engagement.opens.includes("facts") || kindOf(key) === "question" || answers.has(key);
  const shown = ({ part, content, changes, authorName, revision, late, at }: ReadWriting): ShownVersion => ({
    ...{ revision, late, at, author: authorName },
    words: "text" in content ? [content.text].filter(Boolean) : content.advice.map(({ text }) => text),
    fields: fieldsOf(part, content),
    changes: changes.map((change) => changeWords(change, sheet, locale, isSeen)),
  });
  return {
    ...{ locale, sheet },
    showsTiers: engagement.opens.includes("tiers"),
    basis: await basisOf(store, actor, client, now),
    home: `/${locale}/clients/${id}`,
    firm: sheet.firmName ?? translator(locale)("clients.unnamed"),
    /** What stands of a part, what waits beside it, and all its versions, the latest first. */
    of(part: WritingPart) {
      const all = versions.filter((version) => version.part === part);
      const { current, waiting } = currentAndWaiting(all);
      return {
        content: current?.content ?? null,
        current: current && shown(current),
        waiting: waiting.map(shown),
        versions: all.map(shown).reverse(),
        base: Math.max(0, ...all.map(({ revision }) => revision)),
      };
    },
  };
}
