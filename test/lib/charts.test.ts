import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviceShown } from "#lib/charts/advice";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { flagsShown } from "#lib/charts/flags";
import { indicatorGroups, usesByQuestion } from "#lib/charts/groups";
import { innovationChart } from "#lib/charts/innovation";
import { placeLabels } from "#lib/charts/labels";
import { networkChart } from "#lib/charts/networks";
import { pathChart } from "#lib/charts/path";
import { placeWords } from "#lib/charts/place";
import { changeBetween, planeChart, radius95 } from "#lib/charts/plane";
import { missingFor, questionIndex } from "#lib/charts/questions";
import { isNarrow, reachedBy } from "#lib/charts/reached";
import { reasonsShown } from "#lib/charts/reasons";
import { isUneven, seriesCharts, trendOf } from "#lib/charts/series";
import { stageChart } from "#lib/charts/stages";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import { type Edition, questionsOf } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import type { ClassCertainty } from "#lib/scoring/findings";
import { casesOf, latestEdition as edition, findEdition } from "#questionnaires";
import { answersOf, sampleSheets } from "../make/sheets";

const cases = casesOf(edition);
const published = diagnosedCases(edition, cases);
const diagnosed = (answers: Answers) => diagnose(edition, { edition: edition.id, depth: "full", answers });
/** A published firm as an edition codes it, with some answers changed. */
function coded(id: string, snapshot = 0, more: Answers = {}, under: Edition = edition) {
  const found = casesOf(under).find((each) => each.id === id)?.snapshots[snapshot];
  if (!found) throw new Error(`no snapshot ${snapshot} of ${id}`);
  const sheet = caseSheet(found, under);
  const answers = { ...sheet.answers, ...more };
  return { answers, depth: "full" as const, diagnosis: diagnose(under, { ...sheet, answers }) };
}
const nothing = diagnosed({});
const answered = (answers: Answers, depth: Depth = "full") => ({
  answers,
  depth,
  diagnosis: diagnose(edition, { edition: edition.id, depth, answers }),
});

describe("quadrant plane", () => {
  it("shows the eight firms as arrows from entry to their last snapshot, and B, which left, as a single mark", () => {
    const chart = planeChart(edition, null, published, []);
    const arrows = Object.fromEntries(
      chart.cases.map(({ id, entry, later }) => [id, [entry.quadrant, later?.quadrant ?? null]]),
    );
    expect(arrows).toEqual({
      a: ["backward", "backward"],
      b: ["backward", null],
      c: ["discontinuity", "backward"],
      d: ["discontinuity", "backward"],
      e: ["catchUp", "leading"],
      f: ["catchUp", "leading"],
      g: ["leading", "leading"],
      h: ["leading", "leading"],
    });
  });

  it("leaves the firm out where a dimension lacks answers, and past years without a place", () => {
    const known = coded("e");
    const none = answered({});
    const past = [
      { ...known, year: 2025 },
      { ...none, year: 2024 },
      { ...known, year: 2023 },
    ];
    const chart = planeChart(edition, none, [], past);
    expect(chart.firm).toBeNull();
    expect(chart.past.map(({ year }) => year)).toEqual([2023, 2025]);
  });

  it("tells a change between years from one within the errors together, here 5", () => {
    const at = (level: number, sd: number) => ({ level, capability: 0, sd: { level: sd, capability: 0 } });
    expect(changeBetween(at(40, 3), at(45, 4), "level")).toEqual({ points: 5, isWithinError: true });
    expect(changeBetween(at(40, 3), at(46, 4), "level")).toEqual({ points: 6, isWithinError: false });
    expect(changeBetween(at(46, 3), at(40, 4), "level")).toEqual({ points: -6, isWithinError: false });
    expect(changeBetween(at(46, 3), at(40, 4), "level", 1.96)).toEqual({ points: -6, isWithinError: true });
  });

  it("has the radius that holds 95 % of a plane's normal distribution", () => {
    expect(1 - Math.exp(-(radius95 ** 2) / 2)).toBeCloseTo(0.95, 12);
  });
});

describe("stage line", () => {
  it("shows Jingcheng's years and no firm's place without answers", () => {
    const chart = stageChart(
      edition,
      nothing,
      {},
      "full",
      published.find(({ id }) => id === "jingcheng"),
    );
    expect(chart.stages.map(({ years }) => years)).toEqual([
      { from: 2007, until: 2008 },
      { from: 2009, until: 2013 },
      { from: 2014, until: 2018 },
      { from: 2019, until: 2023 },
    ]);
    expect(chart.stages.every(({ here, milestones }) => !here && milestones.length === 3)).toBe(true);
    expect(chart.stages.flatMap(({ milestones }) => milestones.map(({ state }) => state))).not.toContain("done");
  });

  it("tells not yet, partly, done, don't know, blank and not asked apart", () => {
    const answers = {
      "benchmark-orders": "done",
      "benchmark-standards": "partly",
      "benchmark-replication": "dont-know",
      "chase-technical-system": "not-yet",
    };
    const statesAt = (depth: Depth) =>
      stageChart(edition, answered(answers, depth).diagnosis, answers, depth, undefined).stages.map(({ milestones }) =>
        milestones.map(({ state }) => state),
      );
    expect(statesAt("full").slice(0, 2)).toEqual([
      ["done", "partly", "dont-know"],
      ["not-yet", "blank", "blank"],
    ]);
    expect(statesAt("quick").slice(0, 2)).toEqual([
      ["done", "not-asked", "not-asked"],
      ["not-yet", "not-asked", "not-asked"],
    ]);
  });

  it("says at least where it is open whether the stage has been left", () => {
    const benchmark = { "benchmark-orders": "done", "benchmark-standards": "done", "benchmark-replication": "done" };
    const atLeast = (answers: Answers) => {
      const chart = stageChart(edition, diagnosed(answers), answers, "full", undefined);
      return [chart.stages.find(({ here }) => here)?.id, chart.atLeast];
    };
    expect(atLeast({ ...benchmark, "benchmark-standards": "not-yet", "benchmark-orders": "not-yet" })).toEqual([
      "benchmark",
      false,
    ]);
    expect(atLeast(benchmark)).toEqual(["chase", true]);
    expect(atLeast({})).toEqual([undefined, false]);
  });
});

describe("networks", () => {
  it("looks for the thinnest part in the networks that are not strong, and in all where all are strong", () => {
    for (const { answers } of sampleSheets(edition, 200, 6)) {
      const chart = networkChart(edition, diagnosed(answers), undefined);
      // The line is nobody's: in the second arithmetic whoever is on it is not strong.
      const weak = chart.networks.filter(({ sure }) => sure?.class === "weak");
      const scores = (weak.length > 0 ? weak : chart.networks).flatMap(({ parts }) =>
        parts.flatMap(({ score }) => score ?? []),
      );
      const parts = chart.networks.flatMap((network) => network.parts);
      const weakest = parts.find(({ id }) => id === chart.weakest)?.score;
      expect(weakest ?? Number.POSITIVE_INFINITY).toBe(Math.min(...scores));
    }
  });

  it("sets seven parts beside Midea's", () => {
    const chart = networkChart(
      edition,
      coded("midea").diagnosis,
      published.find(({ id }) => id === "midea"),
    );
    const parts = chart.networks.flatMap((network) => network.parts);
    expect(parts).toHaveLength(7);
    for (const part of parts) expect(part.reference).toBe(part.score);
  });

  it("names no weakest part without answers", () => {
    expect(networkChart(edition, nothing, undefined).weakest).toBeNull();
  });
});

describe("series", () => {
  const answers = {
    "patents-granted-two-years-before": 2,
    "patents-granted-year-before": "dont-know",
    "patents-granted-year": 7,
    "overseas-revenue": 300,
    revenue: 1200,
  };

  it("gives the firm's figures their years, leaves gaps open, and derives the share from abroad", () => {
    const charts = seriesCharts(edition, answers, 2025);
    expect(Object.fromEntries(charts.map(({ topic, own }) => [topic, own]))).toMatchObject({
      patents: [
        { year: 2023, value: 2 },
        { year: 2025, value: 7 },
      ],
      overseasShare: [{ year: 2025, value: 25 }],
    });
  });

  it("gives no share over no revenue", () => {
    const share = seriesCharts(edition, { ...answers, revenue: 0 }, 2025).at(-1);
    expect(share).toMatchObject({ topic: "overseasShare", unit: "percent", own: [] });
  });

  it("is uneven where it both rises and falls, whatever lies at its ends", () => {
    const points = (...values: number[]) => values.map((value, place) => ({ year: 2020 + place, value }));
    expect([points(9, 8, 11), points(1, 2, 2), points(3, 2), []].map(isUneven)).toEqual([true, false, false, false]);
  });

  it("names the trend from the first to the last value", () => {
    const points = (...values: number[]) => values.map((value, place) => ({ year: 2020 + place, value }));
    expect([points(1, 9, 2), points(2, 1), points(3, 1, 3), points(3), []].map(trendOf)).toEqual([
      "rising",
      "falling",
      "level",
      null,
      null,
    ]);
  });
});

describe("path", () => {
  const figureOf = (answers: Answers, depth: Depth = "full") =>
    pathChart(edition, answered(answers, depth).diagnosis, answers, depth);

  it("expects passive where it expects production, and shows a firm that never sold abroad only what is expected", () => {
    const first = findEdition("2026-1") as Edition;
    for (const under of [first, edition]) {
      const { diagnosis, answers, depth } = coded("e", 0, { "foreign-sales": "never" }, under);
      const chart = pathChart(under, diagnosis, answers, depth);
      expect(chart).toMatchObject({ foreignSales: "never", absent: "never" });
      // A firm that has never sold abroad would enter with the level of today.
      expect(chart.orientation.entry).toEqual({ score: null, found: null, expected: "production" });
      expect(chart.identification.entry.expected).toBe("passive");
      expect(chart.orientation.now.expected).toBe("customer");
      expect(chart.identification.now.expected).toBe("active");
    }
  });

  it.each(["c", "d", "e", "f"])("measures no entry by the strength of today: %s", (id) => {
    const first = findEdition("2026-1") as Edition;
    for (const under of [first, edition]) {
      const { diagnosis, answers, depth } = coded(id, 1, {}, under);
      const { orientation, identification, expects } = pathChart(under, diagnosis, answers, depth);
      expect([orientation.entry.found, identification.entry.found]).not.toContain(null);
      expect(orientation.now.expected).not.toBeNull();
      // In the second arithmetic by the level of that time, where it is answered: all eight entered in step.
      const entered = under === first ? [null, null] : [orientation.entry.found, identification.entry.found];
      expect([orientation.entry.expected, identification.entry.expected]).toEqual(entered);
      expect(expects).toBe(under === first ? "by-today" : "by-entry");
    }
  });

  it("says nothing of the entry where the level of that time is not answered", () => {
    const level = edition.model.levelAtEntry ?? "";
    const { [level]: _, ...silent } = coded("e", 1).answers;
    const { orientation, identification } = figureOf(silent);
    expect([orientation.entry.expected, identification.entry.expected]).toEqual([null, null]);
  });

  it("leaves open whether a firm waits or seeks exactly where that is too close to call", () => {
    const exporter = coded("e", 1, { "foreign-sales": "now" });
    const found = (state: Partial<ClassCertainty<"passive" | "active">>) => {
      const { certainty } = exporter.diagnosis;
      const now = certainty?.identification.now;
      if (!certainty || !now) throw new Error("no identification");
      const identification = { ...certainty.identification, now: { ...now, ...state } };
      const diagnosis = { ...exporter.diagnosis, certainty: { ...certainty, identification } };
      return pathChart(edition, diagnosis, exporter.answers, "full").isSeekingOpen;
    };
    const clear = { onTheLine: false, certainty: "clear" as const };
    const states = [clear, { ...clear, onTheLine: true }, { ...clear, certainty: "borderline" as const }];
    expect(states.map(found)).toEqual([false, true, true]);
  });

  it("never takes what is not asked or not answered for no", () => {
    const exporter = coded("e", 1, { "foreign-sales": "now" }).answers;
    const silent = Object.fromEntries(Object.entries(exporter).filter(([id]) => !/^(entry|now)-/.test(id)));
    const { "foreign-sales": _, ...unsaid } = silent;
    expect(figureOf(exporter).absent).toBeNull();
    expect(figureOf(exporter, "quick").absent).toBe("not-asked");
    expect(figureOf(silent).absent).toBe("unanswered");
    expect(figureOf({ ...silent, "foreign-sales": "stopped" }).absent).toBe("unanswered");
    expect(figureOf(unsaid).absent).toBe("unknown-sales");
  });
});

describe("innovation", () => {
  const score = (value: number | null, sd: number) => ({ score: value, sd, answered: 3, applicable: 3 });
  const first = findEdition("2026-1") as Edition;
  const between = (technology: number | null, market: number | null, asked: Edition = first) =>
    innovationChart(asked, {
      ...nothing,
      innovation: { technology: score(technology, 3), market: score(market, 4) },
    }).ahead;

  it("in the second arithmetic asks for 1.96 standard errors, here 9.8", () => {
    expect([69.7, 69.8, 69.9, 50.1].map((technology) => between(technology, 60, edition))).toEqual([
      "even",
      "even",
      "technology",
      "market",
    ]);
  });

  it("names a part as ahead only beyond the errors together, here 5", () => {
    expect([between(60, 54), between(60, 55), between(60, 56), between(50, 60), between(null, 60)]).toEqual([
      "technology",
      "even",
      "even",
      "market",
      null,
    ]);
  });

  it("says of two weak parts that they are, whichever is the higher", () => {
    expect([between(0, 0), between(49, 10), between(10, 49), between(50, 10)]).toEqual([
      "weak",
      "weak",
      "weak",
      "technology",
    ]);
  });
});

describe("missing answers", () => {
  it("counts abstentions as missing, and apart what only the full depth asks", () => {
    const answers = { "product-performance": "dont-know", "hardest-approval": "high" };
    const { level } = edition.model;
    const full = missingFor(edition, "full", answers, level);
    expect(full.questions.map(({ id }) => id)).toContain("product-performance");
    expect(full.questions.map(({ id }) => id)).not.toContain("hardest-approval");
    expect(full.onlyInFull).toBe(0);
    const quick = missingFor(edition, "quick", answers, level);
    expect(quick.questions.every(({ depth }) => depth === "quick")).toBe(true);
    expect(quick.questions.length + quick.onlyInFull).toBe(full.questions.length);
  });

  it("does not ask for what a condition hides", () => {
    const { orientation } = edition.model;
    expect(missingFor(edition, "full", { "foreign-sales": "never" }, orientation).questions).toEqual([]);
    expect(missingFor(edition, "full", { "foreign-sales": "now" }, orientation).questions).toHaveLength(6);
  });
});

describe("words of a diagnosis", () => {
  it("gives every advice and flag of any sheet its words, doubt on the line first and selling abroad last for whoever does not", () => {
    fc.assert(
      fc.property(answersOf(edition), (answers) => {
        const diagnosis = diagnosed(answers);
        const advice = adviceShown(edition, diagnosis);
        expect(advice).toHaveLength(diagnosis.advice.length);
        const isOnTheLine = diagnosis.technicalStrength.certainty === "borderline";
        expect(advice[0]?.id === "verdict-borderline").toBe(isOnTheLine);
        const isLate = ({ id }: { id: string }) =>
          /^(strength-before-entry|foreign-)/.test(id) || (id === "quadrant-leading" && isNarrow(edition, diagnosis));
        const firstLate = advice.findIndex(isLate);
        const early = firstLate === -1 ? advice : advice.slice(0, firstLate);
        expect(early.some(isLate)).toBe(false);
        if (firstLate !== -1) expect(advice.slice(firstLate).every(isLate)).toBe(true);
        const weights = early.slice(isOnTheLine ? 1 : 0).map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((first, second) => second - first));
        expect(flagsShown(edition, diagnosis)).toHaveLength(diagnosis.flags.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a smallest change", () => {
  it("leads to the class that it names, and how sure that is can be told", () => {
    const changes = sampleSheets(edition, 200, 7).flatMap(({ answers, depth }) => {
      const { change } = diagnose(edition, { edition: edition.id, depth, answers });
      return change.quadrant ? [{ answers, depth, ...change.quadrant }] : [];
    });
    expect(changes.length).toBeGreaterThan(20);
    for (const { answers, depth, to, steps } of changes) {
      const reached = reachedBy(edition, depth, answers, steps);
      expect(reached.quadrant).toBe(to);
      expect(reached.certainty).not.toBeNull();
    }
  });

  it("is narrow while the class is not clear or a score within twice its error of the cut", () => {
    const score = (value: number, sd: number) => ({ score: value, sd, answered: 3, applicable: 3 });
    const strength = (level: number, certainty: "clear" | "likely") => ({
      ...nothing.technicalStrength,
      level: score(level, 3),
      capability: score(80, 3),
      certainty,
    });
    expect(
      [strength(55, "clear"), strength(57, "clear"), strength(57, "likely")].map((at) =>
        isNarrow(edition, { technicalStrength: at }),
      ),
    ).toEqual([true, false, true]);
  });
});

describe("reasons", () => {
  it("are marked against the cut, name each question once, and tell a second use of an indicator", () => {
    const reason = (item: string, score: number, questions: string[]) => ({
      item,
      indicator: "growth",
      questions,
      score,
      weight: 0.2,
    });
    const shown = reasonsShown(
      [reason("rate", 80, ["now", "before"]), reason("per-head", 20, ["now", "staff"]), reason("pace", 50, ["pace"])],
      50,
      3,
    );
    expect(shown.map(({ pull, named, isSecond }) => [pull, named, isSecond])).toEqual([
      ["up", ["now", "before"], false],
      ["down", ["staff"], true],
      ["level", ["pace"], true],
    ]);
  });
});

describe("method", () => {
  it("places every indicator in a group and finds every scored question's use", () => {
    const placed = new Set(indicatorGroups(edition).flatMap(({ indicators }) => indicators.map(({ id }) => id)));
    expect([...placed].sort()).toEqual(edition.indicators.map(({ id }) => id).sort());
    const uses = usesByQuestion(edition);
    for (const indicator of edition.indicators)
      for (const item of indicator.items)
        for (const id of questionsOf(item)) {
          expect(questionIndex(edition).has(id)).toBe(true);
          expect(uses.get(id)?.some((use) => use.item === item)).toBe(true);
        }
  });
});

describe("places in publications", () => {
  it("are told in Chinese without the coder's remark, in English as they are kept", () => {
    expect(placeWords("section 3.1.2: own R&D team weak", "zh")).toBe("3.1.2 节");
    expect(placeWords("section 2.5, section 3.1.1, tables 3 and 4", "zh")).toBe("2.5 节、3.1.1 节、表 3、表 4");
    expect(placeWords("section 2.5, sections 3.1.2 and 4.3", "zh")).toBe("2.5 节、3.1.2 节、4.3 节");
    expect(placeWords("sections 3.1.2, 3.2.2 and 4.3; table 4", "zh")).toBe("3.1.2 节、3.2.2 节、4.3 节、表 4");
    expect(placeWords("sections 3.1.2, 3.2.2 and 4.3", "en")).toBe("sections 3.1.2, 3.2.2 and 4.3");
    expect(placeWords("sections 3 to 5, tables 2-5, appendix", "zh")).toBe("3 至 5 节、表 2 至 5、附录");
    expect(placeWords("section 4.1 and figure 1", "zh")).toBe("4.1 节、图 1");
    expect(placeWords("section 4.1 and figure 1", "en")).toBe("section 4.1 and figure 1");
  });

  it("leave no English in any place of the edition and the cases", () => {
    const places = [
      ...edition.indicators.map(({ source }) => source),
      ...edition.advice.map(({ source }) => source),
      ...cases.flatMap(({ paper, events, series }) => [paper, ...[...events, ...series].map(({ source }) => source)]),
    ].filter(({ paper }) => paper !== "leapmark");
    for (const { place } of places) expect(placeWords(place, "zh")).not.toMatch(/[a-z]{3}/);
  });
});

describe("labels", () => {
  const frame = { left: 0, top: 0, right: 100, bottom: 100 };
  const ground = { taken: [], rules: [], frame };
  const at = (x: number, y: number) => ({ x, y });

  it("lie across no rule, which their lines to a mark may cross, and say where such a line begins", () => {
    const rules = [{ left: 49, top: 0, right: 51, bottom: 100 }];
    const line = { end: at(60, 50), parts: [{ left: 40, top: 49, right: 60, bottom: 51 }] };
    const label = { id: "case", forms: [{ width: 10, height: 10, candidates: [at(50, 50), { ...at(65, 50), line }] }] };
    expect(placeLabels([label], { ...ground, rules })).toEqual([
      { id: "case", form: 0, x: 65, y: 50, end: at(60, 50) },
    ]);
    expect(placeLabels([label], ground)).toEqual([{ id: "case", form: 0, x: 50, y: 50 }]);
  });

  it("take the first free place, keep off each other and stay inside", () => {
    const form = { width: 10, height: 10, candidates: [at(50, 50), at(70, 50), at(20, 50)] };
    const wanted = (id: string) => ({ id, forms: [form] });
    const taken = [{ left: 45, top: 45, right: 55, bottom: 55 }];
    expect(placeLabels([wanted("first"), wanted("second")], { ...ground, taken })).toEqual([
      { id: "first", form: 0, x: 70, y: 50 },
      { id: "second", form: 0, x: 20, y: 50 },
    ]);
    expect(placeLabels([wanted("only")], ground)).toEqual([{ id: "only", form: 0, x: 50, y: 50 }]);
    const atEdge = { id: "edge", forms: [{ width: 10, height: 10, candidates: [at(2, 50), at(6, 50)] }] };
    expect(placeLabels([atEdge], ground)).toEqual([{ id: "edge", form: 0, x: 6, y: 50 }]);
  });

  it("are short where what is long has no room, and the last form whatever it covers", () => {
    const long = { width: 60, height: 10, candidates: [at(50, 50), at(80, 50)] };
    const short = { width: 10, height: 10, candidates: [at(50, 50), at(60, 50)] };
    const label = { id: "case", forms: [long, short] };
    expect(placeLabels([label], ground)).toEqual([{ id: "case", form: 0, x: 50, y: 50 }]);
    const beside = { left: 21, top: 45, right: 30, bottom: 55 };
    expect(placeLabels([label], { ...ground, taken: [beside] })).toEqual([{ id: "case", form: 1, x: 50, y: 50 }]);
    expect(placeLabels([label], { ...ground, taken: [frame] })).toEqual([{ id: "case", form: 1, x: 50, y: 50 }]);
  });
});
