import type { MeasureUnit } from "../rules/criterion";
import type { Text } from "../text/text";

/** A figure as a board names it. `border`: the number of law that what is computed stands against. */
export type FigureName = { id: string; unit: MeasureUnit; name: Text; border: number | null };
