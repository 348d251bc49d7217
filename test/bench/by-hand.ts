import type { Answer, Answers } from "#lib/instrument/answers";
import { type Condition, holds } from "#lib/instrument/condition";
import type { Edition, Item, SecondCalibration } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { factOf } from "#lib/instrument/shown";
import { normal } from "#lib/scoring/certainty";

/**
 * What a program would be that scores complete sheets of one edition and nothing else: every score and probability of the
 * second arithmetic in plain loops over lists of numbers, with nothing withheld, left out, verified or explained.
 */

/** An item laid out as numbers. */
type Row = {
  questions: string[];
  worth: Map<string, number> | null;
  isSum: boolean;
  at: number[];
  score: number[];
  kind: Item["kind"];
  weight: number;
  variance: number;
  lenient: number;
  when: Condition | undefined;
};

type Mean = { score: number; variance: number; lenient: number; spread: number };

const nodes = [0, -1.355626179974266, 1.355626179974266, -2.8569700138728056, 2.8569700138728056];
const nodeWeights = [8 / 15, 0.2220759220056126, 0.2220759220056126, 0.011257411327720691, 0.011257411327720691];
const parts = ["direction", "frequency", "distance", "reciprocity", "status", "governance"] as const;

function rowOf(item: Item, questions: Map<string, Question>, { errors }: SecondCalibration): Row {
  const read = "question" in item ? questions.get(item.question) : undefined;
  const options = read ? optionsOf(read) : [];
  const isChoice = item.kind === "answer" || item.kind === "choices";
  const counted = item.kind === "choices" ? options.filter(({ id }) => item.options.includes(id)) : options;
  const isNamed = (id: string) => !("options" in item) || item.options === undefined || item.options.includes(id);
  const own = item.kind === "answer" ? errors.level : item.kind === "choices" ? errors.choices : errors.number;
  const ids =
    item.kind === "ratio"
      ? [item.over, item.under]
      : item.kind === "sized"
        ? [item.count, item.size]
        : item.kind === "growth"
          ? item.counts
          : [item.question];
  const breakpoints = "breakpoints" in item ? item.breakpoints : [];
  return {
    questions: ids,
    worth: isChoice ? new Map(counted.map(({ id, points }) => [id, isNamed(id) ? (points ?? 0) : 0])) : null,
    isSum: item.kind === "choices",
    at: breakpoints.map((point) => point.at),
    score: breakpoints.map((point) => point.score),
    kind: item.kind,
    weight: item.weight,
    variance: own * own,
    lenient: item.kind === "answer" && read?.kind !== "bipolar" ? 1 : 0,
    when: read?.applicableWhen,
  };
}

function line({ at, score }: Row, amount: number): number {
  const last = at.length - 1;
  if (amount <= (at[0] as number)) return score[0] as number;
  if (amount >= (at[last] as number)) return score[last] as number;
  let right = 1;
  while ((at[right] as number) < amount) right++;
  const from = at[right - 1] as number;
  const low = score[right - 1] as number;
  return low + ((amount - from) / ((at[right] as number) - from)) * ((score[right] as number) - low);
}

/** Lays an edition out once; what comes back scores one complete sheet. */
export function byHand(edition: Edition) {
  const calibration = edition.calibration as SecondCalibration;
  const { cuts, errors, growth, size, coupling, mode, milestones } = calibration;
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const indicators = new Map(
    edition.indicators.map(({ id, weight, items }) => [
      id,
      { weight, rows: items.map((item) => ({ item, row: rowOf(item, questions, calibration) })) },
    ]),
  );
  const { model } = edition;
  const abroad = new Set([model.networks.government.host, model.networks.technological.overseas]);
  const dimensions = [
    { ids: model.level, cut: cuts.level },
    { ids: model.capability, cut: cuts.capability },
    { ids: Object.values(model.networks.government), cut: cuts.network },
    { ids: Object.values(model.networks.business), cut: cuts.network },
    { ids: Object.values(model.networks.technological), cut: cuts.network },
  ];
  const stages = Object.values(model.stages).map((id) => indicators.get(id)?.rows ?? []);
  const rows = [...indicators.values()].flatMap((indicator) => indicator.rows);
  const partner = parts.map(
    (part) => rows.find(({ row }) => row.kind === "answer" && row.questions[0] === model.partner[part])?.row as Row,
  );
  const groups = (["entry", "now"] as const).map((phase) => {
    const of = (ids: readonly string[]) =>
      ids.flatMap((id) =>
        (indicators.get(id)?.rows ?? []).filter(({ item }) => item.phase === phase).map(({ row }) => row),
      );
    return {
      passive: of(model.identification.passive),
      active: of(model.identification.active),
      orientation: of(model.orientation),
    };
  });

  function scoreOf(row: Row, answers: Answers): number {
    const first = answers[row.questions[0] as string] as Answer;
    if (row.worth) {
      if (!row.isSum) return row.worth.get(first as string) as number;
      let sum = 0;
      for (const option of first as string[]) sum += row.worth.get(option) ?? 0;
      return Math.min(1, sum);
    }
    const second = answers[row.questions[1] as string] as number;
    if (row.kind === "ratio") return second === 0 ? Math.min(...row.score) : line(row, (first as number) / second);
    if (row.kind === "sized") return line(row, (first as number) / (second / size.typical) ** size.exponent);
    if (row.kind === "number") return line(row, first as number);
    const third = answers[row.questions[2] as string] as number;
    if (first === 0 && second === 0 && third === 0) return 0;
    return line(row, Math.log(((second + third) / 2 + growth.added) / ((first as number) + growth.added)));
  }

  /** Chance of counts, as for a class on the upper side. */
  function chanceOf(row: Row, answers: Answers): number {
    if (row.kind === "sized") {
      const count = answers[row.questions[0] as string] as number;
      const scale = ((answers[row.questions[1] as string] as number) / size.typical) ** size.exponent;
      let most = 0;
      for (let right = 1; right < row.at.length; right++) {
        const [from, to] = [(row.at[right - 1] as number) * scale, (row.at[right] as number) * scale];
        const slope = ((row.score[right] as number) - (row.score[right - 1] as number)) / (to - from);
        if (count <= to) most = Math.max(most, slope * slope * Math.max(to, 1));
      }
      return most;
    }
    if (row.kind !== "growth") return 0;
    const [oldest, middle, newest] = row.questions.map((id) => answers[id] as number) as [number, number, number];
    const later = middle + newest;
    const slope = 1 / ((row.at.at(-1) as number) - (row.at[0] as number));
    const base = oldest / (oldest + growth.added) ** 2;
    const chance = slope * slope * (base + later / 4 / (later / 2 + growth.added) ** 2);
    return oldest + later < growth.few ? Math.max(chance, growth.sd ** 2) : chance;
  }

  function meanOf(all: readonly Row[], answers: Answers): Mean {
    const group = all.filter(({ when }) => !when || holds(when, (id) => factOf(answers[id])).truth !== "no");
    let whole = 0;
    for (const { weight } of group) whole += weight;
    const mean = { score: 0, variance: 0, lenient: 0, spread: 0 };
    const scores: number[] = [];
    for (const row of group) {
      const share = row.weight / whole;
      const score = scoreOf(row, answers);
      scores.push(score);
      mean.score += share * score;
      mean.variance += share * share * (row.variance + Math.min(1 / 12, chanceOf(row, answers)));
      mean.lenient += share * row.lenient;
    }
    for (let place = 0; place < group.length; place++) {
      mean.spread += (((group[place] as Row).weight / whole) * ((scores[place] as number) - mean.score)) ** 2;
    }
    return mean;
  }

  function probabilities({ score, variance, lenient, spread }: Mean, cut: number): [number, number, number] {
    const answers = variance + (errors.leniency * lenient) ** 2;
    const ours = calibration.calibration.weights ** 2 * spread + calibration.calibration.cut ** 2 / 3;
    const distance = score - cut;
    const above = (among: number) => normal(distance / Math.sqrt(among));
    return [above(answers + ours), above(answers), above(ours)];
  }

  /** The probabilities of the steps of a scale at a place of the leniency. */
  function slips(row: Row, answers: Answers, node: number): { points: number[]; chances: number[] } {
    const points = [...(row.worth as Map<string, number>).values()];
    const at = scoreOf(row, answers) + errors.leniency * node;
    let below = 0;
    const chances = points.map((point, place) => {
      const next = points[place + 1];
      const reached = next === undefined ? 1 : normal(((point + next) / 2 - at) / errors.level);
      const chance = reached - below;
      below = reached;
      return chance;
    });
    return { points, chances };
  }

  function stageChances(answers: Answers, node: number): number[] {
    let before = 1;
    return stages.map((stage, index) => {
      const steps = stage.map(({ item, row }) => ({ item, ...slips(row, answers, node) }));
      let met = 0;
      const go = (place: number, sum: number, chance: number): void => {
        const step = steps[place];
        if (!step) {
          if (sum >= milestones.needed - 1e-9) met += chance;
          return;
        }
        for (let each = 0; each < step.points.length; each++) {
          const point = step.points[each] as number;
          if (step.item.necessary && point < 1) continue;
          go(place + 1, sum + point, chance * (step.chances[each] as number));
        }
      };
      go(0, 0, 1);
      const here = index === stages.length - 1 ? before : before * (1 - met);
      before *= met;
      return here;
    });
  }

  /** Mode and coupling at a place of the leniency, over every step of the levels that make them. */
  function partnerChances(answers: Answers, node: number, halfWidth: number): number[] {
    const [, frequency, distance, exchange, status, governance] = partner.map((row) => slips(row, answers, node));
    type Steps = ReturnType<typeof slips>;
    const over = ({ points, chances }: Steps, cut: number) =>
      points.reduce((sum, point, place) => (point > cut ? sum + (chances[place] as number) : sum), 0);
    const equals = over(status as Steps, mode.equal) * over(governance as Steps, mode.shared);
    const part = (value: number, cut: number) =>
      halfWidth === 0 ? Number(value > cut) : Math.min(1, Math.max(0, (value - cut + halfWidth) / (2 * halfWidth)));
    const found = [0, 0, 0, 0, 0, 0];
    const [f, d, e] = [frequency as Steps, distance as Steps, exchange as Steps];
    for (let one = 0; one < f.points.length; one++) {
      for (let two = 0; two < d.points.length; two++) {
        for (let three = 0; three < e.points.length; three++) {
          const point = e.points[three] as number;
          const chance = (f.chances[one] as number) * (d.chances[two] as number) * (e.chances[three] as number);
          const strength = ((f.points[one] as number) + (d.points[two] as number) + point) / 3;
          const some = part(strength, coupling.loose);
          const tight = point > coupling.reciprocity ? part(strength, coupling.tight) : 0;
          const peer = point > mode.mutual ? equals : 0;
          const twoWay = (point > mode.twoWay ? 1 - peer : 0) * tight;
          found[0] = (found[0] as number) + chance * (1 - some);
          found[1] = (found[1] as number) + chance * (some - tight);
          found[2] = (found[2] as number) + chance * tight;
          found[3] = (found[3] as number) + chance * peer;
          found[4] = (found[4] as number) + chance * twoWay;
          found[5] = (found[5] as number) + chance * (1 - peer - twoWay);
        }
      }
    }
    return found;
  }

  const plain = new Map([...indicators].map(([id, { rows: own }]) => [id, own.map(({ row }) => row)]));
  return (answers: Answers) => {
    const isAbroad = answers[model.foreignSales.question] === model.foreignSales.now;
    const measured = new Map<string, Mean>();
    for (const [id, own] of plain) {
      const first = own[0]?.questions[0] as string;
      if (answers[first] !== undefined && (isAbroad || !abroad.has(id))) measured.set(id, meanOf(own, answers));
    }
    const scored = dimensions.map(({ ids, cut }) => {
      const applying = ids.filter((id) => measured.has(id));
      const mean = { score: 0, variance: 0, lenient: 0, spread: 0 };
      const share = 1 / applying.length;
      for (const id of applying) {
        const one = measured.get(id) as Mean;
        mean.score += share * one.score;
        mean.variance += share * share * one.variance;
        mean.lenient += share * one.lenient;
        mean.spread += share * share * one.spread;
      }
      for (const id of applying) mean.spread += (share * ((measured.get(id) as Mean).score - mean.score)) ** 2;
      return { mean, high: probabilities(mean, cut) };
    });
    const poles = isAbroad
      ? groups.flatMap(({ passive, active, orientation }) => {
          const [against, toward] = [meanOf(passive, answers), meanOf(active, answers)];
          const balance = {
            score: (toward.score + 1 - against.score) / 2,
            variance: (against.variance + toward.variance) / 4,
            lenient: (toward.lenient - against.lenient) / 2,
            spread: (against.spread + toward.spread) / 4,
          };
          const pole = meanOf(orientation, answers);
          return [probabilities(balance, cuts.identification), probabilities(pole, cuts.orientation)];
        })
      : [];
    const halfWidth = calibration.calibration.cut;
    const atNodes = nodes.map((node, place) => ({
      weight: nodeWeights[place] as number,
      stage: stageChances(answers, node),
      both: partnerChances(answers, node, halfWidth),
      answers: partnerChances(answers, node, 0),
    }));
    return { scored, poles, atNodes };
  };
}
