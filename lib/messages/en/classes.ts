import type { Widen } from "../widen";
import type { classesZh } from "../zh/classes";

export const classesEn: Widen<typeof classesZh> = {
  quadrant: {
    backward: {
      term: "technological backwardness",
      short: "backwardness",
      name: "Neither over the line",
      corner: "Neither over the line",
      headline: "The product trails and R&D cannot yet lift it: build the R&D first",
      hedged: "It looks as if the product trails and R&D cannot yet lift it: build the R&D first",
      means:
        "The technology of the main product and R&D both score below the line. Growing abroad from here usually means competing on price alone.",
      next: "Cases E and F began with products no better than this, and strong R&D carried them up. Start with people, patents and product renewal; expansion comes after.",
    },
    discontinuity: {
      term: "technological discontinuity",
      short: "discontinuity",
      name: "Product over, R&D under",
      corner: "Only product over",
      headline: "The product holds its own but R&D cannot renew it: make the technology your own while orders last",
      hedged:
        "It looks as if the product holds its own but R&D cannot renew it: make the technology your own while orders last",
      means:
        "The technology of the main product scores above the line, R&D below it. Today’s product sells; the next one is in doubt, and if outside technology stops coming, the advantage is hard to keep.",
      next: "Cases C and D went abroad in exactly this position; when licences and joint work ended, their own R&D could not step in and they lost the developed markets. While orders are good, put money into R&D people and renewal of your own.",
    },
    catchUp: {
      term: "technological catch-up",
      short: "catch-up",
      name: "R&D over, product under",
      corner: "Only R&D over",
      headline: "R&D is strong but the product is not yet in front: turn research into a product that customers rate",
      hedged:
        "It looks as if R&D is strong but the product is not yet in front: turn research into a product that customers rate",
      means:
        "R&D scores above the line, the technology of the main product does not yet: the work is being done, but not all of it shows in the product.",
      next: "Cases E and F went abroad from here: they first broke through in technology and raised the product, and only then began to build for some customers beside their standard range.",
    },
    leading: {
      term: "technological leadership",
      short: "leadership",
      name: "Both over the line",
      corner: "Both over the line",
      headline: "The product holds its own and R&D keeps pace: look for needs nobody meets yet",
      hedged: "It looks as if the product holds its own and R&D keeps pace: look for needs nobody meets yet",
      means:
        "The technology of the main product and R&D both score above the line. “Leadership” is the study’s name for this class; it does not mean first in the trade.",
      next: "Cases G and H have stayed here by going out to find what customers could not yet put into words, rather than waiting for orders.",
    },
  },
  verdict: { clear: "clear", likely: "likely", borderline: "borderline" },
  level: { high: "high", low: "low" },
  capability: { strong: "strong", weak: "weak" },
  dimension: { level: "Technology level", capability: "Technology capability" },
  identification: { passive: "waiting for opportunities", active: "seeking opportunities" },
  identificationTerm: { passive: "passive identification", active: "active identification" },
  orientation: { production: "led by production", customer: "led by customers" },
  orientationTerm: { production: "digital production orientation", customer: "digital customer orientation" },
  phase: { entry: "On going abroad", now: "Now" },
  alignment: {
    overreach: {
      name: "more than R&D can carry",
      headline: "You are doing more than R&D can carry: hold back until it catches up",
      means:
        "Markets and products follow the customer, but R&D cannot yet keep up. Cases C and D built to order too; when licences and joint work ended, their own R&D could not step in and the lead was gone. What they lacked was R&D, not customers.",
    },
    untapped: {
      name: "strength not yet used",
      headline: "You can do more than you do: follow the customer more boldly",
      means:
        "R&D is strong enough, yet markets and products still follow what most customers want alike. Cases E and F broke through in technology first, and began to build for some customers after that.",
    },
    inLine: { name: "in step" },
    inLineProduction: {
      headline: "Making what most customers want alike suits your R&D today: to move up, both have to change",
      means:
        "R&D cannot yet carry tailored work, so selling plenty of what you make well is sound. Staying there is not: let each gain in R&D change what you take on.",
    },
    inLineWaiting: {
      headline: "You follow the customer and R&D can carry it: now go out and find the openings too",
      means: "How you choose markets and upgrade products matches what your R&D can carry.",
    },
    inLineOpen: {
      headline:
        "You follow the customer and R&D can carry it; whether you wait for openings or seek them could be said either way",
      means: "How you choose markets and upgrade products matches what your R&D can carry.",
    },
    inLineCustomer: {
      headline: "You follow the customer and R&D can carry it: keep going",
      means: "How you choose markets and upgrade products matches what your R&D can carry.",
    },
  },
  path: {
    "1": "opportunities awaited throughout (the way of cases A and B)",
    "2": "sought at first, awaited later (the way of cases C and D)",
    "3": "awaited at first, sought later (the way of cases E and F)",
    "4": "sought throughout (the way of cases G and H)",
  },
  stage: {
    benchmark: {
      name: "Benchmark",
      term: "benchmark",
      step: "1",
      plain: "meet the standard",
      next: "Win regular orders, master the international standards, and reproduce a sample exactly.",
    },
    chase: {
      name: "Chase",
      term: "chase",
      step: "2",
      plain: "narrow the gap",
      next: "Build a technical system in-house and close the gap by steady small improvements.",
    },
    surpass: {
      name: "Surpass",
      term: "surpass",
      step: "3",
      plain: "crack hard problems",
      next: "Work with partners on the problems the whole trade finds hard, and lead in some parts first.",
    },
    overturn: {
      name: "Overturn",
      term: "overturn",
      step: "4",
      plain: "open a new path",
      next: "Work as equals with universities and institutes, open a new technical path and bring it to volume.",
    },
  },
  state: {
    "not-yet": "not yet",
    partly: "partly",
    done: "done",
    "dont-know": "don’t know",
    "not-applicable": "not applicable",
    blank: "no answer",
    "not-asked": "not asked in the quick version",
  },
  coupling: { none: "hardly any contact", loose: "loose contact", tight: "close contact" },
  couplingTerm: { none: "no coupling", loose: "loose coupling", tight: "tight coupling" },
  mode: {
    oneWay: {
      name: "not yet a regular exchange in which both learn",
      term: "one-way independent",
      study: "the partner lets itself be watched, the learner works it out alone",
    },
    twoWay: {
      name: "regular exchange, both learn",
      term: "two-way tightly coupled",
      study: "close and regular contact, each learning from the other",
    },
    peer: {
      name: "equals, building new things together",
      term: "peer learning and co-construction",
      study: "equals who make something new together",
    },
  },
  modeAnswered: {
    guided: "the partner teaches and you learn; nothing has gone back yet, so it is not an exchange",
    exchange: "give and take has begun; it is not yet close and regular enough to solve each other’s problems",
  },
  modeNeeded: {
    oneWay: "mostly watching and working it out alone; no regular exchange needed yet",
    twoWay: "regular exchange, both learn",
    peer: "equals, building new things together",
  },
  fit: {
    fits: {
      name: "in step",
      headline: "The way you learn suits your stage",
      means: "You are learning in the way that this stage calls for.",
    },
    behind: {
      name: "learning lags",
      headline: "The way you learn lags behind your stage: time to move on",
      means:
        "The firm has moved on but its dealings with its learning partner have not. The old way will not teach what comes next.",
    },
    ahead: {
      name: "learning runs ahead",
      headline: "The way you learn runs ahead of your stage: finish the groundwork",
      means:
        "Your partnership is further along than your milestones. No harm in that, so long as the partnership does not stand in for the groundwork.",
    },
  },
  profile: {
    comprehensive: {
      name: "all three strong",
      headline: "All three networks hold: make them work for one another",
    },
    thin: { name: "all three thin", headline: "All three networks are thin: choose one and build it up" },
    governmentLed: {
      name: "strong with government",
      headline: "Strong with government: turn policy support into customers and technology",
    },
    businessLed: {
      name: "strong in business",
      headline: "Strong in business: let customers and partners pull your technology up",
    },
    technologyLed: { name: "strong in technology", headline: "Strong in technology: find it more ways to market" },
    governmentBusinessLed: {
      name: "strong with government and in business",
      headline: "Government and business ties hold: the technology network is what is missing",
    },
    governmentTechnologyLed: {
      name: "strong with government and in technology",
      headline: "Government and technology ties hold: the business network is what is missing",
    },
    businessTechnologyLed: {
      name: "strong in business and technology",
      headline: "Business and technology ties hold: the government network is what is missing",
    },
  },
  network: { government: "Government", business: "Business", technological: "Technology" },
  part: {
    home: "Government at home",
    host: "Governments abroad",
    clientsSuppliers: "Customers and suppliers",
    associations: "Industry associations",
    otherEnterprises: "Other firms",
    domestic: "Universities in China",
    overseas: "R&D abroad",
  },
  innovation: { technology: "Technology improvement", market: "Market expansion" },
  horizon: { quarter: "This quarter", year: "This year", "three-years": "Within three years" },
  depth: { quick: "quick version", full: "full version" },
  paper: {
    "he-sun-2022": "He & Sun (2022)",
    cai: "Cai (Midea Group study)",
    "hu-xu-yang": "Hu, Xu & Yang (Jingcheng study)",
    leapmark: "this tool",
  },
};
