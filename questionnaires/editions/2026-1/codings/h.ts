import type { Coding } from "#lib/instrument/coding";

export const h = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "highest",
      place: "table 3, HM1-2: among the best of its trade since it was founded",
    },
    "price-position": {
      answer: "highest",
      place: "table 3, HM2-3: too dear for buyers of volume",
    },
    "core-technology-source": {
      answer: "high",
      place: "section 2.2: owns its core technology; section 2.5",
    },
    "research-staff-development": {
      answer: "high",
      place: "table 3, HM1-3: weight on R&D, a well-composed team",
    },
    "generation-pace": {
      answer: "high",
      place: "section 3.1.3: judged from the text (always in the lead abroad); table 3, HM1-2",
    },
    "entry-demand-clear": {
      answer: "low",
      place: "table 3, HM2-3: looks at clients with large demand, but they cannot afford it",
    },
    "entry-barriers-small": {
      answer: "low",
      place: "section 3.1.3: the high-end markets of South Korea and Japan, through a multinational's network",
    },
    "entry-clients-screened": {
      answer: "low",
      place: "section 3.2.4: clients with very high demands",
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
      place: "table 3, HM1, HM3: almost everything made to measure",
    },
    "entry-market-choice": {
      answer: "customer",
      place: "section 3.2.4: straight to the high end in South Korea and Japan",
    },
    "entry-production-driver": {
      answer: "customer",
      place: "table 4, HM1-3: large machines made for the client, only some standard units",
    },
    "entry-focus": {
      answer: "customer",
      place: "section 3.1.3: custom products for high-end clients",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "highest",
      place: "section 3.1.3: always in the lead abroad; table 3, HM1-2",
    },
    "price-position": {
      answer: "highest",
      place: "table 3, HM2-3: too dear for buyers of volume",
    },
    "core-technology-source": {
      answer: "high",
      place: "section 2.5: solved a series of the trade's problems",
    },
    "research-staff-development": {
      answer: "high",
      place: "table 3, HM1-3; section 3.1.3: capability strengthened further",
    },
    "generation-pace": {
      answer: "highest",
      place:
        "section 2.5 and section 3.1.3: judged from the text (one breakthrough after another, foresees the next round)",
    },
    "entry-demand-clear": {
      answer: "low",
      place: "table 3, HM2-3: looks at clients with large demand, but they cannot afford it",
    },
    "entry-barriers-small": {
      answer: "low",
      place: "section 3.1.3: the high-end markets of South Korea and Japan, through a multinational's network",
    },
    "entry-clients-screened": {
      answer: "low",
      place: "section 3.2.4: clients with very high demands",
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
      place: "table 3, HM1, HM3: almost everything made to measure",
    },
    "entry-market-choice": {
      answer: "customer",
      place: "section 3.2.4: straight to the high end in South Korea and Japan",
    },
    "entry-production-driver": {
      answer: "customer",
      place: "table 4, HM1-3: large machines made for the client, only some standard units",
    },
    "entry-focus": {
      answer: "customer",
      place: "section 3.1.3: custom products for high-end clients",
    },
    "now-demand-clear": {
      answer: "low",
      place: "section 3.1.3: leads buying rather than follows it",
    },
    "now-barriers-small": {
      answer: "lowest",
      place: "section 3.2.4: more than ten developed countries",
    },
    "now-clients-screened": {
      answer: "low",
      place: "section 3.2.4: clients with very high demands",
    },
    "now-lead-demand": {
      answer: "high",
      place: "section 3.1.3: leads clients' buying, adds services",
    },
    "now-latent-demand": {
      answer: "high",
      place: "section 3.1.3: keeps digging value out of demand data",
    },
    "now-individual-demand": {
      answer: "highest",
      place: "table 4, HM1-3: individual production to the greatest extent",
    },
    "now-market-layout": {
      answer: "customer",
      place: "section 3.2.4: more than ten developed countries",
    },
    "now-upgrade-driver": {
      answer: "customer",
      place: "table 4, HM1-3: individual needs split into modules and recombined",
    },
    "now-layout-weight": {
      answer: "customer",
      place: "section 3.2.4: mass customisation and the brand",
    },
  },
} satisfies Coding;
