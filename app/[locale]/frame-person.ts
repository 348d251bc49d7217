import { type Act, mayWithin } from "#lib/access";
import type { Locale } from "#lib/text/text";
import type { FramePerson } from "../_view/frame";
import { signedIn } from "../accounts/session";
import { activeSeat, actorIn, wallBefore } from "../accounts/signed-in";
import { translator } from "../translate";

/** The pages of work, each for whoever may do all that it takes. */
const offices = [
  ["rounds", ["read-rounds"]],
  ["register", ["read-register"]],
  ["sheets", ["read-sheets"]],
  ["clients", ["read-clients"]],
  ["operator", ["read-organisations"]],
  ["organisation", ["read-people"]],
  // That of a bureau, or the check of the whole service.
  ["trail", ["read-rounds", "read-trail"]],
  ["trail", ["verify-trail"]],
] as const satisfies readonly (readonly [string, readonly Act[]])[];

/** What the frame of every page says of whoever is signed in; `null` for a stranger. */
export async function framePerson(locale: Locale): Promise<FramePerson | null> {
  const session = await signedIn();
  if (!session) return null;
  const { name, email } = session.user;
  const translate = translator(locale);
  const seat = activeSeat(session);
  if (wallBefore(session, seat) !== null) return { name: name || email, seat: null, isOffice: false, links: [] };
  const actor = seat && actorIn(session, seat);
  const isOpen = (acts: readonly Act[]) => actor !== null && acts.every((act) => mayWithin(actor, act));
  const pages = [...offices.flatMap(([page, acts]) => (isOpen(acts) ? [page] : [])), "account" as const];
  const role = seat && translate(`people.roles.${seat.role}`);
  return {
    name: name || email,
    seat: [seat?.organisation?.name, seat?.organisation?.region?.names[0], role].filter(Boolean).join(" · ") || null,
    isOffice: actor !== null && mayWithin(actor, "read-rounds"),
    links: pages.map((page) => ({
      href: `/${locale}/${page === "sheets" ? "account/sheets" : page}`,
      label: page === "trail" ? translate("trail.title") : translate(`people.frame.${page}`),
    })),
  };
}
