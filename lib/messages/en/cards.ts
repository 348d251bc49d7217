/** Cards of questions, and what comes from the year before. */
export const cardsEn = {
  where: "Where to look",
  growth: {
    up: "{counts}: the later two years average {mean}, {percent}% more than {year}.",
    down: "{counts}: the later two years average {mean}, {percent}% fewer than {year}.",
    same: "{counts}: the later two years average {mean}, as many as {year}.",
    fromNothing: "{counts}: none in {year}, {mean} a year on average since.",
    nothing: "None in all three years.",
  },
  carried: "last time’s answer",
  unchanged: "No change",
  unchangedLabel: "No change: {question}",
  carriedHere:
    "{count, plural, one {One answer} other {# answers}} on this page still {count, plural, one {is} other {are}} last time’s.",
  allUnchanged: "{count, plural, one {It has} other {All # have}} not changed",
  carriedFact: "last time’s entry",
  carriedFacts:
    "{count, plural, one {One entry} other {# entries}} on this page still {count, plural, one {is} other {are}} last time’s.",
  allFactsUnchanged: "{count, plural, one {It has} other {All # have}} not changed",
  check: {
    toSubmit: "Go to submit",
    fine: "{count, plural, one {One answer} other {# answers}} in order",
    done: "{count, plural, one {Answered} other {All # answered}}",
    problems: "{count, plural, one {One thing} other {# things}} to put right",
    carried: "{count, plural, one {One answer is} other {# answers are}} last time’s",
    factsCarried: "{count, plural, one {One is} other {# are}} last time’s: please look",
    factsDone: "{count, plural, one {Given} other {All # given}}",
    factsMissing: "{count} given, {missing} missing",
  },
  goals: {
    title: "Submit",
    strength: "Strength and stage",
    unanswered:
      "{count, plural, =0 {Everything is answered} one {One question is not answered} other {# questions are not answered}}",
    worst: "gaps count at their worst and can only hold the result down",
    without: "{count, plural, one {one part} other {# parts}} will have no conclusion",
    tier: "How far from {tier}",
    noTier: "How far from an official tier",
    facts:
      "{count, plural, =0 {Every figure it takes is there.} one {One figure is missing: its condition stays open. You can add it after submitting, too.} other {# figures are missing: their conditions stay open. You can add them after submitting, too.}}",
    unaimed: "No tier is chosen, so the result tells no distance. You can choose one after submitting, too.",
    choose: "Choose one",
    fill: "Fill in",
  },
};
