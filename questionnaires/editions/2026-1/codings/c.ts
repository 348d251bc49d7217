import type { Coding } from "#lib/instrument/coding";

export const c = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "highest",
      place: "section 3.1.2: leading products on entry; table 3, CM1-3",
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
      place: "section 3.1.2: lost its markets once licences and cooperation ended",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.2: own R&D team weak",
    },
    "generation-pace": {
      answer: "low",
      place: "table 3, CM1-3: its trade moved fast and its R&D did not keep pace; section 3.1.2",
    },
    "entry-demand-clear": {
      answer: "middle",
      place: "section 3.1.2: also attends to clients whose needs are clear",
    },
    "entry-barriers-small": {
      answer: "low",
      place: "section 2.5: the United States, Britain and Russia among the first markets",
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
      place: "section 3.1.2: weight on digging out what clients need",
    },
    "entry-individual-demand": {
      answer: "highest",
      place: "table 3, CM1-2: made to order for some clients",
    },
    "entry-market-choice": {
      answer: "mostly-customer",
      place: "section 3.2.2: the United States, Britain and Russia; section 2.5: South-East Asia too",
    },
    "entry-production-driver": {
      answer: "customer",
      place: "table 4, CM1-3: demand data give the features of the custom product",
    },
    "entry-focus": {
      answer: "mostly-customer",
      place: "table 3, CM1-2: custom products above all, some standard parts",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "table 3, CM1-3: did not keep pace with the technology",
    },
    "price-position": {
      answer: "low",
      place: "section 3.2.2: standard parts for the middle and lower end",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.2: could not break through by itself; table 3, CM1-3: still working on it",
    },
    "research-staff-development": {
      answer: "low",
      place: "section 3.1.2: own R&D team weak",
    },
    "generation-pace": {
      answer: "low",
      place: "table 4, CM2-3: technology behind the pace of its trade; table 3, CM1-3: still working on it",
    },
    "entry-demand-clear": {
      answer: "middle",
      place: "section 3.1.2: also attends to clients whose needs are clear",
    },
    "entry-barriers-small": {
      answer: "low",
      place: "section 2.5: the United States, Britain and Russia among the first markets",
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
      place: "section 3.1.2: weight on digging out what clients need",
    },
    "entry-individual-demand": {
      answer: "highest",
      place: "table 3, CM1-2: made to order for some clients",
    },
    "entry-market-choice": {
      answer: "mostly-customer",
      place: "section 3.2.2: the United States, Britain and Russia; section 2.5: South-East Asia too",
    },
    "entry-production-driver": {
      answer: "customer",
      place: "table 4, CM1-3: demand data give the features of the custom product",
    },
    "entry-focus": {
      answer: "mostly-customer",
      place: "table 3, CM1-2: custom products above all, some standard parts",
    },
    "now-demand-clear": {
      answer: "highest",
      place: "section 3.1.2: chooses clients whose needs are clear",
    },
    "now-barriers-small": {
      answer: "high",
      place: "section 3.1.2: new outlets in South-East Asia, Africa and South America",
    },
    "now-clients-screened": {
      answer: "high",
      place: "section 3.2.2: clients at the middle and lower end with large demand",
    },
    "now-lead-demand": {
      answer: "lowest",
      place: "section 3.2.2: can no longer serve the high end",
    },
    "now-latent-demand": {
      answer: "low",
      place: "table 4, CM1-3: extracts the features of products in large demand",
    },
    "now-individual-demand": {
      answer: "lowest",
      place: "table 4, CM2-3: standard products only",
    },
    "now-market-layout": {
      answer: "production",
      place: "section 2.5; section 3.1.2",
    },
    "now-upgrade-driver": {
      answer: "mostly-production",
      place: "table 4, CM1-3: demand data show what sells in quantity",
    },
    "now-layout-weight": {
      answer: "production",
      place: "table 4, CM2-3; section 3.2.2",
    },
  },
} satisfies Coding;
