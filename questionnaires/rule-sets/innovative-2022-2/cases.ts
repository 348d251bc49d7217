import { annexOneCases, partsMaker } from "../annex-one-cases";
import { withdrawalCases } from "../withdrawal-cases";

const occasion = { action: "new", openedOn: "2026-03-31", province: null } as const;

const sound = {
  ...partsMaker,
  "registered-in-province": true,
  "independent-legal-person": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
};

export const cases = [
  ...annexOneCases(occasion, "2026-03-30", sound),
  ...withdrawalCases({
    occasion,
    sound,
    criterion: "B22-W",
    kind: "innovative",
    threeYears: "2023-03-31",
    dayAfter: "2023-04-01",
  }),
];
