import type { Open } from "#lib/charts/questions";
import type { Words } from "../charts/words";

/** How many questions are blank and how many answered "don't know"; empty where none is. */
export function openParts({ dontKnow, blank }: Open, { translate, list }: Words): string {
  return list([
    ...(dontKnow > 0 ? [translate("result.sure.dontKnow", { count: dontKnow })] : []),
    ...(blank > 0 ? [translate("result.sure.blank", { count: blank })] : []),
  ]);
}
