import type { Offered } from "#app/_view/advising/advice-editor";
import { findingOf } from "#app/_view/result/rooms";
import { tiersFinding } from "#app/_view/result/tiers-room";
import { headlineOf } from "#app/_view/result/verdict";
import { viewOf } from "#app/_view/result/view-of";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { sharedLook, tiersOf } from "#app/acts/sheets/tiers-of";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import type { TextPart } from "#lib/advising/writing";
import { adviceShown } from "#lib/charts/advice";
import { type Locale, languages } from "#lib/text/languages";
import { editions } from "#questionnaires";

/** The words with which an advice begins; `null` where there is no such advice. */
export function adviceText(id: string, locale: Locale): string | null {
  const advice = editions.flatMap((edition) => edition.advice).findLast((each) => each.id === id);
  return advice ? `${advice.title[locale]}\n${advice.text[locale]}` : null;
}

/** Sentences one after another, each with its end. */
function together(sentences: readonly string[], locale: Locale): string {
  const { stop, gap } = languages[locale];
  const said = sentences.filter((sentence) => sentence !== "");
  return said.map((sentence) => (/[.。!！?？]$/.test(sentence) ? sentence : sentence + stop.trim())).join(gap);
}

/** What a result says of itself, to begin a report from: a text for each part, and the advice that it gives. */
export function proposalsOf(snapshot: SnapshotRecord, locale: Locale, showsTiers: boolean) {
  const official = showsTiers
    ? { ...tiersOf(snapshot, sharedLook(null)), notes: [], fillHref: null, factHref: undefined, changed: null }
    : null;
  const shown = shownSnapshot(snapshot);
  const shows = { answers: true, tiers: showsTiers };
  const view = viewOf({ ...shown, locale, past: [], base: "", reader: "others", shows, official });
  const sentences: Record<Exclude<TextPart, "summary">, string> = {
    position: headlineOf(view.edition, view.diagnosis, view.words),
    stage: findingOf("learning", view),
    networks: findingOf("networks", view),
    tiers: showsTiers ? tiersFinding(view) : "",
  };
  const ended = (sentence: string) => together([sentence], locale);
  const texts: Record<TextPart, string> = {
    summary: together(Object.values(sentences), locale),
    position: ended(sentences.position),
    stage: ended(sentences.stage),
    networks: ended(sentences.networks),
    tiers: ended(sentences.tiers),
  };
  const offered: Offered[] = adviceShown(view.edition, view.diagnosis).map(({ id, title, text }) => ({
    advice: id,
    title: title[locale],
    text: `${title[locale]}\n${text[locale]}`,
  }));
  return { texts, offered };
}
