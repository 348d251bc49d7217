import type { ApplicationFile } from "#db/programme/application-file";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import type { ShownEvent } from "../_view/review/history";
import { reviewWords } from "../_view/review/words";
import { factsOfRound } from "../acts/programme/round-rules";
import { momentText, personIn } from "./shown-criteria";

const separateActs = [
  "submit",
  "apply",
  "withdraw",
  "return-application",
  "admit-late",
  "verify",
  "decide",
  "confirm-decision",
  "refuse-stale",
] as const;
const isNamed = (act: string): act is (typeof separateActs)[number] => separateActs.some((each) => each === act);

/** Moves, findings and decisions of an application in one line of time, oldest first. */
export function shownEvents(file: ApplicationFile, locale: Locale): ShownEvent[] {
  const words = reviewWords(locale);
  const { translate } = words;
  const events = [
    ...file.moves.map(({ id, at, by, from, to, note }) => ({
      id,
      at,
      by,
      what: translate("review.history.move", {
        from: translate(`rounds.standing.${from}`),
        to: translate(`rounds.standing.${to}`),
      }),
      note,
    })),
    ...file.verifications.map(({ fact, revision, at, by, value, reason }) => {
      const of = factsOfRound(file.round).get(partsOf(fact).fact);
      const text = value === null ? translate("review.verify.took") : words.joined(words.valueLines(of, value));
      const name = words.factText(of, fact);
      return {
        id: `${fact} ${revision}`,
        at,
        by,
        what: `${translate("review.verify.openLabel", { fact: name })} ${text}`,
        note: reason || null,
      };
    }),
    ...file.decisions.map(({ id, at, by, outcome, stage, reason }) => ({
      id,
      at,
      by,
      what: `${translate(`review.outcomes.${outcome}`)} · ${translate(`review.stages.${stage}`)}`,
      note: reason,
    })),
  ];
  return events
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ id, at, by, what, note }) => ({
      id,
      at: momentText(locale, at),
      who: personIn(file, by, locale),
      what,
      note: note && translate("review.history.note", { note }),
    }));
}

/** The rows of the trail that tell of an application; `null` for whoever may not read the trail. */
export function shownTrail(file: ApplicationFile, locale: Locale): ShownEvent[] | null {
  const { translate } = reviewWords(locale);
  if (!file.trail) return null;
  return file.trail.map(({ id, at, user, act }) => ({
    id: `${id}`,
    at: momentText(locale, at),
    who: user === null ? translate("review.history.firm") : personIn(file, user, locale),
    what: isNamed(act) ? translate(`review.history.acts.${act}`) : translate("review.history.acts.other", { act }),
    note: `#${id}`,
  }));
}

/** By what the trail vouches for an application as it is shown. */
export function trailReference({ reference }: ApplicationFile, locale: Locale): string {
  const { translate } = reviewWords(locale);
  return reference
    ? translate("review.history.reference", { id: `${reference.id}`, hash: reference.hash ?? "" })
    : translate("review.history.noReference");
}
