import { annexOneCases, partsMaker } from "../annex-one-cases";

const occasion = { action: "new", openedOn: "2026-03-31", province: null } as const;

export const cases = annexOneCases(occasion, "2026-03-30", {
  ...partsMaker,
  "registered-in-province": true,
  "independent-legal-person": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
});
