import type { Coding } from "#lib/instrument/coding";

export const a = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "table 3, AM1, AM3-5: no technical advantage abroad; section 3.1.1",
    },
    "price-position": {
      answer: "low",
      place: "table 3, AM1, AM3-5: price is the advantage; section 3.1.1",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.2.1: core components monopolised by multinationals; table 3, AM1-5: technology brought in",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.1: technology capability weak",
    },
    "generation-pace": {
      answer: "low",
      place: "section 3.1.1: judged from the text (makes only what it already can, no upgrade to suit a client)",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "table 3, AM1, AM3-5: makes what is in demand",
    },
    "entry-barriers-small": {
      answer: "high",
      place: "section 3.1.1: fast-growing car industries of South-East Asia, the Middle East and Africa",
    },
    "entry-clients-screened": {
      answer: "highest",
      place: "section 3.1.1: clients who plainly want to buy",
    },
    "entry-lead-demand": {
      answer: "lowest",
      place: "section 3.1.1: does not cultivate demand",
    },
    "entry-latent-demand": {
      answer: "lowest",
      place: "section 3.1.1: opportunities that were there already",
    },
    "entry-individual-demand": {
      answer: "low",
      place: "table 3, AM1-5: watches clients' changing needs, in order to bring in technology",
    },
    "entry-market-choice": {
      answer: "production",
      place: "section 2.5 and section 3.1.1",
    },
    "entry-production-driver": {
      answer: "mostly-production",
      place: "table 4, AM1-4: demand data show which of its products will sell",
    },
    "entry-focus": {
      answer: "production",
      place: "table 4, AM1-5; section 3.2.1",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "section 3.1.1: still behind the leaders in core technology, process and design",
    },
    "strictest-standard": {
      answer: "low",
      place: "section 3.1.1: passed the certification of its industry",
    },
    "price-position": {
      answer: "low",
      place: "section 3.1.1: middle and lower end of the market",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.1: gap in core technology; table 3, AM1-5: technology brought in",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.1: no key technology of the field broken through",
    },
    "generation-pace": {
      answer: "low",
      place: "section 3.1.1: judged from the text (follows demand, never leads it; no key technology broken through)",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "table 3, AM1, AM3-5: makes what is in demand",
    },
    "entry-barriers-small": {
      answer: "high",
      place: "section 3.1.1: fast-growing car industries of South-East Asia, the Middle East and Africa",
    },
    "entry-clients-screened": {
      answer: "highest",
      place: "section 3.1.1: clients who plainly want to buy",
    },
    "entry-lead-demand": {
      answer: "lowest",
      place: "section 3.1.1: does not cultivate demand",
    },
    "entry-latent-demand": {
      answer: "lowest",
      place: "section 3.1.1: opportunities that were there already",
    },
    "entry-individual-demand": {
      answer: "low",
      place: "table 3, AM1-5: watches clients' changing needs, in order to bring in technology",
    },
    "entry-market-choice": {
      answer: "production",
      place: "section 2.5 and section 3.1.1",
    },
    "entry-production-driver": {
      answer: "mostly-production",
      place: "table 4, AM1-4: demand data show which of its products will sell",
    },
    "entry-focus": {
      answer: "production",
      place: "table 4, AM1-5; section 3.2.1",
    },
    "now-demand-clear": {
      answer: "highest",
      place: "section 3.2.1: parts in large demand",
    },
    "now-barriers-small": {
      answer: "high",
      place: "section 3.1.1: middle and lower end of the market",
    },
    "now-clients-screened": {
      answer: "high",
      place: "table 4, AM1-3: demand data gathered and analysed",
    },
    "now-lead-demand": {
      answer: "lowest",
      place: "section 3.1.1: follows demand, never leads it",
    },
    "now-latent-demand": {
      answer: "low",
      place: "table 4, AM1-3: begins to forecast demand",
    },
    "now-individual-demand": {
      answer: "low",
      place: "table 4, AM1-5: aims products at some markets, not at single clients",
    },
    "now-market-layout": {
      answer: "production",
      place: "section 3.1.1: layout of 2016; section 3.2.1: moves on where share falls",
    },
    "now-upgrade-driver": {
      answer: "mostly-production",
      place: "table 4, AM1-5: production driven by data on whole markets",
    },
    "now-layout-weight": {
      answer: "production",
      place: "section 3.2.1: standard parts in large demand",
    },
  },
} satisfies Coding;
