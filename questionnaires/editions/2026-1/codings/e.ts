import type { Coding } from "#lib/instrument/coding";

export const e = {
  entry: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "low",
      place: "table 3, EM1-2: poor technology on entry",
    },
    "price-position": {
      answer: "lowest",
      place: "table 3, EM1-3: no good price to be had",
    },
    "core-technology-source": {
      answer: "low",
      place: "section 3.1.2: judged from the text (core technology broken through only later)",
    },
    "research-staff-development": {
      answer: "high",
      place: "section 3.1.2 and section 3.2.3: weight on R&D and on training people",
    },
    "universities-strength": {
      answer: "high",
      place: "section 3.1.2: values work with research institutes",
    },
    "generation-pace": {
      answer: "high",
      place:
        "section 3.1.2: judged from the text (one hard problem after another solved, from poor technology to the international lead)",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "section 3.1.2: demand surging in South-East Asia and South America",
    },
    "entry-barriers-small": {
      answer: "highest",
      place: "table 3, EM1-2: looks for less developed markets; section 3.1.2: low technical demands",
    },
    "entry-clients-screened": {
      answer: "high",
      place: "table 4, EM1-3: clients with large demand and the will to buy",
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
      answer: "lowest",
      place: "section 3.2.3: standard parts",
    },
    "entry-market-choice": {
      answer: "production",
      place: "table 4, EM1-3: sells to whoever wants its products",
    },
    "entry-production-driver": {
      answer: "mostly-production",
      place: "table 4, EM1-3: demand data show where its products will sell",
    },
    "entry-focus": {
      answer: "production",
      place: "table 3, EM1-3: small margins, large volume",
    },
  },
  later: {
    "foreign-sales": {
      answer: "now",
      place: "section 2.5",
    },
    "product-performance": {
      answer: "high",
      place: "section 3.1.2: some products at or above the international lead",
    },
    "price-position": {
      answer: "high",
      place: "section 3.2.3: high added value; table 3, EM1-3",
    },
    "core-technology-source": {
      answer: "high",
      place: "section 3.1.2: broke through a series of hard problems itself",
    },
    "research-staff-development": {
      answer: "high",
      place: "section 3.1.2: weight on R&D and on training people, strong capability",
    },
    "universities-strength": {
      answer: "high",
      place: "section 3.1.2: values work with research institutes",
    },
    "generation-pace": {
      answer: "high",
      place: "section 3.1.2: judged from the text (some products at or past the international lead)",
    },
    "entry-demand-clear": {
      answer: "highest",
      place: "section 3.1.2: demand surging in South-East Asia and South America",
    },
    "entry-barriers-small": {
      answer: "highest",
      place: "table 3, EM1-2: looks for less developed markets; section 3.1.2: low technical demands",
    },
    "entry-clients-screened": {
      answer: "high",
      place: "table 4, EM1-3: clients with large demand and the will to buy",
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
      answer: "lowest",
      place: "section 3.2.3: standard parts",
    },
    "entry-market-choice": {
      answer: "production",
      place: "table 4, EM1-3: sells to whoever wants its products",
    },
    "entry-production-driver": {
      answer: "mostly-production",
      place: "table 4, EM1-3: demand data show where its products will sell",
    },
    "entry-focus": {
      answer: "production",
      place: "table 3, EM1-3: small margins, large volume",
    },
    "now-demand-clear": {
      answer: "low",
      place: "section 2.5: individual demand instead of evident demand",
    },
    "now-barriers-small": {
      answer: "lowest",
      place: "section 2.5: the United States, Germany and Britain",
    },
    "now-clients-screened": {
      answer: "low",
      place: "table 3, EM1-2: aims at the high end",
    },
    "now-lead-demand": {
      answer: "high",
      place: "section 3.1.2: comes to lead clients' demand",
    },
    "now-latent-demand": {
      answer: "highest",
      place: "section 2.5: keeps digging for demand",
    },
    "now-individual-demand": {
      answer: "highest",
      place: "table 4, EM1-3: every client's wishes differ and must be known in time",
    },
    "now-market-layout": {
      answer: "customer",
      place: "section 3.1.2: the high end in the United States, Germany and Britain",
    },
    "now-upgrade-driver": {
      answer: "customer",
      place: "section 3.2.3: individual demand drives production",
    },
    "now-layout-weight": {
      answer: "mostly-customer",
      place: "table 3, EM1-3: the high end for the sake of the brand; table 4, EM1-3: custom products for some clients",
    },
  },
} satisfies Coding;
