/** Who asks. A `firm` holds the private link of its sheet, a `reader` a share of one result, a `stranger` nothing. */
export type Actor =
  | { kind: "stranger" }
  | { kind: "firm"; sheet: string }
  | { kind: "reader"; sheet: string; share: string; revision: number };

/** What can be done with a sheet. Starting one needs no right. */
export type Act =
  | "read-sheet"
  | "answer"
  | "submit"
  | "reopen"
  | "read-result"
  | "download"
  | "start-next"
  | "share"
  | "revoke-share"
  | "delete";

/** A sheet is being answered, or its answers are frozen in a snapshot until it is reopened. */
export type SheetState = "draft" | "submitted";

type Right = { actors: readonly Actor["kind"][]; states: readonly SheetState[] };

const always: readonly SheetState[] = ["draft", "submitted"];

const rights: Record<Act, Right> = {
  "read-sheet": { actors: ["firm"], states: always },
  answer: { actors: ["firm"], states: ["draft"] },
  submit: { actors: ["firm"], states: ["draft"] },
  reopen: { actors: ["firm"], states: ["submitted"] },
  "read-result": { actors: ["firm", "reader"], states: always },
  download: { actors: ["firm"], states: always },
  "start-next": { actors: ["firm"], states: always },
  share: { actors: ["firm"], states: always },
  "revoke-share": { actors: ["firm"], states: always },
  delete: { actors: ["firm"], states: always },
};

/** Why an actor may not do it, or `null` where it may. What is not the actor's is not found. */
export function refusalOf(
  actor: Actor,
  act: Act,
  sheet: { id: string; state: SheetState },
): "not-found" | "not-draft" | "not-submitted" | null {
  if (actor.kind === "stranger" || actor.sheet !== sheet.id) return "not-found";
  if (!rights[act].actors.includes(actor.kind)) return "not-found";
  if (rights[act].states.includes(sheet.state)) return null;
  return sheet.state === "submitted" ? "not-draft" : "not-submitted";
}

/** Whether an actor may do that with a sheet as it stands. */
export const may = (actor: Actor, act: Act, sheet: { id: string; state: SheetState }): boolean =>
  refusalOf(actor, act, sheet) === null;
