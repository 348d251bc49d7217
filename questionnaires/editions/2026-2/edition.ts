import type { Edition } from "#lib/instrument/edition";
import { advice } from "./advice";
import { calibration } from "./calibration";
import { contradictions, oddities } from "./checks";
import { firm } from "./firm";
import { innovation } from "./innovation";
import { learning } from "./learning";
import { networks } from "./networks";
import { opportunity } from "./opportunity";
import { technicalStrength } from "./technical-strength";

/** The questions that mean the same as in 2026-1; of the others the answers are open. */
const same = [
  "staff",
  "revenue",
  "foreign-sales",
  "overseas-revenue",
  "product-performance",
  "invention-patents",
  "other-rights",
  "independence",
  "research-staff",
  "patents-granted-two-years-before",
  "patents-granted-year-before",
  "patents-granted-year",
  "generation-pace",
  "new-product-revenue-share",
  "research-spending",
  "market-position",
];
const carried: Readonly<Record<string, string>> = Object.fromEntries(same.map((id) => [id, id]));

export const edition = {
  id: "2026-2",
  title: { zh: "制造企业技术实力自评问卷 2026-2", en: "Self-assessment of manufacturing firms, edition 2026-2" },
  carries: { from: "2026-1", questions: carried },
  sections: [
    ...firm.sections,
    ...technicalStrength.sections,
    ...opportunity.sections,
    ...learning.sections,
    ...networks.sections,
    ...innovation.sections,
  ],
  indicators: [
    ...firm.indicators,
    ...technicalStrength.indicators,
    ...opportunity.indicators,
    ...learning.indicators,
    ...networks.indicators,
    ...innovation.indicators,
  ],
  model: {
    level: ["product-technology", "patents-held", "core-technology-ownership"],
    capability: ["research-staff-quality", "patent-growth", "iteration-speed"],
    identification: {
      passive: ["demand-clear", "barriers-small", "clients-screened"],
      active: ["lead-demand", "latent-demand", "individual-demand"],
    },
    orientation: ["market-orientation", "driver-orientation", "focus-orientation"],
    levelAtEntry: "level-at-entry",
    stages: {
      benchmark: "stage-benchmark",
      chase: "stage-chase",
      surpass: "stage-surpass",
      overturn: "stage-overturn",
    },
    partner: {
      direction: "partner-exchange",
      frequency: "partner-frequency",
      distance: "partner-distance",
      reciprocity: "partner-exchange",
      status: "partner-status",
      governance: "partner-governance",
    },
    innerConditions: ["absorption", "improvement-platform"],
    networks: {
      government: { home: "home-government", host: "host-government" },
      business: {
        clientsSuppliers: "clients-suppliers",
        associations: "associations",
        otherEnterprises: "other-enterprises",
      },
      technological: { domestic: "universities", overseas: "overseas-research" },
    },
    innovation: { technology: "technology-improvement", market: "market-expansion" },
    foreignSales: { question: "foreign-sales", now: "now", stopped: "stopped", never: "never" },
    series: [
      {
        topic: "patents",
        printed: "patent-applications",
        kind: "figures",
        figures: ["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
      },
      {
        topic: "overseasShare",
        printed: "overseas-revenue-share",
        kind: "share",
        over: "overseas-revenue",
        under: "revenue",
      },
    ],
  },
  calibration,
  contradictions,
  oddities,
  advice,
} satisfies Edition;
