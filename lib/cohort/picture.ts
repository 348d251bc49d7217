import { statusLetters } from "../rules/truth";
import { type CategoryId, categories, criterionLetters, type MeasureId, shownLetters } from "./catalogue";
import type { Columns } from "./columns";

/** How many firms have each value; "" is none. In the order of the category, free words by how many. */
export type Share = { value: string; firms: number };

/** A group of firms beside the others: how many, and how their verdicts and quadrants are shared. */
export type Group = { name: string; firms: number; verdicts: Share[]; quadrants: Share[] };

/** What a cohort looks like as a whole. Only firms whose submission counts are in it (`countedStandings`). */
export type Picture = {
  firms: number;
  /** By where they stand. */
  standings: Share[];
  /** Firms by capability (row) and level (column), each in ten steps of ten points, lowest first. */
  density: number[][];
  quadrants: Share[];
  stages: Share[];
  profiles: Share[];
  verdicts: Share[];
  /** Mean network scores, 0 to 100; `null` where nobody has one. */
  networks: { government: number | null; business: number | null; technological: number | null };
  /** By criterion id: firms by status letter, those for which another criterion stands in by a letter of their own. */
  criteria: { criterion: string; statuses: Share[] }[];
  regions: Group[];
  industries: Group[];
};

/** Firms of one region or industry alone, or everybody. */
export type Part = { region: string | null; industry: string | null };

/** What alone is said of the self-assessment where it is for each firm to give: of the firms that have a result of it. */
export function ofResults(picture: Picture): Picture {
  const told = (shares: Share[]) => shares.filter(({ value }) => value !== "");
  const groups = (list: Group[]) => list.map((group) => ({ ...group, quadrants: told(group.quadrants) }));
  const { quadrants, stages, profiles, regions, industries } = picture;
  return {
    ...picture,
    ...{ quadrants: told(quadrants), stages: told(stages), profiles: told(profiles) },
    ...{ regions: groups(regions), industries: groups(industries) },
  };
}

const steps = 10;

const counted = (columns: Columns, part: Part, within: readonly string[] | null): Uint32Array => {
  const { size, coded } = columns;
  const wanted = (id: "region" | "industry") => (part[id] === null ? null : (coded[id].codeOf.get(part[id]) ?? -1));
  const [region, industry] = [wanted("region"), wanted("industry")];
  const isWithin = within && coded.region.words.map((word) => within.includes(word));
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    if (coded.verification.codes[row] === 0) continue;
    if (isWithin && !isWithin[coded.region.codes[row] as number]) continue;
    if (region !== null && coded.region.codes[row] !== region) continue;
    if (industry !== null && coded.industry.codes[row] !== industry) continue;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
};

function shares(words: readonly string[], counts: Uint32Array, isFree = false): Share[] {
  const all = words.map((value, code) => ({ value, firms: counts[code] ?? 0 }));
  const [none, ...told] = all;
  if (isFree) told.sort((one, other) => other.firms - one.firms || (one.value < other.value ? -1 : 1));
  const bars = isFree ? told.filter(({ firms }) => firms > 0) : told;
  return none && none.firms > 0 ? [...bars, none] : bars;
}

function sharesOf(columns: Columns, id: CategoryId, rows: Uint32Array): Share[] {
  const { words, codes } = columns.coded[id];
  const counts = new Uint32Array(words.length);
  for (const row of rows) counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1;
  return shares(words, counts, categories[id].values === null);
}

function densityOf({ numeric: { level, capability } }: Columns, rows: Uint32Array): number[][] {
  const cells = Array.from({ length: steps }, () => Array<number>(steps).fill(0));
  const stepOf = (score: number) => Math.min(Math.floor(score / (100 / steps)), steps - 1);
  for (const row of rows) {
    const [x, y] = [level[row] as number, capability[row] as number];
    const line = Number.isNaN(x) || Number.isNaN(y) ? undefined : cells[stepOf(y)];
    if (line) line[stepOf(x)] = (line[stepOf(x)] as number) + 1;
  }
  return cells;
}

function meanOf({ numeric }: Columns, id: MeasureId, rows: Uint32Array): number | null {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    const value = numeric[id][row] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? null : sum / count;
}

/** Groups by region or industry, the largest first, at most `most` of them. */
function groupsOf(columns: Columns, id: "region" | "industry", rows: Uint32Array, most: number): Group[] {
  const { coded } = columns;
  const { words, codes } = coded[id];
  const firms = new Uint32Array(words.length);
  for (const row of rows) firms[codes[row] as number] = (firms[codes[row] as number] as number) + 1;
  const sharesWithin = (field: "verdict" | "quadrant") => {
    const within = coded[field];
    const width = within.words.length;
    const counts = new Uint32Array(words.length * width);
    for (const row of rows) {
      const cell = (codes[row] as number) * width + (within.codes[row] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
    return (code: number) => shares(within.words, counts.subarray(code * width, (code + 1) * width));
  };
  const [verdicts, quadrants] = [sharesWithin("verdict"), sharesWithin("quadrant")];
  return shares(words, firms, true)
    .slice(0, most)
    .map(({ value, firms: count }) => {
      const code = coded[id].codeOf.get(value) ?? 0;
      return {
        name: value,
        firms: count,
        verdicts: verdicts(code),
        quadrants: quadrants(code),
      };
    });
}

/**
 * The picture of a round, or of a part of it.
 * @param criteria the ids of the rule set in its order
 * @param within regions whose firms alone there are; `null` for all
 */
export function pictureOf(
  columns: Columns,
  criteria: readonly string[],
  part: Part,
  { within = null, mostGroups = 12 }: { within?: readonly string[] | null; mostGroups?: number } = {},
): Picture {
  const rows = counted(columns, part, within);
  return {
    firms: rows.length,
    standings: sharesOf(columns, "state", rows),
    density: densityOf(columns, rows),
    quadrants: sharesOf(columns, "quadrant", rows),
    stages: sharesOf(columns, "stage", rows),
    profiles: sharesOf(columns, "profile", rows),
    verdicts: sharesOf(columns, "verdict", rows),
    networks: {
      government: meanOf(columns, "government", rows),
      business: meanOf(columns, "business", rows),
      technological: meanOf(columns, "technological", rows),
    },
    criteria: criteria.map((criterion, place) => {
      const counts = new Uint32Array(shownLetters.length);
      const codes = columns.shown[place] ?? columns.criteria[place];
      if (codes) for (const row of rows) counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1;
      return { criterion, statuses: shares(columns.shown[place] ? shownLetters : criterionLetters, counts) };
    }),
    regions: groupsOf(columns, "region", rows, mostGroups),
    industries: groupsOf(columns, "industry", rows, mostGroups),
  };
}

/** The firms of a criterion that it applies to, by how it stands with them. */
export type Failed = { criterion: string; applicable: number } & Record<"met" | "unmet" | "unknown" | "person", number>;

/**
 * The criterion that the largest share fails of the firms that it applies to; of two the first, `null` where nobody
 * fails any. What has data missing or waits for a person has failed nothing. Nor is it left out of the whole: of a
 * clause that a person must confirm, failures alone are settled before somebody has looked at it.
 * @param without criteria that others can stand in for: that few firms need them says nothing
 */
export function mostFailed({ criteria }: Pick<Picture, "criteria">, without: ReadonlySet<string>): Failed | null {
  let most: Failed | null = null;
  for (const { criterion, statuses } of criteria) {
    if (without.has(criterion)) continue;
    const of = (status: keyof typeof statusLetters) =>
      statuses.find(({ value }) => value === statusLetters[status])?.firms ?? 0;
    const counts = { met: of("met"), unmet: of("unmet"), unknown: of("unknown"), person: of("person") };
    const applicable = counts.met + counts.unmet + counts.unknown + counts.person;
    if (counts.unmet === 0) continue;
    if (!most || counts.unmet / applicable > most.unmet / most.applicable) most = { criterion, applicable, ...counts };
  }
  return most;
}
