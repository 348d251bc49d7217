import type { Coding } from "#lib/instrument/coding";

export const d = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "highest",
      place: "section 3.1.2: leading products on entry; table 3, DM1-2, DM5",
    },
    "price-position": {
      answer: "highest",
      place: "section 3.2.2: high profit from clients willing to pay",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.2: mainly by licence or joint development with foreign firms",
    },
    independence: {
      answer: "low",
      place: "section 3.1.2: performance fell once licences and cooperation ended",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.2: own R&D team weak",
    },
    "generation-pace": {
      answer: "low",
      place:
        "table 3, DM1-5: did not go along with the technology; section 3.1.2: own team could not break through soon",
    },
    "entry-demand-clear": {
      answer: "middle",
      place: "section 3.1.2: also attends to clients whose needs are clear",
    },
    "entry-barriers-small": {
      answer: "low",
      place: "section 2.5: Japan, South Korea and Germany",
    },
    "entry-clients-screened": {
      answer: "low",
      place: "section 3.2.2: chooses clients who want their own solution and will pay for it",
    },
    "entry-lead-demand": {
      answer: "high",
      place: "section 3.1.2: leads clients' demand",
    },
    "entry-latent-demand": {
      answer: "high",
      place: "table 4, DM1-5: digs, analyses and forecasts demand",
    },
    "entry-individual-demand": {
      answer: "highest",
      place: "table 3, DM1-3, DM5: made to order for some clients",
    },
    "entry-market-choice": {
      answer: "customer",
      place: "section 3.2.2: Japan, South Korea and Germany, willing to pay",
    },
    "entry-production-driver": {
      answer: "mostly-customer",
      place: "table 4, DM1-3: changing wishes, with some likeness in technology and design",
    },
    "entry-focus": {
      answer: "mostly-customer",
      place: "table 3, DM1-3, DM5: custom products, some simple standard ones",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "table 3, DM1-5: the technology moved on and left a simple product",
    },
    "price-position": {
      answer: "low",
      place: "section 3.1.2: profit by volume; section 3.2.2",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.2: could not break through by itself",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.2: own R&D team weak; table 4, DM1-4",
    },
    "generation-pace": {
      answer: "lowest",
      place:
        "section 2.5: several breakthroughs by others; table 3, DM1-5: did not go along, its high end became low end",
    },
    "entry-demand-clear": {
      answer: "middle",
      place: "section 3.1.2: also attends to clients whose needs are clear",
    },
    "entry-barriers-small": {
      answer: "low",
      place: "section 2.5: Japan, South Korea and Germany",
    },
    "entry-clients-screened": {
      answer: "low",
      place: "section 3.2.2: chooses clients who want their own solution and will pay for it",
    },
    "entry-lead-demand": {
      answer: "high",
      place: "section 3.1.2: leads clients' demand",
    },
    "entry-latent-demand": {
      answer: "high",
      place: "table 4, DM1-5: digs, analyses and forecasts demand",
    },
    "entry-individual-demand": {
      answer: "highest",
      place: "table 3, DM1-3, DM5: made to order for some clients",
    },
    "entry-market-choice": {
      answer: "customer",
      place: "section 3.2.2: Japan, South Korea and Germany, willing to pay",
    },
    "entry-production-driver": {
      answer: "mostly-customer",
      place: "table 4, DM1-3: changing wishes, with some likeness in technology and design",
    },
    "entry-focus": {
      answer: "mostly-customer",
      place: "table 3, DM1-3, DM5: custom products, some simple standard ones",
    },
    "now-demand-clear": {
      answer: "highest",
      place: "section 3.1.2: chooses clients whose needs are clear",
    },
    "now-barriers-small": {
      answer: "high",
      place: "section 3.1.2: driven to South-East Asia, Africa and South America",
    },
    "now-clients-screened": {
      answer: "high",
      place: "section 3.2.2: clients with large demand",
    },
    "now-lead-demand": {
      answer: "low",
      place: "table 3, DM1-4: still wants to return to the high end",
    },
    "now-latent-demand": {
      answer: "low",
      place: "table 4, DM1-5: demand data serve standard products",
    },
    "now-individual-demand": {
      answer: "lowest",
      place: "table 4, DM1-4: can no longer build to order",
    },
    "now-market-layout": {
      answer: "production",
      place: "section 2.5; section 3.1.2",
    },
    "now-upgrade-driver": {
      answer: "mostly-production",
      place: "table 4, DM1-5: demand data matter for standard products too",
    },
    "now-layout-weight": {
      answer: "production",
      place: "section 3.2.2: standard products on a large scale",
    },
  },
} satisfies Coding;
