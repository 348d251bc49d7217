/** Words of what a firm wants to know, of its first facts, and of how far its tier is. */
export const goalEn = {
  title: "What would you like to know?",
  hint: "What comes first, how long it takes and what the result says follow from this. You can change it at any time.",
  wants: {
    strength: "How strong we are",
    strengthHint:
      "How strong your products and R&D are, and how far you have come. About {full} minutes in full, {quick} for the quick version.",
    tier: "How far we are from a title",
    tierHint:
      "Specialised SME (专精特新), little giant (小巨人) and others. {count} items and about {first} minutes show you the gap.",
    both: "Both",
    bothHint: "The gap first, then the questionnaire. Figures that both need are entered once.",
  },
  tier: "Which title?",
  tierHint: {
    sme: "Not a title, size alone: whether staff and revenue are those of a small or medium firm.",
    technology:
      "Apart from the tiers, under the science ministry: you assess yourself on the national platform and are entered there.",
    innovative: "The first tier of quality SMEs, announced by the provinces.",
    specialised: "The second tier, granted by the provinces; requires a first-tier title.",
    "little-giant": "The third tier, granted by the ministry (MIIT); requires the specialised SME title.",
    champion: "Apart from the tiers: the champion of a market niche, whatever the size of the firm.",
  },
  tierLength: "{count} items first, about {first} minutes; all of them, about {all}.",
  place: "Whose rounds to show",
  placeNone: "Not now",
  placesSeen: "Notices seen",
  placesOther: "Elsewhere",
  provincial: "Held by the provinces, each on days of its own.",
  soon: "{days, plural, =1 {1 day} other {# days}} left",
  problems: {
    wants: "Please say what you would like to know.",
    tier: "Please choose a title.",
    place: "Please choose one of the places listed.",
  },
  page: {
    title: "Your goal",
    lead: "Whatever you have entered stays. A new goal changes what comes first and what is asked.",
    inRound:
      "You are in the round “{round}”: whatever it needs is asked in any case{questionnaire, select, none {; it does without the self-assessment} optional {; the self-assessment is optional} other {, and so is the questionnaire}}.",
    save: "Save the goal",
    back: "Back to the contents",
  },
  current: {
    strength: "Goal: how strong we are",
    tier: "Goal: how far “{tier}” is",
    both: "Goal: how strong we are, and how far “{tier}” is",
    change: "Change the goal",
  },
  tasks: {
    first: "Give {count, plural, =1 {this item} other {these # items}} and see the gap",
    firstOn: "Go on with the {count, plural, =1 {item} other {# items}} that matter most",
    firstHint:
      "About {minutes, plural, =1 {1 minute} other {# minutes}}. Each item is saved as you give it; then you see how far “{tier}” is.",
    begin: "Begin the questionnaire",
    continue: "Go on with the questionnaire",
    distance: "See the gap",
    next: "See the gap, and what settles most of it",
    official: "Go on with the official figures",
    left: "About {minutes, plural, =1 {1 minute} other {# minutes}} to go",
    effort: "{count, plural, =1 {1 question} other {# questions}} · about {minutes} min",
    effortFacts: "{count, plural, =1 {1 item} other {# items}} · about {minutes} min",
    facts: "Official figures: {given} of {total}",
    factsTitle: "Official figures for the title",
    later: "You can also find out how strong you are: {count} questions, about {minutes} minutes, whenever you like.",
    laterTitle: "For later: how strong you are",
    grown:
      "You changed your answer to “{question}”: {count, plural, =1 {one more question is} other {# more questions are}} asked, and it takes longer.",
    offer: "You can also see how far specialised SME (专精特新) or little giant (小巨人) is",
    offerLink: "Choose a title",
    live: "By what you have given: {finding}.",
  },
  first: {
    title: "{count, plural, =1 {One item} other {# items}} to begin with",
    lead: "They tell most about how far “{tier}” is for an ordinary firm. Last year’s audit report and your certificates are all you need; leave open what you do not know.",
    next: "Save and see the gap",
    back: "Back to the contents",
    minutes: "About {minutes, plural, =1 {1 minute} other {# minutes}}",
  },
  distance: {
    back: "Back to the contents",
    partial:
      "By the {given, plural, =1 {one figure} other {# figures}} given so far: of {of} clauses that figures can decide, {decided} {decided, plural, =1 {is} other {are}} decided. Each further figure decides more.",
    whole:
      "{of, plural, =1 {The one clause that figures can decide is} other {All # clauses that figures can decide are}} decided.",
    nothing: "Nothing has been given yet, so the gap cannot be seen.",
    unmet: "Not reached ({count})",
    met: "Reached ({count})",
    person: "For the authority to judge ({count})",
    open: "Still open ({count})",
    settle: "What would settle most next",
    settleHint:
      "{count, plural, =0 {They bring the clauses below nearer to an answer.} =1 {Together they settle at least one more clause.} other {Together they settle at least # more clauses.}}",
    concerns: "Bears on: {clauses}",
    first: "Change the items that matter most",
    all: "Give the other official figures",
    ladder: "See every clause",
    round: "When to apply",
    authorities: "This is a self-assessment, not recognition: the authorities decide.",
  },
};
