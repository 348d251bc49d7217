import type { Locale } from "#lib/text/text";
import type { FramePerson } from "../_view/frame";
import { signedIn } from "../accounts/session";
import { activeSeat, wallBefore } from "../accounts/signed-in";
import { translator } from "../translate";

/** Who reads the trail of a bureau, or checks that of the whole service. */
const readsTrail = ["bureau-owner", "officer", "operator"] as const;

/** What the frame of every page says of whoever is signed in; `null` for a stranger. */
export async function framePerson(locale: Locale): Promise<FramePerson | null> {
  const session = await signedIn();
  if (!session) return null;
  const { name, email } = session.user;
  const translate = translator(locale);
  const seat = activeSeat(session);
  if (wallBefore(session, seat) !== null) return { name: name || email, seat: null, links: [] };
  const kind = seat?.organisation?.kind ?? seat?.role;
  const pages = [
    ...(kind === "bureau" ? (["rounds"] as const) : []),
    ...(kind === "firm" ? (["sheets"] as const) : []),
    ...(kind === "operator" ? (["operator"] as const) : []),
    ...(seat?.organisation ? (["organisation"] as const) : []),
    ...(readsTrail.some((role) => role === seat?.role) ? (["trail"] as const) : []),
    "account" as const,
  ];
  const role = seat && translate(`people.roles.${seat.role}`);
  return {
    name: name || email,
    seat: [seat?.organisation?.name, role].filter(Boolean).join(" · ") || null,
    links: pages.map((page) => ({
      href: `/${locale}/${page === "sheets" ? "account/sheets" : page}`,
      label: page === "trail" ? translate("trail.title") : translate(`people.frame.${page}`),
    })),
  };
}
