import { type Act, acts, type Capacity, matrix } from "./access";
import { roles } from "./roles";

/** Columns of the table: the ways to come without an account, then the roles. */
const capacities: readonly Capacity[] = ["link", "share", "colleague", ...roles];

/** In which states a thing may be, and whether a sealed round's deadline has to pass first. */
function onlyWhen(act: Act): string {
  const right: { states?: readonly string[]; reveals?: boolean } = matrix[act];
  return [right.states?.join(", ") ?? "", right.reveals ? "not sealed" : ""].filter(Boolean).join("; ");
}

/** The one matrix of rights as a table in Markdown, as the documents print it. */
export function accessTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const by = (act: Act): readonly Capacity[] => matrix[act].by;
  return [
    row(["act", "on", "only when", ...capacities]),
    row(["---", "---", "---", ...capacities.map(() => ":-:")]),
    ...acts.map((act) =>
      row([act, matrix[act].of, onlyWhen(act), ...capacities.map((each) => (by(act).includes(each) ? "●" : ""))]),
    ),
  ].join("\n");
}
