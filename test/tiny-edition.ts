import { defectsOf } from "#lib/diagnosis/soundness";
import { type Breakpoints, Edition, type Item } from "#lib/instrument/edition";
import type { Depth, Question } from "#lib/instrument/question";
import { byLocale } from "#lib/text/languages";
import { calibration } from "#questionnaires/editions/2026-1/calibration";

/** A small edition of every kind of question and item, with round numbers, so that scores can be worked out by hand. */
const words = (text: string) => byLocale(() => text);
const source = { paper: "leapmark" as const, place: "test" };

type Extra = { depth?: Depth; shownWhen?: Question["shownWhen"] };
const base = (id: string, { depth = "full", shownWhen }: Extra) => ({
  id,
  text: words(id),
  help: words(id),
  source,
  depth,
  allows: ["dont-know", "not-applicable"] as ("dont-know" | "not-applicable")[],
  ...(shownWhen ? { shownWhen } : {}),
});
const levels = (count: number) => Array.from({ length: count }, (_, step) => words(`level ${step}`));
const rating = (id: string, extra: Extra = {}): Question => ({ ...base(id, extra), kind: "rating", levels: levels(5) });
const bipolar = (id: string, extra: Extra = {}): Question => ({
  ...base(id, extra),
  kind: "bipolar",
  levels: levels(5),
});
const milestone = (id: string, extra: Extra = {}): Question => ({
  ...base(id, extra),
  kind: "milestone",
  levels: levels(3),
});
const figure = (id: string, extra: Extra & { max?: number } = {}): Question => ({
  ...base(id, extra),
  kind: "number",
  unit: "people",
  min: 0,
  max: extra.max ?? 1000,
  decimals: 0,
  yearsBefore: 0,
  period: "year-end",
  whereToFind: words(id),
});
const several = (id: string, points: Record<string, number>): Question => ({
  ...base(id, {}),
  kind: "many",
  options: [
    ...Object.entries(points).map(([option, worth]) => ({ id: option, text: words(option), points: worth })),
    { id: "none", text: words("none"), points: 0, exclusive: true },
  ],
});

const answer = (question: string, more: { weight?: number; phase?: "entry" | "now" } = {}): Item => ({
  id: question,
  kind: "answer",
  question,
  weight: more.weight ?? 1,
  ...(more.phase ? { phase: more.phase } : {}),
});
const line = (...points: [number, number][]): Breakpoints => points.map(([at, score]) => ({ at, score }));
const indicator = (id: string, items: Item[]) => ({ id, name: words(id), source, weight: 1, items });

const quick = { depth: "quick" as const };
const abroad = {
  shownWhen: {
    any: [
      { fact: "foreign-sales", is: "now" },
      { fact: "foreign-sales", is: "stopped" },
    ],
  },
};
const abroadNow = { shownWhen: { fact: "foreign-sales", is: "now" } };
const stageIds = ["benchmark", "chase", "surpass", "overturn"];
const partner = ["direction", "frequency", "distance", "reciprocity", "status", "governance"];
const parts = ["home", "host", "clients", "associations", "others", "domestic", "overseas"];

const written: Edition = {
  id: "2000-1",
  title: words("tiny"),
  sections: [
    {
      id: "all",
      title: words("all"),
      intro: words("all"),
      questions: [
        { ...base("product", {}), kind: "text", maxLength: 10, allows: [] },
        rating("performance", quick),
        rating("certificate"),
        figure("patents", quick),
        figure("rights"),
        rating("source", quick),
        rating("independence"),
        rating("training", quick),
        figure("researchers"),
        figure("people"),
        figure("grants-1"),
        figure("grants-2"),
        figure("grants-3"),
        figure("pace"),
        figure("peers"),
        figure("fresh", { ...quick, max: 100 }),
        {
          ...base("foreign-sales", quick),
          kind: "one",
          options: ["never", "stopped", "now"].map((id) => ({ id, text: words(id), points: null })),
        },
        rating("entry-demand", abroad),
        rating("entry-lead", abroad),
        bipolar("entry-driver", abroad),
        rating("now-demand", abroadNow),
        rating("now-lead", abroadNow),
        bipolar("now-driver", abroadNow),
        ...stageIds.flatMap((stage) => [
          milestone(`${stage}-1`, quick),
          milestone(`${stage}-2`, quick),
          milestone(`${stage}-3`),
        ]),
        ...partner.map((id) => rating(id)),
        rating("dialect"),
        rating("cascade"),
        ...parts.map((part) => rating(`${part}-strength`, quick)),
        several("government-gains", { "home-money": 0.5, "home-backing": 0.5, "home-name": 0.5, "host-access": 0.6 }),
        several("other-gains", { contacts: 0.5, orders: 0.5 }),
        rating("brand"),
        rating("share"),
        figure("spending"),
        figure("revenue"),
      ],
    },
  ],
  indicators: [
    indicator("product-technology", [answer("performance"), answer("certificate")]),
    indicator("patents-held", [
      { id: "patents", kind: "number", question: "patents", weight: 3, breakpoints: line([0, 0], [10, 0.5], [30, 1]) },
      { id: "rights", kind: "number", question: "rights", weight: 1, breakpoints: line([0, 0], [20, 1]) },
    ]),
    indicator("ownership", [answer("source"), answer("independence")]),
    indicator("research-staff", [
      {
        id: "research-share",
        kind: "ratio",
        over: "researchers",
        under: "people",
        weight: 1,
        breakpoints: line([0, 0], [0.1, 0.5], [0.2, 1]),
      },
      answer("training"),
    ]),
    indicator("patent-growth", [
      {
        id: "growth",
        kind: "growth",
        counts: ["grants-1", "grants-2", "grants-3"],
        weight: 1,
        breakpoints: line([-0.5, 0], [0, 0.25], [0.5, 1]),
      },
      {
        id: "grants-per-head",
        kind: "ratio",
        over: "grants-3",
        under: "researchers",
        weight: 1,
        breakpoints: line([0, 0], [0.25, 0.5], [0.5, 1]),
      },
    ]),
    indicator("iteration", [
      {
        id: "relative-pace",
        kind: "ratio",
        over: "pace",
        under: "peers",
        weight: 1,
        breakpoints: line([0.5, 1], [1, 0.5], [1.5, 0]),
      },
      { id: "fresh", kind: "number", question: "fresh", weight: 1, breakpoints: line([0, 0], [25, 0.5], [50, 1]) },
    ]),
    indicator("demand", [answer("entry-demand", { phase: "entry" }), answer("now-demand", { phase: "now" })]),
    indicator("lead", [answer("entry-lead", { phase: "entry" }), answer("now-lead", { phase: "now" })]),
    indicator("driver", [answer("entry-driver", { phase: "entry" }), answer("now-driver", { phase: "now" })]),
    ...stageIds.map((stage) =>
      indicator(`stage-${stage}`, [answer(`${stage}-1`), answer(`${stage}-2`), answer(`${stage}-3`)]),
    ),
    indicator("coupling", [answer("frequency"), answer("distance"), answer("reciprocity")]),
    indicator("partnership", [answer("direction"), answer("status"), answer("governance")]),
    indicator("absorption", [answer("dialect"), answer("cascade")]),
    ...parts.map((part) =>
      indicator(`part-${part}`, [
        answer(`${part}-strength`, { weight: 2 }),
        part === "home" || part === "host"
          ? {
              id: `${part}-gains`,
              kind: "choices",
              question: "government-gains",
              options: part === "home" ? ["home-money", "home-backing", "home-name"] : ["host-access"],
              weight: 1,
            }
          : { id: `${part}-gains`, kind: "answer", question: "other-gains", weight: 1 },
      ]),
    ),
    indicator("improvement", [
      {
        id: "intensity",
        kind: "ratio",
        over: "spending",
        under: "revenue",
        weight: 1,
        breakpoints: line([0, 0], [0.1, 1]),
      },
      { ...answer("training"), id: "training-again" },
    ]),
    indicator("market", [answer("brand"), answer("share")]),
  ],
  model: {
    level: ["product-technology", "patents-held", "ownership"],
    capability: ["research-staff", "patent-growth", "iteration"],
    identification: { passive: ["demand"], active: ["lead"] },
    orientation: ["driver"],
    stages: {
      benchmark: "stage-benchmark",
      chase: "stage-chase",
      surpass: "stage-surpass",
      overturn: "stage-overturn",
    },
    partner: {
      direction: "direction",
      frequency: "frequency",
      distance: "distance",
      reciprocity: "reciprocity",
      status: "status",
      governance: "governance",
    },
    innerConditions: ["absorption"],
    networks: {
      government: { home: "part-home", host: "part-host" },
      business: {
        clientsSuppliers: "part-clients",
        associations: "part-associations",
        otherEnterprises: "part-others",
      },
      technological: { domestic: "part-domestic", overseas: "part-overseas" },
    },
    innovation: { technology: "improvement", market: "market" },
    foreignSales: { question: "foreign-sales", now: "now", stopped: "stopped", never: "never" },
    series: [],
  },
  calibration,
  contradictions: [
    {
      id: "researchers-over-people",
      title: words("people"),
      larger: ["people"],
      smaller: "researchers",
      text: words("people"),
    },
  ],
  oddities: [
    { id: "all-alike", title: words("alike"), text: words("alike"), when: { sameRating: 4 } },
    {
      id: "too-fast",
      title: words("fast"),
      text: words("fast"),
      when: { secondsPerAnswerBelow: 1.5, answersAtLeast: 4 },
    },
    {
      id: "high-without-patents",
      title: words("patents"),
      text: words("patents"),
      when: {
        all: [
          { fact: "level-class", is: "high" },
          { fact: "answer.patents", is: 0 },
        ],
      },
    },
  ],
  advice: [
    {
      id: "light",
      when: { fact: "quadrant", is: "backward" },
      title: words("light"),
      text: words("light"),
      source,
      horizon: "year",
      improves: ["product-technology"],
      weight: 1,
    },
    {
      id: "heavy",
      when: { not: { fact: "quadrant", is: "leading" } },
      title: words("heavy"),
      text: words("heavy"),
      source,
      horizon: "quarter",
      improves: ["product-technology"],
      weight: 2,
    },
  ],
};

export const tiny = Edition.parse(written);
if (defectsOf(tiny).length > 0) throw new Error(defectsOf(tiny).join("\n"));
