/** The published classes of a firm, from the narrative of he-sun-2022 (section 3), hu-xu-yang and cai. */
export type Quadrant = "backward" | "discontinuity" | "catchUp" | "leading";
export const quadrants: readonly Quadrant[] = ["backward", "discontinuity", "catchUp", "leading"];
/** How sure a class is: from 80 %, from 60 %, or less (calibration `verdicts`). */
export type Certainty = "clear" | "likely" | "borderline";
export type Identification = "passive" | "active";
export type Orientation = "production" | "customer";
export type Alignment = "overreach" | "untapped" | "inLine";
export type Stage = "benchmark" | "chase" | "surpass" | "overturn";
/** In the order in which a firm goes through them. */
export const stages: readonly Stage[] = ["benchmark", "chase", "surpass", "overturn"];
export type Coupling = "none" | "loose" | "tight";
export type Mode = "oneWay" | "twoWay" | "peer";
export type Fit = "fits" | "behind" | "ahead";
export type NetworkId = "government" | "business" | "technological";
export const networkIds = ["government", "business", "technological"] as const;
export type Profile =
  | "comprehensive"
  | "thin"
  | "governmentLed"
  | "businessLed"
  | "technologyLed"
  | "governmentBusinessLed"
  | "governmentTechnologyLed"
  | "businessTechnologyLed";

/** A score from 0 to 100 with its standard deviation; `null` where too few of the applicable items are answered. */
export type Score = { score: number | null; sd: number | null; answered: number; applicable: number };

/** A network's score and those of its parts, 0 to 100. */
export type Network<Part extends string> = Score & { parts: Record<Part, number | null> };
