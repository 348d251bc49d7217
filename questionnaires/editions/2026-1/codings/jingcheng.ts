import type { Coding } from "#lib/instrument/coding";

export const jingcheng = {
  benchmark: {
    "benchmark-orders": {
      answer: "partly",
      place: "section 4.1: a month to reproduce the sample, orders if it succeeds",
    },
    "benchmark-standards": {
      answer: "partly",
      place: "section 4.1: first parts below requirements, many faults",
    },
    "benchmark-replication": {
      answer: "partly",
      place: "section 4.1: produced, then improved little by little",
    },
    "chase-technical-system": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "chase-small-improvements": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "chase-long-term-supply": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "surpass-pain-points": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "surpass-partial-lead": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "surpass-recognition": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-new-trajectory": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-core-breakthrough": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-mass-production": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "partner-direction": {
      answer: "lowest",
      place: "section 4.1, table 2: one-way learning",
    },
    "partner-frequency": {
      answer: "lowest",
      place: "appendix: low, they answer at most",
    },
    "partner-distance": {
      answer: "lowest",
      place: "appendix: far, wide technical difference",
    },
    "partner-reciprocity": {
      answer: "lowest",
      place: "appendix: no return of knowledge",
    },
    "partner-status": {
      answer: "lowest",
      place: "table 2: hugely unequal, replaceable at any time",
    },
    "partner-governance": {
      answer: "lowest",
      place: "table 2: no say",
    },
    "absorption-dialect": {
      answer: "high",
      place: "section 4.1: outside knowledge turned into an inner dialect",
    },
    "absorption-cascade": {
      answer: "high",
      place: "section 4.1: core staff first, then production and the shop floor",
    },
    "platform-standing": {
      answer: "lowest",
      place: "section 4.2: the association was founded only in 2010",
    },
  },
  chase: {
    "benchmark-orders": {
      answer: "done",
      place: "section 4.1, table 2: orders of Timken won",
    },
    "benchmark-standards": {
      answer: "done",
      place: "table 2: international standards understood and followed",
    },
    "benchmark-replication": {
      answer: "done",
      place: "section 4.1: sample reproduced within the trial period",
    },
    "chase-technical-system": {
      answer: "partly",
      place: "section 4.2: taking shape by steady improvement",
    },
    "chase-small-improvements": {
      answer: "partly",
      place: "table 3: growing in number since the association of 2010",
    },
    "chase-long-term-supply": {
      answer: "partly",
      place: "table 3: resolved on a lasting partnership, not there yet",
    },
    "surpass-pain-points": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "surpass-partial-lead": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "surpass-recognition": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-new-trajectory": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-core-breakthrough": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-mass-production": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "partner-direction": {
      answer: "low",
      place: "table 3: one-way learning, guided",
    },
    "partner-frequency": {
      answer: "middle",
      place: "appendix: medium, guidance face to face",
    },
    "partner-distance": {
      answer: "middle",
      place: "appendix: medium, close in place, drawings and manuals to be had",
    },
    "partner-reciprocity": {
      answer: "lowest",
      place: "appendix: no return of knowledge",
    },
    "partner-status": {
      answer: "low",
      place: "table 3: large gap, unequal",
    },
    "partner-governance": {
      answer: "lowest",
      place: "table 3: seeks advice, no shared decisions described",
    },
    "absorption-dialect": {
      answer: "high",
      place: "section 4.2: principles behind the experience understood and applied",
    },
    "absorption-cascade": {
      answer: "highest",
      place: "section 4.2: core staff of the association draw in the shop floor",
    },
    "platform-standing": {
      answer: "high",
      place: "section 4.2: association founded in 2010, with incentives",
    },
    "platform-improvements": {
      answer: "highest",
      place: "table 3: more small improvements every year, by many shop-floor workers",
    },
  },
  surpass: {
    "benchmark-orders": {
      answer: "done",
      place: "section 4.1, table 2: orders of Timken won",
    },
    "benchmark-standards": {
      answer: "done",
      place: "table 2: international standards understood and followed",
    },
    "benchmark-replication": {
      answer: "done",
      place: "section 4.1: sample reproduced within the trial period",
    },
    "chase-technical-system": {
      answer: "done",
      place: "section 4.2, table 3: technical system of its own",
    },
    "chase-small-improvements": {
      answer: "done",
      place: "table 3: more small improvements every year since 2010",
    },
    "chase-long-term-supply": {
      answer: "done",
      place: "section 4.2: long-term supplier of Timken",
    },
    "surpass-pain-points": {
      answer: "partly",
      place: "section 4.3: problems that Timken had not solved under discussion",
    },
    "surpass-partial-lead": {
      answer: "partly",
      place: "table 4: ahead in small parts, Timken still ahead on the whole",
    },
    "surpass-recognition": {
      answer: "partly",
      place: "section 4.3: recognised step by step, award in the third year of the stage",
    },
    "overturn-new-trajectory": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-core-breakthrough": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "overturn-mass-production": {
      answer: "not-yet",
      place: "figure 1: belongs to a later stage",
    },
    "partner-direction": {
      answer: "high",
      place: "section 4.3, table 4: two-way learning",
    },
    "partner-frequency": {
      answer: "high",
      place: "appendix: high, technology shared regularly",
    },
    "partner-distance": {
      answer: "highest",
      place: "appendix: close, newest findings and failures shared, help given",
    },
    "partner-reciprocity": {
      answer: "highest",
      place: "appendix: formed, helps to solve the other side's problems",
    },
    "partner-status": {
      answer: "middle",
      place: "table 4: gap narrowed, closely interdependent",
    },
    "partner-governance": {
      answer: "low",
      place: "table 4: more say, no joint decisions described",
    },
    "absorption-cascade": {
      answer: "high",
      place: "section 4.3: all staff called to work on the targeted problems",
    },
    "platform-standing": {
      answer: "highest",
      place: "table 4: the association leads the work on the problems",
    },
    "platform-improvements": {
      answer: "highest",
      place: "table 4: small inventions one after another",
    },
  },
  overturn: {
    "benchmark-orders": {
      answer: "done",
      place: "section 4.1, table 2: orders of Timken won",
    },
    "benchmark-standards": {
      answer: "done",
      place: "table 2: international standards understood and followed",
    },
    "benchmark-replication": {
      answer: "done",
      place: "section 4.1: sample reproduced within the trial period",
    },
    "chase-technical-system": {
      answer: "done",
      place: "section 4.2, table 3: technical system of its own",
    },
    "chase-small-improvements": {
      answer: "done",
      place: "table 3: more small improvements every year since 2010",
    },
    "chase-long-term-supply": {
      answer: "done",
      place: "section 4.2: long-term supplier of Timken",
    },
    "surpass-pain-points": {
      answer: "done",
      place: "section 4.3: three core problems solved for Timken",
    },
    "surpass-partial-lead": {
      answer: "done",
      place: "table 4: lead in parts of the technology",
    },
    "surpass-recognition": {
      answer: "done",
      place: "section 4.3: award of 2016",
    },
    "overturn-new-trajectory": {
      answer: "partly",
      place: "section 4.4: a new method under joint development",
    },
    "overturn-core-breakthrough": {
      answer: "partly",
      place: "section 4.4: technical route revised again and again",
    },
    "overturn-mass-production": {
      answer: "not-yet",
      place: "section 4.4: the first route allowed small batches only",
    },
    "partner-direction": {
      answer: "highest",
      place: "section 5.2: each is learner and teacher",
    },
    "partner-frequency": {
      answer: "highest",
      place: "section 4.4, table 5: staff posted with each other, exchange at any time",
    },
    "partner-distance": {
      answer: "highest",
      place: "section 4.4: units set up in each other's house",
    },
    "partner-reciprocity": {
      answer: "highest",
      place: "section 5.2: knowledge flows both ways, on equal terms",
    },
    "partner-status": {
      answer: "highest",
      place: "table 5: equal standing, 51 % to 49 %",
    },
    "partner-governance": {
      answer: "highest",
      place: "section 4.4, table 5: joint shares, joint decisions, shared returns",
    },
    "absorption-dialect": {
      answer: "high",
      place: "section 5.2: a shared understanding of knowledge and experience",
    },
  },
} satisfies Coding;
