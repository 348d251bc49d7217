import type { TypedRow } from "../entry/form-text";
import { patentNumber } from "./patent-number";
import { ownersIn, placeAmong } from "./right-owners";
import type { RightsReading } from "./rights-table";

/** What is to be looked at in a right, though it can be listed. */
export type RightDoubt =
  | "check-character"
  | "no-number"
  | "no-day"
  | "before-filing"
  | "owners"
  | "named-alike"
  | "not-named";

/** Whether a right stands under other names than that of the firm. */
export function isOfOthers(row: TypedRow, { fields }: RightsReading, firm: string | null): boolean {
  const owners = ownersIn(row[fields.owner] ?? "");
  return firm !== null && owners.length > 0 && placeAmong(owners, firm).likeness === "other";
}

/** What is to be looked at in a row that is, or would be, listed. */
export function doubtsOf(row: TypedRow, reading: RightsReading, firm: string | null): RightDoubt[] {
  const { fields } = reading;
  const patent = patentNumber(row[fields.number] ?? "");
  const granted = row[fields.granted];
  const isEarly = patent !== null && granted !== undefined && Number(granted.slice(0, 4)) < patent.filedIn;
  return [
    ...(patent?.isSound === false ? (["check-character"] as const) : []),
    ...(row[fields.number] === undefined ? (["no-number"] as const) : []),
    ...(granted === undefined ? (["no-day"] as const) : []),
    ...(isEarly ? (["before-filing"] as const) : []),
    ...(isOfOthers(row, reading, firm) ? (["not-named"] as const) : []),
  ];
}
