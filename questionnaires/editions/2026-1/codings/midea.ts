import type { Coding } from "#lib/instrument/coding";

export const midea = {
  now: {
    "foreign-sales": {
      answer: "now",
      place: "section 4.2.3",
    },
    "home-government-breadth": {
      answer: ["local-bureaus", "province-or-nation", "public-office", "joint-projects"],
      place: "section 4.1: local government, Ministry of Commerce, founder's public offices, Nepal project",
    },
    "home-government-strength": {
      answer: "high",
      place: "section 4.1: long-standing, solid relations",
    },
    "host-government-breadth": {
      answer: ["local-government"],
      place: "table 3: municipality of Pouso Alegre; section 4.1",
    },
    "host-government-strength": {
      answer: "high",
      place: "section 4.1: host governments cooperate in its investments",
    },
    "government-gains": {
      answer: ["subsidies", "policy-backing", "public-image", "host-infrastructure"],
      place: "section 4.1 and section 6",
    },
    "clients-suppliers-strength": {
      answer: "high",
      place: "section 4.2.1: supplier management since 2006, global supplier platform since 2013",
    },
    "association-offices": {
      answer: 6,
      place:
        "section 4.2.2: counted, core member of six associations; the founder's two presidencies, five years from 2004, are past",
    },
    "associations-strength": {
      answer: "high",
      place: "section 4.2.2: core member, active in industry summits",
    },
    "other-enterprises-breadth": {
      answer: ["joint-venture", "acquisition", "licence-in"],
      place: "section 4.2.3, tables 1 and 3",
    },
    "other-enterprises-strength": {
      answer: "highest",
      place: "section 4.2.3: majority holdings and long-term relationships",
    },
    "business-gains": {
      answer: [
        "market-information",
        "lower-transaction-cost",
        "association-contacts",
        "partner-technology",
        "shared-channels",
      ],
      place: "section 4.2 and section 6",
    },
    "joint-laboratories": {
      answer: 2,
      place: "section 4.3.1: counted, with Jiangnan University and Shanghai Jiao Tong University",
    },
    "universities-strength": {
      answer: "high",
      place: "section 4.3.1: with leading universities since 2006, research and training",
    },
    "overseas-research-centres": {
      answer: 18,
      place: "table 4, year 2020",
    },
    "overseas-research-strength": {
      answer: "highest",
      place: "section 4.3.2: own centres abroad in one worldwide R&D system",
    },
    "technology-gains": {
      answer: ["talent", "research-capability", "frontier-information"],
      place: "section 4.3 and section 6",
    },
    "market-position": {
      answer: "high",
      place: "section 3.1: a leading brand of home appliances in China",
    },
    "brand-abroad": {
      answer: "high",
      place: "section 3.1 and section 4.1: judged from the text (international reputation, favourable image abroad)",
    },
  },
} satisfies Coding;
