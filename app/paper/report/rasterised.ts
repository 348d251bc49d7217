import { beside } from "./beside";
import { inks } from "./inks";

const dotsPerInch = 300;
const millimetresPerInch = 25.4;

/** A drawing as pixels for print. */
export const rasterised = (svg: string, widthInMillimetres: number): Promise<Buffer> =>
  beside({
    kind: "draw",
    svg,
    width: Math.round((widthInMillimetres / millimetresPerInch) * dotsPerInch),
    background: inks.paper,
  });
