import type { Widen } from "../widen";
import type { surenessZh } from "../zh/sureness";

export const surenessEn: Widen<typeof surenessZh> = {
  share: { whole: "{percent}%", over: "over {percent}%", under: "under {percent}%" },
  nearness: {
    over: {
      clear: "clearly over the line",
      likely: "over the line with little to spare",
      borderline: "close to the line, just above it",
    },
    under: {
      clear: "clearly below the line",
      likely: "below the line, though not by much",
      borderline: "close to the line, just below it",
    },
    on: { on: "exactly on the line" },
    open: { open: "under the line, counting what is not answered at its lowest" },
  },
  headline: {
    apart: "Product technology is {level}; R&D is {capability}",
    together: "Product technology and R&D are both {both}",
    range: "At least “{from}”, up to “{to}” once a few answers are known",
    contradictory: "{finding}, but some answers contradict each other",
    unchecked: "{finding}, but figures are missing by which to check this",
  },
  verdict: {
    finding: "{finding}.",
    scores:
      "Technology level {level}, technology capability {capability}; the line is {isOne, select, yes {{levelCut} for both} other {{levelCut} and {capabilityCut}}}.",
    clear:
      "Of the four classes this is “{name}”, and clearly so ({share}); the next most likely is “{neighbour}” ({other}).",
    likely: "Of the four classes this is likely “{name}” ({share}); it may also be “{neighbour}” ({other}).",
    borderline: "Of the four classes, “{name}” ({share}) and “{neighbour}” ({other}) are both possible.",
    onTheLine:
      "{name} is exactly on the line, and the line belongs to neither side: “{from}” and “{neighbour}” are equally plausible ({share} each).",
    onBoth:
      "Both are exactly on the line, and the line belongs to neither side: all four classes are equally plausible. Two of them are described here.",
    open: "With what is withheld at its lowest this is “{name}”. If those answers could be anything, “{name}” has a probability of {share} and “{neighbour}” of {other}.",
  },
  range: {
    title: "What is not answered could change the verdict",
    text: "Whatever is withheld counts at its lowest, so this is at least “{from}”, up to “{to}” once {count, plural, one {this answer is} other {these # answers are}} known:",
    stage:
      "Milestones withheld count at their lowest, so this is at least “{from}”, up to “{to}” once these are known:",
    network: "What is withheld counts at its lowest. This network may count as strong once these are known:",
    settle:
      "With what is withheld at its worst and at its best the conclusion differs, so none is drawn yet. These answers would settle it:",
  },
  doubt: {
    contradictory: "Some answers contradict each other",
    contradictoryText:
      "Where answers contradict each other, one of them is most likely a slip. Until that is settled, no verdict counts as clear.",
    unchecked: "Some figures are missing that would show whether the answers agree",
    noneFound: "No contradictions or odd patterns were found among the answers that could be checked.",
    uncheckedText: "Without them no verdict counts as clear:",
  },
  sure: {
    clear: "Clear: the probability of “{name}” is {share}.",
    likely: "Likely: the probability of “{name}” is {share}; it may also be “{neighbour}” ({other}).",
    borderline: "Borderline: the probability of “{name}” is {share}, that of “{neighbour}” {other}: either may hold.",
    open: "Open until what is not answered is known: if any answer is as likely as another, the probability of “{name}” is {share}, that of “{neighbour}” {other}.",
    onTheLine: "Exactly on the line: “{name}” and “{neighbour}” are equally plausible.",
    parts:
      "{same, select, yes {This allows both for answers that are a little off and for scoring of ours that may be.} other {Allowing only for answers that may be off, it is {answers}; allowing only for our scoring, {calibration}; for both, {both}.}}",
    calibration:
      "Our scoring is how much each question weighs and where the lines are drawn. No study prints it, so we set it; another setting just as sensible might give another verdict, and that is allowed for, too.",
    stage: "The stage only counts milestones; it holds no error of our scoring.",
    scale: "From {clear} a verdict is clear, from {likely} likely, below that borderline.",
    withheld: "Of the questions behind this verdict, {parts}; they count at their lowest.",
    notApplicable:
      "{count, plural, one {One more is answered “not applicable”, which no other answer bears out; it counts} other {# more are answered “not applicable”, which no other answer bears out; they count}} at the lowest, too.",
    rest: "The other two",
    chartTitle: "How likely the two classes are",
    tableTitle: "How sure each conclusion is",
    columns: {
      what: "What",
      class: "Conclusion",
      sure: "How sure",
      answers: "Answers alone",
      calibration: "Our scoring alone",
      neighbour: "Or else",
    },
  },
  each: {
    of: "{what}: {name} ({near})",
    on: "{what}: exactly on the line, “{name}” and “{neighbour}” are equally plausible",
    between: "between “{name}” and “{neighbour}”",
    clear: "clear, {share}",
    likely: "likely, {share}; or else “{neighbour}”",
    borderline: "borderline, {share}; “{neighbour}” has {other}",
    onTheLine: "exactly on the line",
    heading: "{eyebrow} · probability {share}",
    onHeading: "{eyebrow} · exactly on the line",
    either: "“{name}” or “{neighbour}”: either may hold",
  },
  parts: {
    level: "Technology level",
    capability: "Technology capability",
    quadrant: "Technical strength",
    "identification-entry": "Finding openings, on going abroad",
    "identification-now": "Finding openings, now",
    path: "The way taken",
    "orientation-entry": "What led, on going abroad",
    "orientation-now": "What leads now",
    alignment: "Ways abroad against strength",
    stage: "Stage of learning",
    coupling: "Contact with the partner",
    mode: "Way of learning",
    fit: "Way of learning against stage",
    government: "Government network",
    business: "Business network",
    technological: "Technology network",
    profile: "The three networks together",
  },
  networks: {
    open: "What the three networks come to is not settled yet. What leaves it open: {names}",
    leftOut: "Not counted: {parts}. For a firm that sells nothing abroad, they neither raise nor lower a network.",
    withheld:
      "Of the questions about the three networks, {parts}; they count at their lowest. With those answers, scores and conclusion may be higher.",
    notCounted: "not counted",
  },
  plane: {
    near: "Near the line: “{name}” ({share}) and “{neighbour}” ({other}) are both possible",
    on: "Exactly on the line: “{name}” and “{neighbour}” are equally plausible",
    rings: "The rings hold the error of the answers alone, not that of our scoring.",
    worst: "What is withheld counts at its lowest, so the mark stands as low as it can be.",
  },
  path: {
    reading:
      "The shaded half shows what would be usual, as we infer it from the study: on going abroad by the technology level of that time, now by the capability of today.",
    entryUnknown: "The level of that time is not answered, so that step is not judged.",
    marks: "The square is on going abroad, the diamond is now.",
  },
  stages: {
    necessary: " (must be done)",
    reading: "The milestone with a second ring must be done: without it a stage is not met, whatever the points.",
  },
  quick: {
    notShown: "What the quick version cannot tell is left out here: {names}. The full version shows it.",
    names: { direction: "opportunities abroad", mode: "the way of learning", innovation: "innovation results" },
    asked:
      "The quick version asks only some of the questions about this part. Those it leaves out count in the middle, which widens the error.",
  },
  innovation: { even: "Technology and market are level: neither is clearly ahead" },
  cases:
    "The case firms’ positions come from answers coded from the studies’ text, knowing how each story ended. Each says whether it is printed there, follows from the text or is our judgement; what a study does not say is left open. They show that the scoring makes sense, not that it is right.",
  change: {
    further:
      "The next class is more than one step away.{count, plural, =0 {} one { First step, the one that adds most:} other { First steps, those that add most:}}",
    furtherOpen:
      "Answer what is open first, then see how far it is.{count, plural, =0 {} one { Of what is answered, this step adds most:} other { Of what is answered, these steps add most:}}",
    furtherStage: "“{stage}” takes more than one step.{count, plural, =0 {} one { First step:} other { First steps:}}",
    furtherNetwork:
      "Each network is more than one step from strong. The {network, select, government {government} business {business} other {technology}} network is closest.{count, plural, =0 {} one { First step:} other { First steps:}}",
  },
  why: { on: "{dimension} {score}, exactly on the line at {cut}" },
};
