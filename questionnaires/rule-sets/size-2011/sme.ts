import type { Parameter, Test } from "#lib/rules/criterion";

/** The bounds of 工信部联企业〔2011〕300号, article 4: staff, revenue and total assets of the last complete year. */
const standard = "https://www.gov.cn/zwgk/2011-07/04/content_1898747.htm";
const article = { zh: "第四条", en: "Article 4" };

/** From these on a firm is large, where it reaches every one of its industry. */
export const smeParameters = [
  {
    id: "large-revenue-agriculture",
    value: 20000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-industry", value: 1000, unit: "people", clause: article, source: standard, confidence: "V1" },
  { id: "large-revenue-industry", value: 40000, unit: "wan-yuan", clause: article, source: standard, confidence: "V1" },
  {
    id: "large-revenue-construction",
    value: 80000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  {
    id: "large-assets-construction",
    value: 80000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-wholesale", value: 200, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "large-revenue-wholesale",
    value: 40000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-retail", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "large-revenue-retail", value: 20000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "large-staff-transport", value: 1000, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "large-revenue-transport",
    value: 30000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-storage", value: 200, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "large-revenue-storage", value: 30000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "large-staff-post", value: 1000, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "large-revenue-post", value: 30000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "large-staff-hospitality", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "large-revenue-hospitality",
    value: 10000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-information", value: 2000, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "large-revenue-information",
    value: 100000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-software", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "large-revenue-software", value: 10000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  {
    id: "large-revenue-real-estate",
    value: 200000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  {
    id: "large-assets-real-estate",
    value: 10000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "large-staff-property", value: 1000, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "large-revenue-property", value: 5000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "large-staff-leasing", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "large-assets-leasing", value: 120000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "large-staff-other", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
] satisfies Parameter[];

/** From these on a firm is medium-sized. */
export const mediumParameters = [
  {
    id: "medium-revenue-agriculture",
    value: 500,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-industry", value: 300, unit: "people", clause: article, source: standard, confidence: "V1" },
  { id: "medium-revenue-industry", value: 2000, unit: "wan-yuan", clause: article, source: standard, confidence: "V1" },
  {
    id: "medium-revenue-construction",
    value: 6000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  {
    id: "medium-assets-construction",
    value: 5000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-wholesale", value: 20, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "medium-revenue-wholesale",
    value: 5000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-retail", value: 50, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "medium-revenue-retail", value: 500, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "medium-staff-transport", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "medium-revenue-transport",
    value: 3000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-storage", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "medium-revenue-storage", value: 1000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "medium-staff-post", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "medium-revenue-post", value: 2000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "medium-staff-hospitality", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "medium-revenue-hospitality",
    value: 2000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-information", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "medium-revenue-information",
    value: 1000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-software", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "medium-revenue-software", value: 1000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  {
    id: "medium-revenue-real-estate",
    value: 1000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  {
    id: "medium-assets-real-estate",
    value: 5000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "medium-staff-property", value: 300, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "medium-revenue-property", value: 1000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "medium-staff-leasing", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "medium-assets-leasing", value: 8000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "medium-staff-other", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
] satisfies Parameter[];

/** From these on a firm is small; below it is micro. */
export const smallParameters = [
  { id: "small-revenue-agriculture", value: 50, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-industry", value: 20, unit: "people", clause: article, source: standard, confidence: "V1" },
  { id: "small-revenue-industry", value: 300, unit: "wan-yuan", clause: article, source: standard, confidence: "V1" },
  {
    id: "small-revenue-construction",
    value: 300,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  {
    id: "small-assets-construction",
    value: 300,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "small-staff-wholesale", value: 5, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-wholesale", value: 1000, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-retail", value: 10, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-retail", value: 100, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-transport", value: 20, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-transport", value: 200, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-storage", value: 20, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-storage", value: 100, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-post", value: 20, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-post", value: 100, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-hospitality", value: 10, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "small-revenue-hospitality",
    value: 100,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "small-staff-information", value: 10, unit: "people", clause: article, source: standard, confidence: "V2" },
  {
    id: "small-revenue-information",
    value: 100,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "small-staff-software", value: 10, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-software", value: 50, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  {
    id: "small-revenue-real-estate",
    value: 100,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  {
    id: "small-assets-real-estate",
    value: 2000,
    unit: "wan-yuan",
    clause: article,
    source: standard,
    confidence: "V2",
  },
  { id: "small-staff-property", value: 100, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-revenue-property", value: 500, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-leasing", value: 10, unit: "people", clause: article, source: standard, confidence: "V2" },
  { id: "small-assets-leasing", value: 100, unit: "wan-yuan", clause: article, source: standard, confidence: "V2" },
  { id: "small-staff-other", value: 10, unit: "people", clause: article, source: standard, confidence: "V2" },
] satisfies Parameter[];

const staff = { fact: "staff", year: -1 };
const revenue = { fact: "revenue", year: -1 };
const assets = { fact: "total-assets", year: -1 };

/** Which facts make a firm one of an industry. */
export const industries = {
  agriculture: { fact: "industry-line", is: "agriculture" },
  industry: { fact: "industry-line", is: "industry" },
  construction: { fact: "industry-line", is: "construction" },
  wholesale: { fact: "industry-line", is: "wholesale" },
  retail: { fact: "industry-line", is: "retail" },
  transport: { fact: "industry-line", is: "transport" },
  storage: { fact: "industry-line", is: "storage" },
  post: { fact: "industry-line", is: "post" },
  hospitality: {
    any: [
      { fact: "industry-line", is: "accommodation" },
      { fact: "industry-line", is: "catering" },
    ],
  },
  information: { fact: "industry-line", is: "information" },
  software: { fact: "industry-line", is: "software" },
  "real-estate": { fact: "industry-line", is: "real-estate" },
  property: { fact: "industry-line", is: "property" },
  leasing: { fact: "industry-line", is: "leasing" },
  other: { fact: "industry-line", is: "other" },
} satisfies Record<string, Test>;

/** Not large: at least one bound of the industry is not reached. */
export const belowLarge = {
  agriculture: { compare: revenue, is: "less-than", parameter: "large-revenue-agriculture" },
  industry: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-industry" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-industry" },
    ],
  },
  construction: {
    any: [
      { compare: revenue, is: "less-than", parameter: "large-revenue-construction" },
      { compare: assets, is: "less-than", parameter: "large-assets-construction" },
    ],
  },
  wholesale: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-wholesale" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-wholesale" },
    ],
  },
  retail: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-retail" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-retail" },
    ],
  },
  transport: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-transport" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-transport" },
    ],
  },
  storage: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-storage" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-storage" },
    ],
  },
  post: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-post" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-post" },
    ],
  },
  hospitality: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-hospitality" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-hospitality" },
    ],
  },
  information: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-information" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-information" },
    ],
  },
  software: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-software" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-software" },
    ],
  },
  "real-estate": {
    any: [
      { compare: revenue, is: "less-than", parameter: "large-revenue-real-estate" },
      { compare: assets, is: "less-than", parameter: "large-assets-real-estate" },
    ],
  },
  property: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-property" },
      { compare: revenue, is: "less-than", parameter: "large-revenue-property" },
    ],
  },
  leasing: {
    any: [
      { compare: staff, is: "less-than", parameter: "large-staff-leasing" },
      { compare: assets, is: "less-than", parameter: "large-assets-leasing" },
    ],
  },
  other: { compare: staff, is: "less-than", parameter: "large-staff-other" },
} satisfies Record<string, Test>;

/** An SME as the standard has it; needs `smeParameters`. */
export const isSme: Test = {
  any: [
    { all: [industries.agriculture, belowLarge.agriculture] },
    { all: [industries.industry, belowLarge.industry] },
    { all: [industries.construction, belowLarge.construction] },
    { all: [industries.wholesale, belowLarge.wholesale] },
    { all: [industries.retail, belowLarge.retail] },
    { all: [industries.transport, belowLarge.transport] },
    { all: [industries.storage, belowLarge.storage] },
    { all: [industries.post, belowLarge.post] },
    { all: [industries.hospitality, belowLarge.hospitality] },
    { all: [industries.information, belowLarge.information] },
    { all: [industries.software, belowLarge.software] },
    { all: [industries["real-estate"], belowLarge["real-estate"]] },
    { all: [industries.property, belowLarge.property] },
    { all: [industries.leasing, belowLarge.leasing] },
    { all: [industries.other, belowLarge.other] },
  ],
};

/** Medium-sized. */
export const isMedium: Test = {
  any: [
    {
      all: [
        industries.agriculture,
        { compare: revenue, is: "at-least", parameter: "medium-revenue-agriculture" },
        belowLarge.agriculture,
      ],
    },
    {
      all: [
        industries.industry,
        { compare: staff, is: "at-least", parameter: "medium-staff-industry" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-industry" },
        belowLarge.industry,
      ],
    },
    {
      all: [
        industries.construction,
        { compare: revenue, is: "at-least", parameter: "medium-revenue-construction" },
        { compare: assets, is: "at-least", parameter: "medium-assets-construction" },
        belowLarge.construction,
      ],
    },
    {
      all: [
        industries.wholesale,
        { compare: staff, is: "at-least", parameter: "medium-staff-wholesale" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-wholesale" },
        belowLarge.wholesale,
      ],
    },
    {
      all: [
        industries.retail,
        { compare: staff, is: "at-least", parameter: "medium-staff-retail" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-retail" },
        belowLarge.retail,
      ],
    },
    {
      all: [
        industries.transport,
        { compare: staff, is: "at-least", parameter: "medium-staff-transport" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-transport" },
        belowLarge.transport,
      ],
    },
    {
      all: [
        industries.storage,
        { compare: staff, is: "at-least", parameter: "medium-staff-storage" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-storage" },
        belowLarge.storage,
      ],
    },
    {
      all: [
        industries.post,
        { compare: staff, is: "at-least", parameter: "medium-staff-post" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-post" },
        belowLarge.post,
      ],
    },
    {
      all: [
        industries.hospitality,
        { compare: staff, is: "at-least", parameter: "medium-staff-hospitality" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-hospitality" },
        belowLarge.hospitality,
      ],
    },
    {
      all: [
        industries.information,
        { compare: staff, is: "at-least", parameter: "medium-staff-information" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-information" },
        belowLarge.information,
      ],
    },
    {
      all: [
        industries.software,
        { compare: staff, is: "at-least", parameter: "medium-staff-software" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-software" },
        belowLarge.software,
      ],
    },
    {
      all: [
        industries["real-estate"],
        { compare: revenue, is: "at-least", parameter: "medium-revenue-real-estate" },
        { compare: assets, is: "at-least", parameter: "medium-assets-real-estate" },
        belowLarge["real-estate"],
      ],
    },
    {
      all: [
        industries.property,
        { compare: staff, is: "at-least", parameter: "medium-staff-property" },
        { compare: revenue, is: "at-least", parameter: "medium-revenue-property" },
        belowLarge.property,
      ],
    },
    {
      all: [
        industries.leasing,
        { compare: staff, is: "at-least", parameter: "medium-staff-leasing" },
        { compare: assets, is: "at-least", parameter: "medium-assets-leasing" },
        belowLarge.leasing,
      ],
    },
    {
      all: [industries.other, { compare: staff, is: "at-least", parameter: "medium-staff-other" }, belowLarge.other],
    },
  ],
};

/** Small. */
export const isSmall: Test = {
  any: [
    {
      all: [
        industries.agriculture,
        { compare: revenue, is: "at-least", parameter: "small-revenue-agriculture" },
        { compare: revenue, is: "less-than", parameter: "medium-revenue-agriculture" },
      ],
    },
    {
      all: [
        industries.industry,
        { compare: staff, is: "at-least", parameter: "small-staff-industry" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-industry" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-industry" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-industry" },
          ],
        },
      ],
    },
    {
      all: [
        industries.construction,
        { compare: revenue, is: "at-least", parameter: "small-revenue-construction" },
        { compare: assets, is: "at-least", parameter: "small-assets-construction" },
        {
          any: [
            { compare: revenue, is: "less-than", parameter: "medium-revenue-construction" },
            { compare: assets, is: "less-than", parameter: "medium-assets-construction" },
          ],
        },
      ],
    },
    {
      all: [
        industries.wholesale,
        { compare: staff, is: "at-least", parameter: "small-staff-wholesale" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-wholesale" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-wholesale" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-wholesale" },
          ],
        },
      ],
    },
    {
      all: [
        industries.retail,
        { compare: staff, is: "at-least", parameter: "small-staff-retail" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-retail" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-retail" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-retail" },
          ],
        },
      ],
    },
    {
      all: [
        industries.transport,
        { compare: staff, is: "at-least", parameter: "small-staff-transport" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-transport" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-transport" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-transport" },
          ],
        },
      ],
    },
    {
      all: [
        industries.storage,
        { compare: staff, is: "at-least", parameter: "small-staff-storage" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-storage" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-storage" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-storage" },
          ],
        },
      ],
    },
    {
      all: [
        industries.post,
        { compare: staff, is: "at-least", parameter: "small-staff-post" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-post" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-post" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-post" },
          ],
        },
      ],
    },
    {
      all: [
        industries.hospitality,
        { compare: staff, is: "at-least", parameter: "small-staff-hospitality" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-hospitality" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-hospitality" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-hospitality" },
          ],
        },
      ],
    },
    {
      all: [
        industries.information,
        { compare: staff, is: "at-least", parameter: "small-staff-information" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-information" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-information" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-information" },
          ],
        },
      ],
    },
    {
      all: [
        industries.software,
        { compare: staff, is: "at-least", parameter: "small-staff-software" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-software" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-software" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-software" },
          ],
        },
      ],
    },
    {
      all: [
        industries["real-estate"],
        { compare: revenue, is: "at-least", parameter: "small-revenue-real-estate" },
        { compare: assets, is: "at-least", parameter: "small-assets-real-estate" },
        {
          any: [
            { compare: revenue, is: "less-than", parameter: "medium-revenue-real-estate" },
            { compare: assets, is: "less-than", parameter: "medium-assets-real-estate" },
          ],
        },
      ],
    },
    {
      all: [
        industries.property,
        { compare: staff, is: "at-least", parameter: "small-staff-property" },
        { compare: revenue, is: "at-least", parameter: "small-revenue-property" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-property" },
            { compare: revenue, is: "less-than", parameter: "medium-revenue-property" },
          ],
        },
      ],
    },
    {
      all: [
        industries.leasing,
        { compare: staff, is: "at-least", parameter: "small-staff-leasing" },
        { compare: assets, is: "at-least", parameter: "small-assets-leasing" },
        {
          any: [
            { compare: staff, is: "less-than", parameter: "medium-staff-leasing" },
            { compare: assets, is: "less-than", parameter: "medium-assets-leasing" },
          ],
        },
      ],
    },
    {
      all: [
        industries.other,
        { compare: staff, is: "at-least", parameter: "small-staff-other" },
        { compare: staff, is: "less-than", parameter: "medium-staff-other" },
      ],
    },
  ],
};

/** Micro. */
export const isMicro: Test = {
  any: [
    { all: [industries.agriculture, { compare: revenue, is: "less-than", parameter: "small-revenue-agriculture" }] },
    {
      all: [
        industries.industry,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-industry" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-industry" },
          ],
        },
      ],
    },
    {
      all: [
        industries.construction,
        {
          any: [
            { compare: revenue, is: "less-than", parameter: "small-revenue-construction" },
            { compare: assets, is: "less-than", parameter: "small-assets-construction" },
          ],
        },
      ],
    },
    {
      all: [
        industries.wholesale,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-wholesale" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-wholesale" },
          ],
        },
      ],
    },
    {
      all: [
        industries.retail,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-retail" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-retail" },
          ],
        },
      ],
    },
    {
      all: [
        industries.transport,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-transport" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-transport" },
          ],
        },
      ],
    },
    {
      all: [
        industries.storage,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-storage" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-storage" },
          ],
        },
      ],
    },
    {
      all: [
        industries.post,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-post" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-post" },
          ],
        },
      ],
    },
    {
      all: [
        industries.hospitality,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-hospitality" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-hospitality" },
          ],
        },
      ],
    },
    {
      all: [
        industries.information,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-information" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-information" },
          ],
        },
      ],
    },
    {
      all: [
        industries.software,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-software" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-software" },
          ],
        },
      ],
    },
    {
      all: [
        industries["real-estate"],
        {
          any: [
            { compare: revenue, is: "less-than", parameter: "small-revenue-real-estate" },
            { compare: assets, is: "less-than", parameter: "small-assets-real-estate" },
          ],
        },
      ],
    },
    {
      all: [
        industries.property,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-property" },
            { compare: revenue, is: "less-than", parameter: "small-revenue-property" },
          ],
        },
      ],
    },
    {
      all: [
        industries.leasing,
        {
          any: [
            { compare: staff, is: "less-than", parameter: "small-staff-leasing" },
            { compare: assets, is: "less-than", parameter: "small-assets-leasing" },
          ],
        },
      ],
    },
    { all: [industries.other, { compare: staff, is: "less-than", parameter: "small-staff-other" }] },
  ],
};
