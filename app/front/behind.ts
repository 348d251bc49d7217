import type { Replacement } from "#lib/replacement";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { type Kind, problemPath } from "./refusal";

/** What is behind a private or shared link, or what became of it; `over`: its time is, and its own page says so. */
export type Behind = "open" | "gone" | "over" | "signed-out" | "unknown" | { replaced: Replacement; on: Date };

const kinds = {
  mailed: "replacedByMail",
  handed: "replacedByBureau",
  renewed: "replacedByFirm",
  announced: "openLinkReplaced",
  ended: "openLinkEnded",
} as const satisfies Record<Replacement, Kind>;

/** The words for somebody whose link a newer one replaced: where to find that one. */
export const replacedKind = (by: Replacement): Kind => kinds[by];

/** What somebody is told who is turned away, and the day since which it is so. */
export type LinkNotice = { kind: Kind; on?: string };

/** With which status and words a link is turned away; `null` for one that opens, or may after signing in. */
export function turnedAway(behind: Behind): ({ status: number } & LinkNotice) | null {
  if (behind === "gone") return { status: 410, kind: "gone" };
  if (behind === "over") return { status: 410, kind: "askingOver" };
  if (behind === "unknown") return { status: 404, kind: "notFound" };
  if (behind === "open" || behind === "signed-out") return null;
  return { status: 410, kind: replacedKind(behind.replaced), on: dayOf(behind.on) };
}

/** The page that tells it. */
export function turnedAwayPage(locale: Locale, { kind, on }: LinkNotice): string | null {
  const page = problemPath(locale, kind);
  return page !== null && on !== undefined ? `${page}?on=${on}` : page;
}
