import type { AmendedEdition } from "#lib/instrument/amendment";
import { trades } from "../2026-2/firm";

const instruments = {
  id: "instruments",
  text: { zh: "仪器仪表、传感器、测量设备", en: "Instruments, meters and sensors" },
  points: null,
};
const withInstruments = trades.flatMap((trade) => (trade.id === "materials" ? [instruments, trade] : [trade]));

/** The firm develops its technology jointly with others, or has a contract, a team or a company for doing so. */
const jointly = {
  any: [
    ...["middle", "high"].map((is) => ({ fact: "answer.core-technology-developer", is })),
    ...["middle", "high", "highest"].map((is) => ({ fact: "answer.partner-governance", is })),
  ],
};
const benchmarkAhead = [
  { fact: "stage", is: "benchmark" },
  { fact: "fit", is: "ahead" },
];

/**
 * 2026-2 with instruments among the trades, no credit for a product that is behind among the milestones of overtaking,
 * advice for those who develop jointly before the standard is met, and the time for a question as it was reckoned.
 *
 * `secondsPerQuestion` is the mean over all questions, in the slower language, of: reading what a question shows at 255
 * characters a minute in Chinese or 228 words in English (Trauzettel-Klosinski & Dietz 2012, Standardized assessment of
 * reading performance: the new International Reading Speed Texts IReST, Investigative Ophthalmology & Visual Science
 * 53); 2.5 s for each decision and tap (Card, Moran & Newell 1980, The keystroke-level model, Communications of the ACM
 * 23: a mental act of 1.35 s and 1.1 s to point); and, which is ours, 30 s to look a number up.
 */
export const edition = {
  id: "2026-3",
  title: { zh: "制造企业技术实力自评问卷 2026-3", en: "Self-assessment of manufacturing firms, edition 2026-3" },
  over: "2026-2",
  amendments: [
    { change: "question", id: "trade", properties: { options: withInstruments } },
    { change: "item", id: "surpass-partial-lead", properties: { options: ["high", "highest"] } },
    { change: "advice", id: "benchmark-ahead", properties: { when: { all: [...benchmarkAhead, { not: jointly }] } } },
    {
      add: "advice",
      place: { after: "benchmark-ahead" },
      entry: {
        id: "benchmark-ahead-jointly",
        when: { all: [...benchmarkAhead, jointly] },
        title: { zh: "共同研发，先对着标准攻", en: "Let the joint R&D work on the standard first" },
        text: {
          zh: "您和伙伴已经在一起研发，准入和标准这一关却还没过。下次碰头请把目标客户的标准逐条摆出来，没达到的每条定一个指标、一个期限、双方各一名负责人，排进共同研发的头一批任务。样件送检合格、拿到试单，再回到更远的题目。",
          en: "You already develop together with a partner, while admission and the standard are still ahead of you. At the next meeting go through the target customer’s standard line by line, give every open point a figure, a date and one person on each side, and make these the first tasks of the joint work. Return to the larger questions once a sample has passed and a trial order is in.",
        },
        source: { paper: "hu-xu-yang", place: "sections 4.1 and 5.2" },
        horizon: "year",
        improves: ["stage-benchmark"],
        weight: 2.2,
      },
    },
    {
      change: "calibration",
      settings: {
        name: { zh: "跃标标定 2026-3", en: "Leapmark calibration 2026-3" },
        secondsPerQuestion: 35,
      },
    },
  ],
} satisfies AmendedEdition;
