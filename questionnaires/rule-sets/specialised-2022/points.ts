import type { Measure } from "#lib/rules/criterion";
import { classOneRights, classTwoRights, highValueRights, ownClassOneRights } from "../provisional-measures-2022";

/** What the thirteen indicators of annex 2 measure, and the points that each band gives; on an edge the higher band. */

const mainShare: Measure = {
  ratio: [
    { fact: "main-business-revenue", year: -1 },
    { fact: "revenue", year: -1 },
  ],
};
export const mainSharePoints: Measure = {
  points: [
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-5" }, points: 5 },
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-3" }, points: 3 },
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-1" }, points: 1 },
  ],
  otherwise: 0,
};

/** The plain mean of two yearly rates; not the compound rate of the standard of 2026. */
const growth: Measure = {
  mean: [
    {
      growth: [
        { fact: "main-business-revenue", year: -2 },
        { fact: "main-business-revenue", year: -1 },
      ],
    },
    {
      growth: [
        { fact: "main-business-revenue", year: -3 },
        { fact: "main-business-revenue", year: -2 },
      ],
    },
  ],
};
export const growthPoints: Measure = {
  points: [
    { when: { compare: growth, is: "at-least", parameter: "growth-for-10" }, points: 10 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-8" }, points: 8 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-6" }, points: 6 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-4" }, points: 4 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-2" }, points: 2 },
  ],
  otherwise: 0,
};

const nicheYears: Measure = { fullYears: { since: "niche-since" } };
export const nichePoints: Measure = {
  points: [
    { when: { compare: nicheYears, is: "at-least", parameter: "niche-for-5" }, points: 5 },
    { when: { compare: nicheYears, is: "at-least", parameter: "niche-for-4" }, points: 4 },
    { when: { compare: nicheYears, is: "at-least", parameter: "niche-for-3" }, points: 3 },
    { when: { compare: nicheYears, is: "at-least", parameter: "niche-for-2" }, points: 2 },
    { when: { compare: nicheYears, is: "at-least", parameter: "niche-for-1" }, points: 1 },
  ],
  otherwise: 0,
};

export const fieldPoints: Measure = {
  points: [
    { when: { fact: "chain-role", is: "fills-gap" }, points: 5 },
    { when: { fact: "chain-role", is: "supports-chain" }, points: 3 },
  ],
  otherwise: 0,
};

export const digitalPoints: Measure = {
  points: [
    {
      when: {
        any: [
          { fact: "digital-level", is: "third" },
          { fact: "digital-level", is: "fourth" },
        ],
      },
      points: 5,
    },
    { when: { fact: "digital-level", is: "second" }, points: 3 },
  ],
  otherwise: 0,
};

/** Three points for each of four kinds of proof, five at most. */
export const qualityPoints: Measure = {
  capped: {
    parts: [
      {
        points: [
          {
            when: {
              compare: {
                count: {
                  list: "awards",
                  anyOf: [
                    [
                      { field: "kind", test: "one-of", values: ["quality"] },
                      { field: "level", test: "one-of", values: ["national", "ministerial", "provincial"] },
                    ],
                  ],
                },
              },
              is: "at-least",
              parameter: "at-least-one",
            },
            points: 3,
          },
        ],
        otherwise: 0,
      },
      {
        points: [
          {
            when: {
              compare: {
                count: {
                  list: "certifications",
                  anyOf: [
                    [
                      { field: "kind", test: "one-of", values: ["quality-system"] },
                      { field: "expires", test: "not-passed" },
                    ],
                  ],
                },
              },
              is: "at-least",
              parameter: "at-least-one",
            },
            points: 3,
          },
        ],
        otherwise: 0,
      },
      { points: [{ when: { fact: "own-brand", is: true }, points: 3 }], otherwise: 0 },
      {
        points: [
          {
            when: {
              compare: {
                count: {
                  list: "standards",
                  anyOf: [[{ field: "level", test: "one-of", values: ["international", "national", "industry"] }]],
                },
              },
              is: "at-least",
              parameter: "at-least-one",
            },
            points: 3,
          },
        ],
        otherwise: 0,
      },
    ],
    cap: "quality-cap",
  },
};

const netMargin: Measure = {
  ratio: [
    { fact: "net-profit", year: -1, signed: true },
    { fact: "revenue", year: -1 },
  ],
};
export const marginPoints: Measure = {
  points: [
    { when: { compare: netMargin, is: "at-least", parameter: "net-margin-for-10" }, points: 10 },
    { when: { compare: netMargin, is: "at-least", parameter: "net-margin-for-8" }, points: 8 },
    { when: { compare: netMargin, is: "at-least", parameter: "net-margin-for-6" }, points: 6 },
    { when: { compare: netMargin, is: "at-least", parameter: "net-margin-for-4" }, points: 4 },
    { when: { compare: netMargin, is: "at-least", parameter: "net-margin-for-2" }, points: 2 },
  ],
  otherwise: 0,
};

const debtRatio: Measure = {
  ratio: [
    { fact: "total-liabilities", year: -1 },
    { fact: "total-assets", year: -1 },
  ],
};
export const debtPoints: Measure = {
  points: [
    { when: { compare: debtRatio, is: "at-most", parameter: "debt-ratio-for-5" }, points: 5 },
    { when: { compare: debtRatio, is: "at-most", parameter: "debt-ratio-for-3" }, points: 3 },
    { when: { compare: debtRatio, is: "at-most", parameter: "debt-ratio-for-1" }, points: 1 },
  ],
  otherwise: 0,
};

/** One to three indicators that each province sets; a province with a table of its own computes them. */
export const provincePoints: Measure = { capped: { parts: [{ fact: "province-points" }], cap: "province-cap" } };

export const rightsPoints: Measure = {
  points: [
    { when: { compare: { count: highValueRights }, is: "at-least", parameter: "rights-for-points" }, points: 10 },
    { when: { compare: { count: ownClassOneRights }, is: "at-least", parameter: "rights-for-points" }, points: 8 },
    { when: { compare: { count: classOneRights }, is: "at-least", parameter: "rights-for-points" }, points: 6 },
    { when: { compare: { count: classTwoRights }, is: "at-least", parameter: "rights-for-points" }, points: 2 },
  ],
  otherwise: 0,
};

export const rdCost: Measure = { fact: "research-spending", year: -1 };
export const rdShare: Measure = { ratio: [rdCost, { fact: "revenue", year: -1 }] };
/** By amount or by share, whichever gives more. */
export const rdPoints: Measure = {
  greatest: [
    {
      points: [
        { when: { compare: rdCost, is: "at-least", parameter: "rd-cost-for-10" }, points: 10 },
        { when: { compare: rdCost, is: "at-least", parameter: "rd-cost-for-8" }, points: 8 },
        { when: { compare: rdCost, is: "at-least", parameter: "rd-cost-for-6" }, points: 6 },
        { when: { compare: rdCost, is: "at-least", parameter: "rd-cost-for-4" }, points: 4 },
        { when: { compare: rdCost, is: "at-least", parameter: "rd-cost-for-2" }, points: 2 },
      ],
      otherwise: 0,
    },
    {
      points: [
        { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-10" }, points: 10 },
        { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-8" }, points: 8 },
        { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-6" }, points: 6 },
        { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-4" }, points: 4 },
        { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-2" }, points: 2 },
      ],
      otherwise: 0,
    },
  ],
};

const rdStaffShare: Measure = {
  ratio: [
    { fact: "research-staff", year: -1 },
    { fact: "staff", year: -1 },
  ],
  of: "people",
};
export const rdStaffPoints: Measure = {
  points: [
    { when: { compare: rdStaffShare, is: "at-least", parameter: "rd-staff-for-5" }, points: 5 },
    { when: { compare: rdStaffShare, is: "at-least", parameter: "rd-staff-for-3" }, points: 3 },
    { when: { compare: rdStaffShare, is: "at-least", parameter: "rd-staff-for-1" }, points: 1 },
  ],
  otherwise: 0,
};

export const rdBodyPoints: Measure = {
  points: [
    {
      when: {
        compare: {
          count: { list: "research-bodies", anyOf: [[{ field: "level", test: "one-of", values: ["national"] }]] },
        },
        is: "at-least",
        parameter: "at-least-one",
      },
      points: 10,
    },
    {
      when: {
        compare: {
          count: {
            list: "research-bodies",
            anyOf: [[{ field: "level", test: "one-of", values: ["ministerial", "provincial"] }]],
          },
        },
        is: "at-least",
        parameter: "at-least-one",
      },
      points: 8,
    },
    {
      when: {
        compare: {
          count: { list: "research-bodies", anyOf: [[{ field: "level", test: "one-of", values: ["municipal"] }]] },
        },
        is: "at-least",
        parameter: "at-least-one",
      },
      points: 4,
    },
    {
      when: {
        compare: {
          count: {
            list: "research-bodies",
            anyOf: [[{ field: "level", test: "one-of", values: ["below-municipal"] }]],
          },
        },
        is: "at-least",
        parameter: "at-least-one",
      },
      points: 2,
    },
  ],
  otherwise: 0,
};
