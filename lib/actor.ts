import type { RegionLevel } from "./programme/region";
import type { Role } from "./roles";

/**
 * Who asks. A `firm` holds the private link of its sheet (`link`: the hash of its token, where it came by one, and then
 * only for as long as that is the sheet's link), a `reader` a share of one result, a `colleague` a link to chosen
 * entries of a sheet (`keys`), a `stranger` nothing. The `service` is whoever runs it, by a command on its machine: no
 * request comes as that. A
 * `person` is signed in and acts from one seat: an organisation and the role there (no organisation: the operator);
 * `sheet` is the one that it acts on, where it acts on one; `region` how far a seat reaches that does not reach over the
 * whole bureau.
 */
export type Actor =
  | { kind: "stranger" }
  | { kind: "service" }
  | { kind: "firm"; sheet: string; link?: string }
  | { kind: "reader"; sheet: string; share: string; revision: number }
  | { kind: "colleague"; sheet: string; link: string; keys: readonly string[] }
  | { kind: "person"; user: string; organisation: string | null; role: Role; sheet?: string; region?: SeatRegion };

/** Somebody signed in, from a seat. */
export type Person = Extract<Actor, { kind: "person" }>;

/** In which capacity an actor asks. */
export type Capacity = "link" | "share" | "colleague" | Role;

/** The region of a seat, its level, and every name under which a firm's list has it or a region within it. */
export type SeatRegion = { id: string; level: RegionLevel; names: readonly string[] };

/** A sheet is being answered, or its answers are frozen in a snapshot until it is reopened. */
export type SheetState = "draft" | "submitted";

/** A round is being set up, takes applications, or takes no more. */
export const roundStates = ["draft", "open", "closed"] as const;
export type RoundState = (typeof roundStates)[number];

/** The practice that a firm lets see a sheet, and the one of its advisors who is in charge; `null` while nobody is. */
export type EngagedAs = { practice: string; advisor: string | null };

/**
 * Which part of a round is acted on: a firm, by its region as the round's list has it; or, "own", as much of the round as
 * a seat reaches, which whoever reads has to narrow down. All of it where it does not say.
 */
export type RoundPart = "own" | { region: string | null };

/** What is done with; `organisation` is the one that it belongs to, `engagement` who was let in from outside. */
export type Subject =
  | { of: "sheet"; id: string; organisation: string | null; state: SheetState; engagement?: EngagedAs | null }
  | { of: "round"; organisation: string; state: RoundState; sealed: boolean; part?: RoundPart }
  | { of: "organisation"; id: string }
  | { of: "service" };
