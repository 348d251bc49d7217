import type { Widen } from "../widen";
import type { chartsZh, resultZh } from "../zh/result";

export const chartsEn: Widen<typeof chartsZh> = {
  table: "Show the figures",
  unanswered: "no answer",
  notEnough: "not enough answers",
  noFigures: "no figures given",
  since: "since {year}",
  ofYear: "{year}",
  you: "You",
  notKnown: "–",
  origin: { published: "published", ours: "ours" },
  columns: {
    who: "Firm",
    level: "Level",
    capability: "Capability",
    quadrant: "Class",
    class: "Class",
    probability: "Probability",
    stage: "Stage",
    milestone: "Milestone",
    state: "Progress",
    part: "Part",
    you: "Your score",
    year: "Year",
    value: "Value",
    score: "Score",
    error: "Error (±)",
    found: "Found",
    expected: "Expected",
    phase: "Phase",
  },
  plane: {
    titleClear: "{isOther, select, yes {{who} stands} other {You stand}} in “{name}”, with little doubt",
    titleLikely:
      "{isOther, select, yes {{who} is} other {You are}} most likely in “{name}”, with “{neighbour}” not far off",
    titleBorderline: "{isOther, select, yes {{who} is} other {You are}} on the line between “{name}” and “{neighbour}”",
    titleCases: "Where eight firms went after going abroad: strong R&D rose, weak R&D could not hold on",
    moved: "Since {year}: {level}; {capability}.",
    movedPart:
      "{dimension} {points} points{isWithin, select, yes {, within the error and so no change to speak of} other {}}",
    unequal: "{dimension} cannot be compared",
    unequalEdition:
      "The sheet of {year} used another edition of the questionnaire, with other questions and another way of scoring. The distance between the two places is no change of the firm, so no arrow joins them.",
    unequalWhy:
      "{dimension}: the answers of {year} and of this year are not to the same questions. The scores cannot be subtracted, so no arrow joins the two. {blanks}",
    blanksBefore: "Not counted in {year}: {questions}.",
    blanksNow: "Not counted this year: {questions}.",
    blanksQuick:
      "The sheet of {year} was the quick version, which left out {count, plural, one {one question} other {# questions}}.",
    blanksQuickNow:
      "This year’s sheet is the quick version, which left out {count, plural, one {one question} other {# questions}}.",
    label:
      "Quadrant plane. {title}. {firm}Arrows show the case firms from going abroad to later on; the figures are in the table below.",
    firmAt:
      "{isOther, select, yes {{who}: technology level} other {Your technology level is}} {level}, technology capability {capability}. ",
    reading:
      "The solid diamond is {isOther, select, yes {{who}} other {you}}. The rings show the error: the inner one is one standard deviation, and the true place lies within the outer one with a probability of 95%. Open circles are the case firms on going abroad; arrows point to where they went. A circle without an arrow stayed where it was, or left foreign markets. The number on the dashed line says how many points it is from the nearer dividing line.",
    readingCases:
      "Open circles are the firms on going abroad; arrows point to where they went. A circle without an arrow stayed where it was, or left foreign markets.",
    readingPast:
      "Squares are your earlier years; a dashed arrow joins two years only where the same questions were answered.",
    origins:
      "The four classes and the one class of each case firm are <published></published>; where a firm stood at each time, positions and dividing lines are <ours></ours>.",
    keyHere: "The class found",
    keyBest: "Over both lines",
    how: "How to read this picture",
    choose: "Case firms",
    caseTitle: "{name} · {industry}",
    course: "Went abroad in {year}: {entry}. Later: {later}.",
    courseOne: "Went abroad in {year}: {entry}.",
    same: "unchanged",
    tableTitle: "Values of the points on the plane",
    lastYear: "{who}, {year}",
    lastYearEdition: "{who}, {year} (edition {edition}: not to be set against this year’s scores)",
    thisYear: "{who}, now",
  },
  probabilities: {
    title: "How likely each class is",
    finding: "Most likely “{first}”, then “{second}”",
    label: "How likely each class is: {parts}",
  },
  path: {
    title:
      "{now, select, yes {Markets and products: in step with your strength now} no {Markets and products: out of step with your strength now} other {What a firm of your strength usually does}}",
    titleFound: "How you find openings abroad, and what markets and products follow",
    identification: "How you find openings abroad",
    orientation: "What markets and products follow",
    label: "Two scales, each on going abroad and now. {parts}",
    part: "{what}: {phase} {found}, expected {expected}",
    partFound: "{what}: {phase} {found}",
    reading:
      "The square is on going abroad, the diamond is now. The shaded half shows what firms of your present technical strength usually do. What was right on going abroad depends on your level then; the questionnaire asks about today, so that step is not judged.",
    readingStopped:
      "The square is on going abroad. The shaded half shows what firms of your present technical strength usually do. What was right on going abroad depends on your level then; the questionnaire asks about today, so that step is not judged.",
    readingNever:
      "The shaded half shows what firms of your present technical strength usually do. You have never sold abroad, so there is no mark of yours.",
    readingQuick:
      "The shaded half shows what firms of your present technical strength usually do. The quick version does not ask what you do abroad, so there is no mark of yours.",
    readingUnanswered:
      "The shaded half shows what firms of your present technical strength usually do. There are too few answers about what you do abroad, so there is no mark of yours.",
    readingUnknown:
      "The shaded half shows what firms of your present technical strength usually do. You have not said whether you sell abroad, so there is no mark of yours.",
    origins:
      "Waiting or seeking, and production or customers, are <published></published> notions; which of them suits which strength is inferred from the eight firms and, like the scores, <ours></ours>.",
    phase: { entry: "On entry", now: "Now" },
    ends: { passive: "waiting", active: "seeking", production: "production", customer: "customers" },
    noMark: "no data",
    tableTitle: "Opportunities and orientation: found and expected",
  },
  stages: {
    here: "You are here",
    met: "met",
    unmet: "not met",
    metOpen: "not known yet",
    title:
      "{done, plural, =0 {{partly, plural, =0 {All {all} milestones answered still lie ahead} other {Of {all} milestones answered, # begun}}} other {Of {all} milestones answered, # done{partly, plural, =0 {} other { and # begun}}}}",
    titleHere: "You are at step {step}, “{stage}”: {plain}",
    titleAtLeast: "You have come at least to step {step}, “{stage}”: {plain}",
    titleCompleted: "All four steps, from meeting the benchmark to setting a new one, are behind you",
    titleUnknown: "Too few milestones are answered to place you yet",
    atLeast: "Too few milestones of this step are answered to say whether it is behind you already.",
    term: "The study calls the four steps benchmark, chase, surpass and overturn; yours is “{term}”.",
    terms: "The study calls the four steps benchmark, chase, surpass and overturn.",
    irregular:
      "A later stage is met while an earlier one has a gap. That need not be bad, but the gap deserves a second look.",
    years: "years at {firm}",
    lived: "{stage} ({firm} {years})",
    label: "The four stages in order. {title}. {parts}",
    part: "{stage}: {met}",
    reading:
      "Circles are milestones: filled for done, half filled for partly, open for not yet, dotted for no answer, don’t know, not applicable or not asked. A stage is met from two points out of three.",
    borrowed:
      "Milestones marked “from another question” in the table were not asked as such: they are read from the answers on technical strength, and are not counted above.",
    borrowedMark: " (from another question)",
    origins:
      "Stages, what their milestones are about, and {firm}’s years are <published></published>; the threshold is <ours></ours>.",
    tableTitle: "Milestones of the four stages",
  },
  networks: {
    strongFrom: "strong from {cut}",
    label: "Bars for seven parts. {parts}",
    part: "{part} {own}",
    titleWeak: "Lowest score: {part} ({score})",
    reading:
      "Full bars count as strong, hollow ones do not yet. The table also has the scores of {firm}, a very large firm, for reference only.",
    origins:
      "The seven parts and what they do are <published></published>; scores and the line at 50 are <ours></ours>.",
    tableTitle: "Scores of the seven parts of the three networks",
  },
  count: {
    people: "{count, plural, one {{value} person} other {{value} people}}",
    pieces: "{count, plural, one {{value} item} other {{value} items}}",
    months: "{count, plural, one {{value} month} other {{value} months}}",
    positions: "{count, plural, one {{value} position} other {{value} positions}}",
    laboratories: "{count, plural, one {{value} laboratory} other {{value} laboratories}}",
    centres: "{count, plural, one {{value} centre} other {{value} centres}}",
  },
  series: {
    value: "{value}",
    patents: "Patents",
    centres: "R&D centres abroad",
    overseasShare: "Share of revenue from abroad",
    titleRising: "{topic}: up from {first} to {last}",
    titleFalling: "{topic}: down from {first} to {last}",
    titlePeak: "{topic}: a peak of {peak} in {year}, then down to {last}",
    titleUneven: "{topic}, up and down: {values}",
    inYear: "{value} in {year}",
    titleLevel: "{topic}: {last} at both ends",
    titleOne: "{topic}: {last} in {year}",
    own: "You",
    ownPatents: "You (granted)",
    label: "{who}: {parts}",
    points: "Only these years are printed, so no line is drawn between them.",
    tableTitle: "{topic}, year by year",
  },
  innovation: {
    technology: "Technology is ahead of the market: the results are there, the sales lag behind",
    market: "The market is ahead of technology: sales are there, but what will follow them?",
    even: "Technology and market keep pace",
    weak: "Technology and market are both still weak",
    unknown: "There are too few answers to compare the two parts",
    notAsked: "Innovation results are asked only in the full version",
    means: {
      technology:
        "Spending on technology is paying off; share and brand have not followed yet. What counts next is selling it.",
      market:
        "Sales rest on the technology of today; only with more spent and improved will there be something to follow it.",
      even: "The two are about equal and neither holds the other back; keep raising both.",
      weak: "Neither R&D results nor share and brand are over the line. Begin with R&D: give it projects and a ledger of its own, and within a year it shows what was spent and what came of it.",
    },
    label: "Two bars: {parts}",
    reading: "The thin line is one standard deviation either way.",
    origins: "The two parts are <published></published>; scores are <ours></ours>.",
    tableTitle: "The two parts of innovation results",
  },
};

export const resultEn: Widen<typeof resultZh> = {
  firmUnnamed: "Your firm",
  header: {
    year: "Year {year}",
    submitted: "submitted {date}",
    revision: "revision {revision}",
    edition: "questionnaire {edition}",
  },
  verdict: {
    term: "The study calls this “{term}”.",
    onTheLine: "You are on the line between “{name}” and “{neighbour}”",
    either: "One or two different answers could move the verdict. Do not base a large commitment on it alone.",
    if: "If it is “{name}”:",
    likely: "This is the more likely class, not a certainty; it may also be “{neighbour}”.",
    terms: "The study calls these “{term}” and “{other}”.",
    unknownHeadline: "A few more answers, and there will be a verdict",
    unknownText:
      "Both technology level and technology capability need enough answers. We do not guess, and we fill nothing in for you.",
  },
  first: { title: "Do {count, plural, =1 {this} =2 {these two} other {these three}} first" },
  sure: {
    title: "How sure this is",
    clear:
      "Clear: going by {isOther, select, yes {its} other {your}} answers, the probability of this class is {probability}.",
    likely:
      "Likely: going by {isOther, select, yes {its} other {your}} answers, the probability of this class is {probability}; it may also be “{neighbour}” ({other}).",
    borderline:
      "Borderline: the probability of “{name}” is {probability}, that of “{neighbour}” {other}: either may hold.{isOther, select, yes {} other { Read the advice for both.}}",
    quick: "You took the quick version. Fewer questions mean a wider error; the full version narrows it.",
    open: "Of the questions behind this verdict, {parts}, which widens the error.",
    dontKnow: "{count, plural, one {one is answered “don’t know”} other {# are answered “don’t know”}}",
    blank: "{count, plural, one {one is not answered} other {# are not answered}}",
    notApplicable:
      "{count, plural, one {One more is answered “not applicable” and is} other {# more are answered “not applicable” and are}} left out of the reckoning.",
  },
  why: {
    title: "Why we say so",
    lead: "The questions that weighed most, and what you answered. Those above the line pulled the score up; those below held it back.",
    dimension: "{dimension} {score}, {isAbove, select, yes {above} other {below}} the line at {cut}",
    error: "error ±{sd}",
    weight: "{weight} of the weight",
    scored: "scored {score}",
    joint: "{indicator} (these figures taken together)",
    jointAgain: "{indicator}, measured a second way (with the figures above)",
    pull: { up: "pulled up", down: "held back", level: "neither" },
  },
  change: {
    title: "Where to go from here",
    lead: "The shortest way: with {count, plural, one {this one change} other {these # changes}} you would just reach “{name}”.",
    leadStage: "With {count, plural, one {this one step} other {these # steps}}, the stage “{stage}” would be met.",
    leadNetwork:
      "With {count, plural, one {this one change} other {these # changes}}, your {network, select, government {government} business {business} other {technology}} network would count as strong.",
    stageTitle: "What would complete this stage",
    networkTitle: "The network closest to strong",
    from: "now",
    to: "then",
    advice: "Advice on this:",
    sure: "Once there, the probability of “{name}” would be {probability} ({verdict}).",
    substance: "A better answer without the substance behind it changes nothing in the firm.",
    lastJust:
      "Both are over the line, and no class lies beyond; but only just over it. Secure that first{count, plural, =0 {.} one {, beginning here:} other {, beginning with these #:}}",
    last: "Both are well over the line, and no class lies beyond. What counts from here is how far you have come in learning.",
    lastDone: "The last of the four classes and all four stages are behind you; the task now is to stay there.",
    stageLink: "See the learning stage",
    unknown: "Once there are enough answers, the shortest way up will appear here.",
    note: "This is the shortest path on the questionnaire. It is not the only one, and these few things alone may not be enough.",
  },
  position: {
    alike: {
      "trade-and-class":
        "Look first at {firm} ({industry}): a related industry, and the same class when it went abroad.",
      trade: "Look first at {firm} ({industry}): a related industry.",
      class: "Look first at {firm} ({industry}): another industry, but the same class when it went abroad.",
    },
    link: "Read each firm’s story",
  },
  direction: {
    title: "Opportunities abroad",
    unknown: "There are too few answers here to say whether what you do is in step with what you can do.",
    notAsked: "What you do abroad is asked only in the full version",
    unknownSales: "You have not said whether you sell abroad, so nothing can be said here",
    stoppedHeadline: "You have stopped selling abroad: how you entered, and what would be usual now",
    stoppedHeadlineUnknown: "You have stopped selling abroad: what would be usual now",
    stopped:
      "You no longer sell abroad, so this looks only at how you entered, and at what a firm like yours would usually do now.",
    stoppedUnanswered:
      "You no longer sell abroad. There are too few answers about how you entered; this says only what a firm like yours would usually do now.",
    stoppedQuick:
      "You no longer sell abroad. How you entered is not asked in the quick version; this says only what a firm like yours would usually do now.",
    rule: "Our inference from the eight firms of the study taken together: how a firm enters foreign markets goes with its technology level at that time, how it develops there with its capability.",
    path: "From going abroad to now, by your answers: {path}.",
    found: {
      open: "Of openings you wait for some and seek others, in about equal parts; before you seek more, weigh whether R&D can meet them.",
      waitingSuits: "Opportunities you wait for, which suits R&D as it is; as R&D grows, start going out to find them.",
      waitingLags: "You still wait for opportunities: with your R&D you could go out and find them.",
      seekingEarly: "You already seek opportunities: take on only what R&D can carry.",
      seekingSuits: "Opportunities you already go out and seek, and R&D can meet them.",
    },
  },
  learning: {
    title: "Stage and way of learning",
    next: "What this stage asks of you: {next}",
    modeTitle: "How you learn from your main partner",
    mode: "How you learn now",
    needed: "What this stage needs",
    coupling: "How close the contact is",
    unknownMode: "There are too few answers about your main learning partner to tell how you learn.",
    notAskedMode: "How you learn from a partner is asked only in the full version.",
    noPartner: "Hardly any contact with a learning partner: there is no way of learning to match with a stage",
    noPartnerMeans:
      "Studying samples and drawings alone can work at the start; but without contact nobody can say that this way of learning suits your stage.",
    term: "the study says “{term}”",
    countsAs: "the study says “{term}”: {study}",
    claim: "The study’s main claim is that each stage needs its own way of learning.",
  },
  networks: {
    unknown: "There are too few answers here to see the three networks whole.",
    open: "Of the questions about the three networks, {parts} and not counted. With those answers, scores and conclusion may differ.",
    otherEdition:
      "The sheet of {year} used another edition of the questionnaire. Its network scores cannot be set against this year’s.",
    unequal:
      "{network}: the answers of {year} and of this year are not to the same questions, so neither score nor strength can be compared. {blanks}",
    quick:
      "The quick version asks one question about each part, how deep the ties go. How wide they are and what they bring is not asked.",
    seriesTitle: "Figures of these years",
    heldBack: "{network}: over the line of {cut} with {strong}; what holds the network back is {weak}.",
    partScore: "{part} ({score})",
  },
  advice: {
    lead: "{count, plural, one {One piece} other {# pieces}} of advice, nearest first.{rest, plural, =0 {} other { Begin with the {first} that weigh most; the rest are folded below.}}",
    rest: "{count, plural, one {The other piece} other {The other # pieces}}",
    improves: "Improves: {parts}",
    source: "Based on: {source}",
    own: "This one is <ours></ours>, from no study.",
    none: "Nothing in your answers calls for advice.",
  },
  flags: {
    title: "A few answers to look at again",
    lead: "These do not change the result; they are only unusual. If they are right, leave them. If one is a slip, correcting it will sharpen the result.",
  },
  sample: { advice: "The first advice in this example:", quoted: "“{text}”" },
  print: { header: "{firm} · Year {year} · {date} · questionnaire {edition}" },
  missing: {
    lead: "Still needed:",
    settle: "{count, plural, one {This answer} other {These # answers}} would settle it:",
    cure: "Too many questions do not apply for this sheet to settle it.",
    only: "{count, plural, one {One more question is} other {# more questions are}} asked only in the full version.",
    quickOnly:
      "What is needed is asked only in the full version ({count, plural, one {one question} other {# questions}}). Go on to it to see this part.",
    more: "{count} more",
  },
  reading: {
    origins:
      "Two kinds of thing stand on this page. What is marked <published></published> comes from three published studies: classes, indicators, stages, facts about cases. What is marked <ours></ours> is in none of them: scores, weights, dividing lines. Where your firm stands is always reckoned by these.",
    scores:
      "Scores run from 0 to 100. They say where answers lie on the scale. They are not exam marks, and cannot be compared across editions of the questionnaire.",
    cases:
      "The case firms’ positions come from answers that we coded from the studies’ text, knowing how each story ended; about four in ten say more than the text does. They show that the scoring makes sense, not that it is right.",
    recognition:
      "A self-assessment is not recognition. Whether a firm is “specialised and innovative”, a “little giant” and so on is for the authorities to decide.",
    method: "All questions, scoring and sources",
  },
};
