import type { Coding } from "#lib/instrument/coding";

export const b = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "table 3, BM1-2: weak competitiveness abroad",
    },
    "price-position": {
      answer: "low",
      place: "section 3.1.1: value for money and volume",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.1: judged from the text (the way forward was a licence, too dear)",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.1: technology capability weak, no breakthrough in reach",
    },
    "generation-pace": {
      answer: "low",
      place:
        "section 3.1.1: judged from the text (could not follow in time when its clients moved to better equipment)",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "section 3.1.1: a need that matched its products completely",
    },
    "entry-barriers-small": {
      answer: "high",
      place: "table 3, BM1-3: the Middle East happened to need its products",
    },
    "entry-clients-screened": {
      answer: "high",
      place: "table 4, BM1-3: wants the data of clients who need its products",
    },
    "entry-lead-demand": {
      answer: "lowest",
      place: "section 3.1.1: does not cultivate demand",
    },
    "entry-latent-demand": {
      answer: "low",
      place: "table 3, BM3: also watches what the industry will need",
    },
    "entry-individual-demand": {
      answer: "lowest",
      place: "table 3, BM1, BM3: leaves what its technology cannot do",
    },
    "entry-market-choice": {
      answer: "production",
      place: "section 3.2.1: the Middle East, where demand was clear",
    },
    "entry-production-driver": {
      answer: "mostly-production",
      place: "table 3, BM1, BM3; table 4, BM1-2: looks in demand data for what it can use",
    },
    "entry-focus": {
      answer: "production",
      place: "table 4, BM1-3; section 3.2.1: sells what is already made",
    },
  },
} satisfies Coding;
