import { type Chance, chanceOf } from "./chance";
import { firmName, industries, regions, syntheticCode } from "./names";

/** What lies behind a firm's answers and numbers, each spread round 0: they go together as they do among firms. */
export type Latent = {
  size: number;
  technology: number;
  growth: number;
  outward: number;
  networks: number;
  /** How carefully its papers are kept. */
  order: number;
};

/** How a firm fills in: most carefully, some with numbers at odds, some without reading, some with gaps. */
export type Manner = "careful" | "contradictory" | "careless" | "patchy";

export type DemoFirm = {
  number: number;
  name: string;
  uscc: string;
  region: string;
  industry: string;
  product: string;
  email: string;
  latent: Latent;
  manner: Manner;
  /** For everything that is drawn of this firm later. */
  chance: Chance;
};

function latentOf(chance: Chance): Latent {
  const size = chance.normal();
  const technology = 0.3 * size + 0.95 * chance.normal();
  return {
    size,
    technology,
    growth: 0.35 * technology + 0.94 * chance.normal(),
    outward: 0.35 * size + 0.3 * technology + 0.89 * chance.normal(),
    networks: 0.35 * size + 0.45 * technology + 0.82 * chance.normal(),
    order: 0.25 * size + 0.35 * technology + 0.9 * chance.normal(),
  };
}

function mannerOf(chance: Chance): Manner {
  const share = chance.share();
  if (share < 0.05) return "careless";
  if (share < 0.11) return "contradictory";
  return share < 0.23 ? "patchy" : "careful";
}

/** Firm number so and so of a round: the same for the same seed, however many others there are. */
export function firmOf(seed: string, round: number, number: number): DemoFirm {
  const chance = chanceOf(seed, round, number);
  const region = chance.early(regions, 3);
  const industry = chance.early(industries, 4);
  return {
    number,
    name: firmName(chance, region, number),
    uscc: syntheticCode(round, number),
    region,
    industry: industry.name,
    product: chance.one(industry.products),
    email: `firm-${round}-${number}@example.invalid`,
    latent: latentOf(chance),
    manner: mannerOf(chance),
    chance,
  };
}
