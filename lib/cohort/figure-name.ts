import type { MeasureUnit } from "../rules/criterion";
import type { Text } from "../text/text";

/**
 * A figure as a board names it. `border`: the number of law that what is computed stands against; `options`: the words
 * among which it is one, in their order.
 */
export type FigureName = {
  id: string;
  unit: MeasureUnit | null;
  name: Text;
  border: number | null;
  options?: readonly { id: string; text: Text }[];
};
