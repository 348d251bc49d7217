import type { FactValue } from "#lib/rules/fact";

/** How many facts a firm is asked before it sees how far its tier is, and how many it is shown to go on with. */
export const firstCount = 6;
export const nextCount = 3;

/** Facts that come about only when a firm applies: worked out by the national platform, or by what a province asks then. */
export const lateFacts: readonly string[] = ["platform-score", "province-points"];

/** Values of years by how many years before that of the application they are. */
type OfYears = Readonly<Record<number, FactValue>>;

const patent = {
  kind: "invention-patent",
  "owner-rank": 1,
  "transferred-in": false,
  granted: "2022-05-10",
  linked: true,
  applied: true,
  "self-developed": true,
  "high-value": false,
  number: "ZL201910000001.1",
};

/**
 * A made-up maker of bearings with 120 people, neither weak nor strong: only by it is reckoned which facts decide most
 * clauses of a tier. No firm is compared with it.
 */
export const ordinaryFirm: Readonly<Record<string, FactValue | OfYears>> = {
  "registered-in-mainland": true,
  "registered-in-province": true,
  "independent-legal-person": true,
  "resident-enterprise": true,
  "industry-line": "industry",
  "controlled-with-little-giant": false,
  "similar-product-in-group": false,
  "abnormal-operations": false,
  "serious-dishonesty": false,
  staff: { 1: 120, 2: 116, 3: 110 },
  "employees-with-part-time": { 1: 124 },
  "technology-staff": { 1: 15 },
  "research-staff": { 1: 12, 2: 11, 3: 10 },
  revenue: { 1: 8600, 2: 7900, 3: 7400 },
  "main-business-revenue": { 1: 8200, 2: 7600, 3: 7100 },
  "main-product-revenue": { 1: 6100, 2: 5600, 3: 5200 },
  "research-spending": { 1: 420, 2: 380, 3: 350 },
  "deductible-research-spending": { 1: 410, 2: 370, 3: 340 },
  "total-costs": { 1: 7900, 2: 7300, 3: 6900 },
  "net-profit": { 1: 520, 2: 450, 3: 400 },
  "total-assets": { 1: 9500, 2: 9000, 3: 8600 },
  "total-liabilities": { 1: 4300, 2: 4200, 3: 4100 },
  "equity-investments": [],
  "niche-since": "2012-03-01",
  "champion-field-since": "2012-03-01",
  "champion-product-new": false,
  "strategic-emerging-industry": false,
  "main-product-share-domestic": { 1: 4, 2: 4, 3: 4 },
  "main-product-share-global": { 1: 1, 2: 1, 3: 1 },
  "main-product-rank-domestic": { 1: 12, 2: 12, 3: 12 },
  "main-product-rank-global": { 1: 40, 2: 40, 3: 40 },
  titles: [{ kind: "innovative", granted: "2024-08-01", expires: "2099-12-31" }],
  "intellectual-property": [patent, { ...patent, kind: "utility-model", number: "ZL202020000002.5" }],
  awards: [],
  "research-bodies": [],
  standards: [],
};
