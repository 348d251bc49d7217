/** What stands at a place of a practice's own template: words, a picture, or a list of things with places of its own. */
type PlaceKind = "text" | "picture" | "list";

type PlaceDefined = { kind: PlaceKind; within?: string; isRequired?: true };

/** Every place that a template may name, by its id; `within` names the list whose things have it. */
export const reportPlaces = {
  firm: { kind: "text", isRequired: true },
  practice: { kind: "text" },
  logo: { kind: "picture" },
  year: { kind: "text" },
  day: { kind: "text" },
  revision: { kind: "text" },
  edition: { kind: "text" },
  scorer: { kind: "text" },
  finding: { kind: "text", isRequired: true },
  nearness: { kind: "text" },
  doubts: { kind: "text" },
  summary: { kind: "text" },
  plane: { kind: "picture" },
  strength: { kind: "text" },
  "strength-text": { kind: "text" },
  cases: { kind: "list" },
  case: { kind: "text", within: "cases" },
  course: { kind: "text", within: "cases" },
  distance: { kind: "text", within: "cases" },
  stages: { kind: "picture" },
  learning: { kind: "text" },
  "learning-text": { kind: "text" },
  "networks-picture": { kind: "picture" },
  networks: { kind: "text" },
  "networks-text": { kind: "text" },
  corrections: { kind: "list" },
  what: { kind: "text", within: "corrections" },
  claimed: { kind: "text", within: "corrections" },
  corrected: { kind: "text", within: "corrections" },
  reason: { kind: "text", within: "corrections" },
  by: { kind: "text", within: "corrections" },
  goal: { kind: "text" },
  "tiers-text": { kind: "text" },
  titles: { kind: "list" },
  title: { kind: "text", within: "titles" },
  state: { kind: "text", within: "titles" },
  clauses: { kind: "list" },
  clause: { kind: "text", within: "clauses" },
  demands: { kind: "text", within: "clauses" },
  stands: { kind: "text", within: "clauses" },
  basis: { kind: "text", within: "clauses" },
  advice: { kind: "list" },
  "advice-title": { kind: "text", within: "advice" },
  "advice-text": { kind: "text", within: "advice" },
  method: { kind: "text" },
  limits: { kind: "list" },
  limit: { kind: "text", within: "limits" },
  sources: { kind: "list" },
  source: { kind: "text", within: "sources" },
  notice: { kind: "text", isRequired: true },
  signer: { kind: "text" },
  "signed-on": { kind: "text" },
  version: { kind: "text" },
  seal: { kind: "text" },
  countersigned: { kind: "text" },
} as const satisfies Record<string, PlaceDefined>;

export type PlaceId = keyof typeof reportPlaces;
export const placeIds = Object.keys(reportPlaces) as PlaceId[];
export const placeOf = (id: PlaceId): PlaceDefined => reportPlaces[id];

/** What is wrong with the places of a template: which one, as it is written there, and the list that it belongs to. */
export type PlaceProblem =
  | { problem: "unknown" | "not-closed" | "not-opened" | "not-a-list" | "list-as-text" | "brace"; name: string }
  | { problem: "missing"; place: PlaceId }
  | { problem: "outside" | "nested"; name: string; list: PlaceId };

type Mark = { sign: string; name: string };

/** A place as it is written: a list begins with # and ends with /. */
const place = /\{([^{}]*)\}/g;

const markOf = (inside: string): Mark => {
  const text = inside.trim();
  const sign = /^[#/]/.exec(text)?.[0] ?? "";
  return { sign, name: text.slice(sign.length).trim() };
};

/**
 * All that is wrong with the places of a template.
 * @param parts the texts of its body, its heads and its feet, each by paragraphs in their order
 * @param idOf the place that a name stands for, in whatever language
 */
export function placeProblems(
  parts: readonly (readonly string[])[],
  idOf: (name: string) => PlaceId | undefined,
): PlaceProblem[] {
  const found = new Set<PlaceId>();
  const problems = parts.flatMap((paragraphs) => problemsIn(paragraphs, idOf, found));
  const missing = placeIds
    .filter((id) => placeOf(id).isRequired && !found.has(id))
    .map((id): PlaceProblem => ({ problem: "missing", place: id }));
  return [...problems, ...missing];
}

type Open = { id: PlaceId; name: string };

function problemsIn(
  paragraphs: readonly string[],
  idOf: (name: string) => PlaceId | undefined,
  found: Set<PlaceId>,
): PlaceProblem[] {
  const problems: PlaceProblem[] = [];
  const open: Open[] = [];
  const look = ({ sign, name }: Mark) => {
    if (sign === "/") {
      problems.push(...closing(name, idOf, open));
      return;
    }
    const id = idOf(name);
    if (id === undefined) {
      problems.push({ problem: "unknown", name });
      return;
    }
    found.add(id);
    problems.push(...misplaced(id, { sign, name }, open));
    if (sign === "#" && placeOf(id).kind === "list") open.push({ id, name });
  };
  for (const paragraph of paragraphs) {
    const rest = paragraph.replace(place, "");
    const brace = rest.search(/[{}]/);
    if (brace >= 0) problems.push({ problem: "brace", name: rest.slice(Math.max(0, brace - 20), brace + 21).trim() });
    for (const [, inside = ""] of paragraph.matchAll(place)) look(markOf(inside));
  }
  return [...problems, ...open.map(({ name }): PlaceProblem => ({ problem: "not-closed", name }))];
}

/** What is wrong with the end of a list, which may go without its name; what was opened within it and not closed is told, too. */
function closing(name: string, idOf: (name: string) => PlaceId | undefined, open: Open[]): PlaceProblem[] {
  const id = name === "" ? open.at(-1)?.id : idOf(name);
  const at = open.findLastIndex((each) => each.id === id);
  // What is no list was told of where it was begun.
  if (id !== undefined && placeOf(id).kind !== "list") return [];
  if (id === undefined || at < 0) return [{ problem: name === "" || id ? "not-opened" : "unknown", name: `/${name}` }];
  return open
    .splice(at)
    .slice(1)
    .map(({ name: inner }) => ({ problem: "not-closed", name: inner }));
}

function misplaced(id: PlaceId, { sign, name }: Mark, open: readonly Open[]): PlaceProblem[] {
  const { kind, within } = placeOf(id);
  if (sign === "#" && kind !== "list") return [{ problem: "not-a-list", name }];
  if (sign === "" && kind === "list") return [{ problem: "list-as-text", name }];
  const around = open.at(-1);
  // Each round of a list goes through the lists within it once more: what is not meant to be so would never end.
  if (kind === "list" && around && around.id !== within) return [{ problem: "nested", name, list: around.id }];
  const isWithin = within === undefined || open.some((each) => each.id === within);
  return isWithin ? [] : [{ problem: "outside", name, list: within as PlaceId }];
}
