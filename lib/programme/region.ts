/** How far up a region is: of a county or district, of a city. The bureau that runs a round stands above both. */
export const regionLevels = ["county", "city"] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** A region of a bureau: its name, other spellings of it, and the city that a county belongs to (`null`: none named). */
export type Region = {
  id: string;
  name: string;
  level: RegionLevel;
  parent: string | null;
  spellings: readonly string[];
};

/** Every name under which a list has a region or one within it. */
export function namesWithin(regions: readonly Region[], id: string): string[] {
  const within = regions.filter((region) => region.id === id || region.parent === id);
  return [...new Set(within.flatMap(({ name, spellings }) => [name, ...spellings]))];
}

/** The regions that a name in a list stands for, from the county up; none where it is no region of the bureau. */
export function regionsOfName(regions: readonly Region[], name: string | null): Region[] {
  if (name === null) return [];
  const region = regions.find((each) => each.name === name || each.spellings.includes(name));
  const above = region && regions.find(({ id }) => id === region.parent);
  return region ? [region, ...(above ? [above] : [])] : [];
}

/** What the bureau calls a region that a list names; as the list has it, where that is no region of the bureau. */
export function regionNamer(regions: readonly Region[]): (name: string | null) => string | null {
  const names = new Map(regions.flatMap(({ name, spellings }) => [...spellings, name].map((each) => [each, name])));
  return (name) => (name === null ? null : (names.get(name) ?? name));
}

/** What a level has to say in a round before the bureau decides: an opinion on every firm, or one where it has any. */
export type RoundLevel = { level: RegionLevel; required: boolean };

/** How many firms a region may recommend in a round, by its id; no limit where it names none. */
export type Quotas = Readonly<Record<string, number>>;

export const opinionOutcomes = ["recommended", "notRecommended"] as const;
export type OpinionOutcome = (typeof opinionOutcomes)[number];

/** What a region says of a firm; `snapshot` is the revision of the submission that it saw. */
export type Opinion = { region: string; level: RegionLevel; outcome: OpinionOutcome; snapshot: number };

/** The opinion that stands at each level: the last one, where it is of the submission that counts. */
export function standingOpinions<Each extends Opinion>(
  opinions: readonly Each[],
  snapshot: number | null,
): Partial<Record<RegionLevel, Each>> {
  const standing: Partial<Record<RegionLevel, Each>> = {};
  for (const opinion of opinions) if (opinion.snapshot === snapshot) standing[opinion.level] = opinion;
  return standing;
}

/**
 * The regions whose opinion is still missing, from the county up. A firm in no region of the bureau, or in one without
 * a region of that level, waits for none.
 * @param below only what comes before this level; all levels of the round where it is `null`
 */
export function missingOpinions(
  levels: readonly RoundLevel[],
  regions: readonly Region[],
  firm: { region: string | null; opinions: Partial<Record<RegionLevel, unknown>> },
  below: RegionLevel | null,
): Region[] {
  const chain = regionsOfName(regions, firm.region);
  const asked = below === null ? regionLevels : regionLevels.slice(0, regionLevels.indexOf(below));
  return asked.flatMap((level) => {
    const isRequired = levels.some((each) => each.level === level && each.required);
    const region = chain.find((each) => each.level === level);
    return isRequired && region && !firm.opinions[level] ? [region] : [];
  });
}

/** What became of the list of a region in a round. */
export type ListStage = "ranked" | "handedIn" | "returned";

/**
 * Why an order of firms is no ranking of the recommended ones: one is named twice, is not among them, or is missing.
 * `null` where it is one.
 */
export function rankingFault(
  order: readonly string[],
  recommended: readonly string[],
): "twice" | "unknown" | "missing" | null {
  const named = new Set(order);
  if (named.size < order.length) return "twice";
  if (order.some((id) => !recommended.includes(id))) return "unknown";
  return named.size < recommended.length ? "missing" : null;
}
