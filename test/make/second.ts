import type { Edition, Item, SecondCalibration } from "#lib/instrument/edition";
import { findEdition } from "#questionnaires";

/** What the second arithmetic needs, in the measurement model's numbers; cuts between levels lie between them. */
export const secondCalibration = {
  name: { zh: "标定二", en: "Second calibration" },
  arithmetic: "second",
  secondsPerQuestion: 15,
  cuts: { level: 0.5, capability: 0.5, identification: 0.5, orientation: 0.5, network: 0.5, indicator: 0.5 },
  errors: { level: 0.17, choices: 0.1, number: 0.03, leniency: 0.1, verified: 0.5 },
  calibration: { weights: 0.35, cut: 0.05 },
  size: { typical: 120, exponent: 0.7 },
  growth: { added: 3, few: 6, sd: 0.25 },
  verdicts: { clear: 0.8, likely: 0.6 },
  enough: { indicator: 0.5, dimension: 2 },
  milestones: { needed: 2, of: 3 },
  coupling: { loose: 0.2, tight: 0.65, reciprocity: 0.45 },
  mode: { twoWay: 0.45, mutual: 0.7, equal: 0.7, shared: 0.7 },
} satisfies SecondCalibration;

const necessary = ["benchmark-orders", "chase-technical-system", "surpass-pain-points", "overturn-new-trajectory"];
const growth = [-0.7, 0, 0.7].map((at, place) => ({ at, score: place / 2 }));

/** An item of 2026-1 as the second arithmetic reads it. */
function secondItem(item: Item): Item {
  if (item.kind === "growth") return { ...item, breakpoints: growth };
  if (item.kind === "number" && ["invention-patents", "other-rights"].includes(item.question)) {
    const { question, id, weight, breakpoints } = item;
    return { id, weight, breakpoints, kind: "sized", count: question, size: "staff" };
  }
  return necessary.includes(item.id) ? { ...item, necessary: true } : item;
}

/** The questions of an edition under the second arithmetic: 2026-1's as a stand-in for those of a later one. */
export function underSecond(edition: Edition = findEdition("2026-1") as Edition): Edition {
  const abroad = { fact: edition.model.foreignSales.question, is: edition.model.foreignSales.now };
  const parts = [edition.model.networks.government.host, edition.model.networks.technological.overseas];
  return {
    ...edition,
    calibration: secondCalibration,
    indicators: edition.indicators.map((indicator) => ({
      ...indicator,
      ...(parts.includes(indicator.id) && { applicableWhen: abroad }),
      items: indicator.items.map(secondItem).filter(({ id }) => id !== "patents-granted-per-researcher"),
    })),
  };
}
