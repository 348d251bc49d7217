import { blankRow, type CohortRow, categories } from "#lib/cohort/catalogue";
import { figureBytes } from "#lib/programme/figures";
import { factsFrom } from "#lib/rules/keys";
import type { Leaf } from "#lib/rules/leaf";
import type { Leaves } from "#lib/rules/leaves";
import { statusLetters } from "#lib/rules/truth";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const towns =
  "杭州 宁波 温州 绍兴 嘉兴 湖州 金华 台州 衢州 丽水 舟山 义乌 诸暨 慈溪 余姚 海宁 桐乡 乐清 瑞安 永康".split(" ");
const trades = Array.from({ length: 30 }, (_, place) => `C${26 + Math.floor(place / 3)}${place % 3}`);
const syllables = "精密 轴承 阀门 泵业 智能 装备 新材 电子 光学 数控 机床 齿轮 模具 传感 液压 焊接 涂料 仪器".split(
  " ",
);
const initials: Record<string, string> = {
  精: "j",
  密: "m",
  轴: "z",
  承: "c",
  阀: "f",
  门: "m",
  泵: "b",
  业: "y",
  智: "z",
};
const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A firm as a board has it, with what its verdict rests on: all columns lean the same way, some more, some less. */
export type MadeRow = { row: CohortRow; bounds: Float64Array | null; figures: Buffer | null };

const pick = <Value>(random: () => number, from: readonly Value[], skew = 1): Value =>
  from[Math.floor(random() ** skew * from.length)] as Value;

function boundsOf(random: () => number, leaf: Leaf, strength: number): [number, number] {
  if (leaf.kind === "finding") return random() < 0.3 ? [Number.NaN, Number.NaN] : random() < 0.95 ? [1, 1] : [0, 0];
  if (leaf.kind !== "comparison") return random() < 0.05 ? [0, 1] : random() < 0.9 ? [1, 1] : [0, 0];
  if (random() < 0.05) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const toward = leaf.is === "at-least" || leaf.is === "more-than" ? 1 : -1;
  const span = Math.abs(leaf.threshold) || 5;
  const exact = leaf.threshold + toward * span * (0.6 * strength + 0.8 * (random() - 0.35));
  const figure = Math.round(exact * 100) / 100;
  return random() < 0.05 ? [figure, figure + span / 4] : [figure, figure];
}

/** Facts of a firm in whole and half units, some of them not known, some verified, with what is computed from its bounds. */
function figuresOf(random: () => number, leaves: Leaves, bounds: Float64Array): Buffer {
  const keys = leaves.figures.flatMap((figure) => (figure.kind === "fact" ? [figure.key] : []));
  const given = keys.flatMap((key): [string, number][] =>
    random() < 0.1 ? [] : [[key, Math.floor(random() ** 3 * 20_000) / 2]],
  );
  const verified = new Set(keys.filter(() => random() < 0.2));
  return figureBytes(leaves, bounds, { standing: factsFrom(given), verified });
}

/** The firm with that number in a round of synthetic firms. */
export function madeRow(random: () => number, number: number, leaves: Leaves): MadeRow {
  const strength = random() + random() - 1;
  const has = random() < 0.85;
  const name = `${pick(random, towns)}${pick(random, syllables)}${pick(random, syllables)}有限公司`;
  const score = () => Math.round(Math.min(100, Math.max(0, 50 + 40 * strength + 40 * (random() - 0.5))) * 10) / 10;
  const [level, capability] = [score(), score()];
  const high = level >= 50;
  const strong = capability >= 50;
  const bounds = new Float64Array(leaves.leaves.length * 2);
  for (const [place, leaf] of leaves.leaves.entries()) {
    const [low, top] = boundsOf(random, leaf, strength);
    bounds.set([low, top], place * 2);
  }
  const distance = leaves.distanceOf(bounds);
  const only = <Value>(value: Value): Value | null => (has ? value : null);
  const decided = has && random() < 0.4;
  const row: CohortRow = {
    ...blankRow,
    number,
    firmName: name,
    initials: [...name].map((sign) => initials[sign] ?? pick(random, [..."abcdfghjlqstwxyz"])).join(""),
    uscc: random() < 0.97 ? Array.from({ length: 18 }, () => pick(random, [...signs])).join("") : null,
    region: random() < 0.98 ? pick(random, towns, 2) : null,
    industry: random() < 0.98 ? pick(random, trades) : null,
    state: has
      ? pick(random, ["submitted", "submitted", "submitted", "late", "returned", "withdrawn"], 2)
      : pick(random, ["invited", "started"]),
    openedAt: has || random() < 0.7 ? 1_790_000_000_000 : null,
    late: has && random() < 0.05,
    submittedAt: only(1_790_000_000_000 + Math.floor(random() * 5_000_000_000)),
    snapshot: only(1),
    quadrant: only(high ? (strong ? "leading" : "discontinuity") : strong ? "catchUp" : "backward"),
    stage: random() < 0.9 ? only(pick(random, categories.stage.values, 1.5)) : null,
    profile: only(pick(random, categories.profile.values)),
    certainty: only(pick(random, categories.certainty.values, 1.5)),
    level: only(level),
    capability: only(capability),
    government: only(score()),
    business: only(score()),
    technological: only(score()),
    technologyImprovement: only(score()),
    marketExpansion: only(score()),
    oddities: has && random() < 0.1 ? 1 : 0,
    contradictions: has && random() < 0.05 ? 2 : 0,
    verdict: only(leaves.statusOf(bounds)),
    criteria: has
      ? leaves.criteria.map((_, place) => statusLetters[leaves.criterionStatusOf(place, bounds)]).join("")
      : "",
    nearest: only(distance?.percent ?? null),
    nearestCriterion: only(distance?.criterion ?? null),
    nearestParameter: only(distance?.parameter ?? null),
    nearestAmount: only(distance?.amount ?? null),
    evidenced: has ? Math.floor(random() * 12) : 0,
    verified: has && random() < 0.3 ? Math.floor(random() * 6) : 0,
    drawn: has && random() < 0.1,
    decision: decided ? pick(random, categories.decision.values, 1.5) : null,
    decisionStage: decided ? pick(random, categories.decisionStage.values) : null,
  };
  return { row, bounds: has ? bounds : null, figures: has ? figuresOf(random, leaves, bounds) : null };
}

/** So many firms of one round, the same for the same seed. */
export function* madeRows(count: number, leaves: Leaves, seed = 1): Generator<MadeRow> {
  const random = randomFrom(seed);
  for (let number = 1; number <= count; number++) yield madeRow(random, number, leaves);
}
