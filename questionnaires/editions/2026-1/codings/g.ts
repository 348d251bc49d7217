import type { Coding } from "#lib/instrument/coding";

export const g = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "highest",
      place: "table 3, GM1-3: first-rate, far ahead of others",
    },
    "price-position": {
      answer: "high",
      place: "section 3.1.3: high-end clients; table 3, GM1-2, GM4",
    },
    "core-technology-source": {
      answer: "high",
      place: "section 2.2: owns its core technology; table 3, GM2",
    },
    "research-staff-development": {
      answer: "high",
      place: "section 3.1.3: technology capability strong",
    },
    "generation-pace": {
      answer: "high",
      place: "section 3.1.3: judged from the text (always in the lead abroad); table 3, GM1-3",
    },
    "entry-demand-clear": {
      answer: "low",
      place: "section 3.1.3: leads buying rather than follows it",
    },
    "entry-barriers-small": {
      answer: "middle",
      place: "section 3.1.3: regions thinly covered by the multinationals",
    },
    "entry-clients-screened": {
      answer: "low",
      place: "table 4, GM1-3: looks at the product needed, not at who is needing it",
    },
    "entry-lead-demand": {
      answer: "high",
      place: "section 3.1.3: leads clients' buying",
    },
    "entry-latent-demand": {
      answer: "high",
      place: "section 3.1.3: analyses and digs into demand data",
    },
    "entry-individual-demand": {
      answer: "highest",
      place: "table 3, GM1-4: many products made to order",
    },
    "entry-market-choice": {
      answer: "balanced",
      place: "section 3.1.3: South-East Asia and South America first, for want of experience; demanding clients there",
    },
    "entry-production-driver": {
      answer: "customer",
      place: "table 4, GM1-4: data link demand, design and production",
    },
    "entry-focus": {
      answer: "mostly-customer",
      place: "section 3.2.4: clients with very high demands; table 4, GM1-3: the product they need is what counts",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "highest",
      place: "section 3.1.3: always in the lead abroad; table 3, GM1-3",
    },
    "price-position": {
      answer: "high",
      place: "section 3.2.4: demanding clients in developed countries",
    },
    "core-technology-source": {
      answer: "high",
      place: "section 2.2: owns its core technology; section 3.1.3",
    },
    "research-staff-development": {
      answer: "high",
      place: "section 3.1.3: capability strengthened further; table 4, GM1-3: plans new technology",
    },
    "generation-pace": {
      answer: "highest",
      place: "section 3.1.3: judged from the text (foresees the next round of technology); table 4, GM1-3",
    },
    "entry-demand-clear": {
      answer: "low",
      place: "section 3.1.3: leads buying rather than follows it",
    },
    "entry-barriers-small": {
      answer: "middle",
      place: "section 3.1.3: regions thinly covered by the multinationals",
    },
    "entry-clients-screened": {
      answer: "low",
      place: "table 4, GM1-3: looks at the product needed, not at who is needing it",
    },
    "entry-lead-demand": {
      answer: "high",
      place: "section 3.1.3: leads clients' buying",
    },
    "entry-latent-demand": {
      answer: "high",
      place: "section 3.1.3: analyses and digs into demand data",
    },
    "entry-individual-demand": {
      answer: "highest",
      place: "table 3, GM1-4: many products made to order",
    },
    "entry-market-choice": {
      answer: "balanced",
      place: "section 3.1.3: South-East Asia and South America first, for want of experience; demanding clients there",
    },
    "entry-production-driver": {
      answer: "customer",
      place: "table 4, GM1-4: data link demand, design and production",
    },
    "entry-focus": {
      answer: "mostly-customer",
      place: "section 3.2.4: clients with very high demands; table 4, GM1-3: the product they need is what counts",
    },
    "now-demand-clear": {
      answer: "low",
      place: "section 3.1.3: leads buying rather than follows it",
    },
    "now-barriers-small": {
      answer: "lowest",
      place: "section 2.5: North America and Europe",
    },
    "now-clients-screened": {
      answer: "low",
      place: "section 3.2.4: demanding clients",
    },
    "now-lead-demand": {
      answer: "high",
      place: "section 3.1.3: leads clients' buying, adds services",
    },
    "now-latent-demand": {
      answer: "highest",
      place: "section 3.1.3: keeps digging value out of demand data",
    },
    "now-individual-demand": {
      answer: "highest",
      place: "table 4, GM1-4: technology lets it meet more individual needs",
    },
    "now-market-layout": {
      answer: "customer",
      place: "section 2.5: North America and Europe; section 3.2.4",
    },
    "now-upgrade-driver": {
      answer: "customer",
      place: "table 4, GM1-3: demand data steer new technology; section 2.5",
    },
    "now-layout-weight": {
      answer: "customer",
      place: "section 3.2.4: mass customisation and the brand",
    },
  },
} satisfies Coding;
