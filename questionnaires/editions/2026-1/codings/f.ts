import type { Coding } from "#lib/instrument/coding";

export const f = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "section 3.1.2: an advantage only relative to Africa and South America",
    },
    "price-position": {
      answer: "low",
      place: "section 3.2.3: profit by volume",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.2: judged from the text (core technology broken through only later)",
    },
    "research-staff-development": {
      answer: "high",
      place: "section 2.5: long years of training people; section 3.1.2",
    },
    "universities-strength": {
      answer: "high",
      place: "section 3.1.2: values work with research institutes",
    },
    "generation-pace": {
      answer: "middle",
      place:
        "section 3.2.3: judged from the text (works on the frontier of its trade); section 2.5: first fruits only in 2014",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "table 3, FM1-5: makes what is ordered",
    },
    "entry-barriers-small": {
      answer: "highest",
      place: "section 3.1.2: markets in Africa and South America where it had a relative advantage",
    },
    "entry-clients-screened": {
      answer: "high",
      place: "section 3.2.3: clients who fit its standard products",
    },
    "entry-lead-demand": {
      answer: "lowest",
      place: "section 3.1.2: meets demand that clients already show",
    },
    "entry-latent-demand": {
      answer: "middle",
      place: "section 3.1.2: also watches where demand is heading",
    },
    "entry-individual-demand": {
      answer: "low",
      place: "table 4, FM1-5: has to know what clients need in order to sell",
    },
    "entry-market-choice": {
      answer: "production",
      place: "table 3, FM1-3: sells wherever there is a need",
    },
    "entry-production-driver": {
      answer: "production",
      place: "table 3, FM1-5: an order, and it produces",
    },
    "entry-focus": {
      answer: "mostly-production",
      place: "table 4, FM1-5: needs an outlet for its products, learns what clients want",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "high",
      place: "section 3.1.2: level with E; section 3.2.3: praised by high-end clients",
    },
    "strictest-standard": {
      answer: "highest",
      place: "section 3.1.2: passed the Australian standard, the strictest in the world",
    },
    "price-position": {
      answer: "high",
      place: "section 3.2.3: high added value",
    },
    "core-technology-source": {
      answer: "high",
      place: "section 3.2.3: a series of key technologies built up",
    },
    "research-staff-development": {
      answer: "high",
      place: "section 2.5: long years of training people bear fruit",
    },
    "universities-strength": {
      answer: "high",
      place: "section 3.1.2: values work with research institutes",
    },
    "generation-pace": {
      answer: "high",
      place:
        "section 3.1.2: judged from the text (level with E by 2014; equipment and process designed for each client)",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "table 3, FM1-5: makes what is ordered",
    },
    "entry-barriers-small": {
      answer: "highest",
      place: "section 3.1.2: markets in Africa and South America where it had a relative advantage",
    },
    "entry-clients-screened": {
      answer: "high",
      place: "section 3.2.3: clients who fit its standard products",
    },
    "entry-lead-demand": {
      answer: "lowest",
      place: "section 3.1.2: meets demand that clients already show",
    },
    "entry-latent-demand": {
      answer: "middle",
      place: "section 3.1.2: also watches where demand is heading",
    },
    "entry-individual-demand": {
      answer: "low",
      place: "table 4, FM1-5: has to know what clients need in order to sell",
    },
    "entry-market-choice": {
      answer: "production",
      place: "table 3, FM1-3: sells wherever there is a need",
    },
    "entry-production-driver": {
      answer: "production",
      place: "table 3, FM1-5: an order, and it produces",
    },
    "entry-focus": {
      answer: "mostly-production",
      place: "table 4, FM1-5: needs an outlet for its products, learns what clients want",
    },
    "now-demand-clear": {
      answer: "middle",
      place: "table 3, FM1, FM3-6: can meet needs of every kind",
    },
    "now-barriers-small": {
      answer: "lowest",
      place: "section 3.1.2: the strictest standard, developed countries",
    },
    "now-clients-screened": {
      answer: "low",
      place: "section 3.2.3: high-end clients",
    },
    "now-lead-demand": {
      answer: "high",
      place: "section 3.1.2: moves up on the strength of what it has learnt of demand",
    },
    "now-latent-demand": {
      answer: "high",
      place: "section 3.2.3: individual demand analysed, dug out and put into products",
    },
    "now-individual-demand": {
      answer: "highest",
      place: "table 4, FM3-5: custom products, complete sets and processes",
    },
    "now-market-layout": {
      answer: "customer",
      place: "section 2.5: Canada, Germany and Australia",
    },
    "now-upgrade-driver": {
      answer: "customer",
      place: "table 4, FM1-6: constant talk with clients about what they need",
    },
    "now-layout-weight": {
      answer: "customer",
      place: "section 3.2.3: custom machines and process design",
    },
  },
} satisfies Coding;
