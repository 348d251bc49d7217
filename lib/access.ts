import type { Actor, Capacity, EngagedAs, Person, RoundPart, RoundState, SheetState, Subject } from "./actor";
import { everybody, leadingRole, members, regionalRole, rolesOf } from "./roles";

export type {
  Actor,
  Capacity,
  EngagedAs,
  Person,
  RoundPart,
  RoundState,
  SeatRegion,
  SheetState,
  Subject,
} from "./actor";
export { roundStates } from "./actor";

type Right<Of extends Subject["of"], State extends string> = {
  of: Of;
  by: readonly Capacity[];
  /** In which states; all where it does not say. */
  states?: readonly State[];
  /** Whether it shows what firms answered, and so has to wait for the deadline of a sealed round. */
  reveals?: boolean;
};

const ofSheet = (by: readonly Capacity[], states?: readonly SheetState[]): Right<"sheet", SheetState> => ({
  of: "sheet",
  by,
  ...(states && { states }),
});
const ofRound = (
  by: readonly Capacity[],
  { states, reveals = false }: { states?: readonly RoundState[]; reveals?: boolean } = {},
): Right<"round", RoundState> => ({ of: "round", by, reveals, ...(states && { states }) });
const ofOrganisation = (by: readonly Capacity[]): Right<"organisation", never> => ({ of: "organisation", by });
const ofService = (by: readonly Capacity[]): Right<"service", never> => ({ of: "service", by });

const firmRoles = ["link", "firm-owner", "firm-member"] as const;
const firmOwners = ["link", "firm-owner"] as const;
const { bureau } = members;
const officers = ["bureau-owner", "officer"] as const;
const verifiers = ["bureau-owner", "officer", "verifier", "regional-officer"] as const;
const returners = [...officers, "regional-officer"] as const;
const { practice } = members;
const managers = ["firm-owner", "bureau-owner", "practice-lead"] as const;

/** The one matrix: who may do what. The operator keeps the service and sees no firm's answers. */
export const matrix = {
  "read-sheet": ofSheet(firmRoles),
  answer: ofSheet(firmRoles, ["draft"]),
  "mend-facts": ofSheet(firmRoles),
  submit: ofSheet(firmOwners, ["draft"]),
  reopen: ofSheet(firmOwners, ["submitted"]),
  "read-result": ofSheet([...firmRoles, "share"]),
  download: ofSheet(firmRoles),
  "start-next": ofSheet(firmRoles),
  share: ofSheet(firmOwners),
  "revoke-share": ofSheet(firmOwners),
  "renew-link": ofSheet(firmOwners),
  delete: ofSheet(firmOwners),
  "attach-evidence": ofSheet(firmRoles, ["draft"]),
  withdraw: ofSheet(firmOwners),
  "join-peers": ofSheet(firmOwners),
  "leave-peers": ofSheet(firmOwners),
  "ask-colleagues": ofSheet(firmRoles),
  "end-asking": ofSheet(firmRoles),
  "read-asked": ofSheet(["colleague"]),
  "answer-asked": ofSheet(["colleague"], ["draft"]),
  "mend-asked": ofSheet(["colleague"]),
  "hand-back": ofSheet(["colleague"]),
  engage: ofSheet(firmOwners),
  "end-engagement": ofSheet(firmOwners),
  "settle-correction": ofSheet(firmRoles),
  discuss: ofSheet(firmRoles),
  countersign: ofSheet(firmOwners),
  "read-client": ofSheet(practice),
  "review-client": ofSheet(practice),
  "sign-off": ofSheet(practice),
  "assign-client": ofSheet(["practice-lead"]),
  "give-up-client": ofSheet(practice),
  "discuss-client": ofSheet(practice),
  "write-review": ofSheet(practice),

  "read-round": ofRound(bureau),
  "prepare-round": ofRound(officers, { states: ["draft"] }),
  "open-round": ofRound(officers, { states: ["draft"] }),
  "close-round": ofRound(officers, { states: ["open"] }),
  "adopt-rules": ofRound(officers, { states: ["open", "closed"] }),
  "invite-firms": ofRound(officers, { states: ["draft", "open"] }),
  "mend-firms": ofRound(officers),
  "mend-contacts": ofRound(returners),
  "remind-firms": ofRound(officers, { states: ["open"] }),
  "read-application": ofRound(bureau, { reveals: true }),
  "return-application": ofRound(returners, { states: ["open", "closed"], reveals: true }),
  "admit-late": ofRound(officers, { states: ["open", "closed"] }),
  "tell-firm": ofRound(officers, { states: ["open", "closed"] }),
  verify: ofRound(verifiers, { states: ["open", "closed"], reveals: true }),
  "plan-round": ofRound(officers),
  "give-opinion": ofRound(["regional-officer"], { states: ["open", "closed"], reveals: true }),
  "hand-in-list": ofRound(["regional-officer"], { states: ["open", "closed"], reveals: true }),
  "keep-outside-lists": ofRound(officers),
  "return-list": ofRound(officers, { states: ["open", "closed"] }),
  "set-levels": ofRound(officers),
  "draw-visits": ofRound(officers, { states: ["open", "closed"], reveals: true }),
  visit: ofRound(verifiers, { states: ["open", "closed"], reveals: true }),
  decide: ofRound(officers, { states: ["open", "closed"], reveals: true }),
  "confirm-decision": ofRound(officers, { states: ["open", "closed"], reveals: true }),
  publish: ofRound(officers, { states: ["open", "closed"], reveals: true }),
  "handle-objection": ofRound(officers, { states: ["open", "closed"], reveals: true }),
  recommend: ofRound(officers, { states: ["open", "closed"], reveals: true }),
  batch: ofRound(verifiers, { states: ["open", "closed"], reveals: true }),
  assign: ofRound(returners),
  "note-firm": ofRound(verifiers),
  recuse: ofRound(verifiers),
  "recuse-other": ofRound(["bureau-owner"]),
  export: ofRound(officers, { reveals: true }),
  "save-view": ofRound(bureau),

  "read-rounds": ofOrganisation(bureau),
  "create-round": ofOrganisation(officers),
  "word-messages": ofOrganisation(officers),
  "read-register": ofOrganisation(["bureau-owner", "officer", "verifier", "viewer"]),
  "read-regions": ofOrganisation(bureau),
  "manage-regions": ofOrganisation(officers),
  "read-people": ofOrganisation(everybody),
  "manage-people": ofOrganisation(managers),
  "manage-organisation": ofOrganisation(managers),
  "claim-sheet": ofOrganisation(["firm-owner", "firm-member"]),
  "read-sheets": ofOrganisation(["firm-owner", "firm-member"]),
  "read-trail": ofOrganisation([...managers, "officer"]),
  "read-clients": ofOrganisation(practice),
  "take-client": ofOrganisation(practice),
  "renew-code": ofOrganisation(["practice-lead"]),
  "save-client-view": ofOrganisation(practice),
  "keep-report-file": ofOrganisation(["practice-lead"]),

  "create-organisation": ofService(["operator"]),
  "read-organisations": ofService(["operator"]),
  "manage-operators": ofService(["operator"]),
  "manage-accounts": ofService(["operator"]),
  "verify-trail": ofService(["operator"]),
} as const satisfies Record<
  string,
  Right<Subject["of"], never> | Right<"sheet", SheetState> | Right<"round", RoundState>
>;

export type Act = keyof typeof matrix;
export const acts = Object.keys(matrix) as Act[];

/** Why an actor may not do it. What is not the actor's is not found. */
export type Denied = "not-found" | "not-draft" | "not-submitted" | "not-open" | "sealed";

const capacityOf = (actor: Actor): Capacity | null => {
  switch (actor.kind) {
    case "stranger":
    case "service":
      return null;
    case "firm":
      return "link";
    case "reader":
      return "share";
    case "colleague":
      return "colleague";
    case "person":
      return actor.role;
  }
};

/** Whether a thing belongs to whoever asks, before it is asked what they may do with it. */
function isOwn(actor: Actor, subject: Subject): boolean {
  switch (subject.of) {
    case "sheet":
      if (actor.kind === "firm" || actor.kind === "reader" || actor.kind === "colleague")
        return actor.sheet === subject.id;
      if (actor.kind !== "person" || actor.organisation === null) return false;
      return rolesOf.practice.includes(actor.role)
        ? isClient(actor, subject.engagement)
        : actor.organisation === subject.organisation;
    case "round":
      return (
        actor.kind === "person" && actor.organisation === subject.organisation && reaches(actor, subject.part ?? "all")
      );
    case "organisation":
      return actor.kind === "person" && actor.organisation === subject.id;
    case "service":
      return actor.kind === "person" && actor.organisation === null;
  }
}

/** Whether a seat reaches over a part of a round: one without a region over all, another over what is in its region. */
function reaches({ role, region }: Person, part: RoundPart | "all"): boolean {
  if (role !== regionalRole) return true;
  if (part === "all" || !region) return false;
  return part === "own" || (part.region !== null && region.names.includes(part.region));
}

/** Whether a sheet is that of a client: of whoever is in charge, and of whoever leads the practice. */
const isClient = ({ organisation, user, role }: Person, engagement: EngagedAs | null = null): boolean =>
  engagement?.practice === organisation && (role === leadingRole("practice") || engagement.advisor === user);

/** Why an actor may not do that with a thing as it stands, or `null` where it may. */
export function refusalOf(actor: Actor, act: Act, subject: Subject): Denied | null {
  const right: Right<Subject["of"], string> = matrix[act];
  const capacity = capacityOf(actor);
  if (right.of !== subject.of || capacity === null) return "not-found";
  if (!right.by.includes(capacity) || !isOwn(actor, subject)) return "not-found";
  if (subject.of === "round" && subject.sealed && right.reveals) return "sealed";
  if (!("state" in subject) || right.states === undefined || right.states.includes(subject.state)) return null;
  if (subject.state === "submitted") return "not-draft";
  return subject.of === "sheet" ? "not-submitted" : "not-open";
}

/** Whether an actor may do that with a thing as it stands. */
export const may = (actor: Actor, act: Act, subject: Subject): boolean => refusalOf(actor, act, subject) === null;

/** Whether an actor may do that within the organisation of its seat; with the service, where it acts from none. */
export function mayWithin(actor: Actor, act: Act): boolean {
  if (actor.kind !== "person") return false;
  const { organisation } = actor;
  return may(actor, act, organisation === null ? { of: "service" } : { of: "organisation", id: organisation });
}
