import type { Some } from "../widen";
import type { en } from "./index";

/** A result told to others than its firm: in place of every word of `en` that speaks to the firm. */
export const toldEn: Some<typeof en> = {
  rooms: {
    plane: {
      legend:
        "The diamond is the firm; the outer ring holds 95% of what is possible; the number on the dashed line is its distance from the dividing line. Hollow circles are the case firms when they went abroad, arrows where they went.",
    },
    within: { strength: "Why, and how sure" },
  },
  ladder: {
    finding: {
      held: {
        valid: "The firm holds the title “{tier}”, valid until {day}",
        undated: "The firm holds the title “{tier}”; its last day was not given",
        unclear: "The firm gave the title “{tier}” as valid until {day}, which is before it was granted",
        expired: "The firm’s title “{tier}” expired on {day}",
        withdrawn: "The firm’s title “{tier}” was withdrawn on {day}",
      },
      behind: {
        above: "The firm does not hold the title “{tier}”, but the higher one “{by}”",
        beside: "The firm does not hold the title “{tier}”, but “{by}”",
      },
      size: {
        met: "By the size standard, the firm is: {size}",
        unmet:
          "By the size standard, the firm is no longer small or medium, which every tier up to little giant asks for",
      },
      met: "By the figures given, every condition of “{tier}” is met",
      large: "By the size standard, the firm is no longer small or medium. {finding}",
      expired: "{finding} (an earlier title expired on {day})",
      withdrawn: "{finding} (an earlier title was withdrawn on {day})",
    },
    held: { unclear: "title given, but valid until {day}, before it was granted" },
    behindHint: {
      held: "The firm holds this title. The clauses below are checked as for a first recognition, for reference.",
      above:
        "The firm holds the higher title “{by}”. The clauses below are checked as for a first recognition, for reference.",
      beside:
        "The firm holds “{by}”. It does not hold this title; its clauses are checked as for a first recognition, for reference.",
    },
  },
  outlook: {
    update: {
      overdue: "Data were to be updated by this day; by the dates given, they were not.",
      unclear: "Data were to be updated by this day; no date of an update was given.",
    },
  },
  charts: {
    you: "The firm",
    columns: { you: "The firm’s score" },
    plane: {
      reading:
        "The solid diamond is the firm. The rings show the error: the inner one is one standard deviation, and the true place lies within the outer one with a probability of 95%. Open circles are the case firms on going abroad; arrows point to where they went. A circle without an arrow stayed where it was, or left foreign markets. The number on the dashed line says how many points the firm is from the nearer dividing line.",
      readingPast:
        "Squares are the firm’s earlier years; a dashed arrow joins two years only where the same questions were answered.",
    },
    path: {
      title:
        "{now, select, yes {Markets and products: in step with the firm’s strength now} no {Markets and products: out of step with the firm’s strength now} other {What a firm of this strength usually does}}",
      titleFound: "How the firm finds openings abroad, and what its markets and products follow",
      identification: "How the firm finds openings abroad",
      reading:
        "The square is on going abroad, the diamond is now. The shaded half shows what firms of this present technical strength usually do. What was right on going abroad depends on the level then; the questionnaire asks about today, so that step is not judged.",
      readingStopped:
        "The square is on going abroad. The shaded half shows what firms of this present technical strength usually do. What was right on going abroad depends on the level then; the questionnaire asks about today, so that step is not judged.",
      readingNever:
        "The shaded half shows what firms of this present technical strength usually do. The firm has never sold abroad, so there is no mark of its own.",
      readingQuick:
        "The shaded half shows what firms of this present technical strength usually do. The quick version does not ask what the firm does abroad, so there is no mark of its own.",
      readingUnanswered:
        "The shaded half shows what firms of this present technical strength usually do. There are too few answers about what the firm does abroad, so there is no mark of its own.",
      readingUnknown:
        "The shaded half shows what firms of this present technical strength usually do. The firm has not said whether it sells abroad, so there is no mark of its own.",
    },
    stages: {
      here: "The firm",
      titleHere: "The firm is at step {step}, “{stage}”: {plain}",
      titleAtLeast: "The firm has come at least to step {step}, “{stage}”: {plain}",
      titleCompleted: "All four steps, from meeting the benchmark to setting a new one, are completed",
      titleUnknown: "Too few milestones are answered to place the firm",
      atLeast: "Too few milestones of this step are answered to say whether it is completed already.",
      term: "The study calls the four steps benchmark, chase, surpass and overturn; the firm’s is “{term}”.",
    },
    series: { own: "The firm", ownPatents: "The firm (granted)" },
    innovation: { market: "The market is ahead of technology: sales are there, what follows them depends on R&D" },
  },
  classes: {
    quadrant: {
      backward: {
        headline: "The product trails and R&D cannot yet lift it",
        hedged: "It looks as if the product trails and R&D cannot yet lift it",
        next: "Cases E and F began with products no better than this, and strong R&D carried them up.",
      },
      discontinuity: {
        headline: "The product holds its own but R&D cannot renew it",
        hedged: "It looks as if the product holds its own but R&D cannot renew it",
        next: "Cases C and D went abroad in exactly this position; when licences and joint work ended, their own R&D could not step in and they lost the developed markets.",
      },
      catchUp: {
        headline: "R&D is strong but the product is not yet in front",
        hedged: "It looks as if R&D is strong but the product is not yet in front",
      },
      leading: {
        headline: "The product holds its own and R&D keeps pace",
        hedged: "It looks as if the product holds its own and R&D keeps pace",
      },
    },
    alignment: {
      overreach: { headline: "The firm is doing more than its R&D can carry" },
      untapped: {
        headline: "The firm can do more than it does: it could follow the customer more boldly",
        means:
          "R&D is strong enough, yet markets and products still follow what most customers want alike. Cases E and F broke through in technology first, and began to build for some customers after that.",
      },
      inLineProduction: {
        headline: "Making what most customers want alike suits the firm’s R&D today",
        means:
          "R&D cannot yet carry tailored work, so selling plenty of what it makes well is sound. To move up, R&D and what the firm takes on have to change together.",
      },
      inLineWaiting: {
        headline: "The firm follows the customer and its R&D can carry it; it could be more active in finding openings",
        means: "How the firm chooses markets and upgrades products matches what its R&D can carry.",
      },
      inLineOpen: {
        headline:
          "The firm follows the customer and its R&D can carry it; whether it waits for openings or seeks them could be said either way",
        means: "How the firm chooses markets and upgrades products matches what its R&D can carry.",
      },
      inLineCustomer: {
        headline: "The firm follows the customer and its R&D can carry it",
        means: "How the firm chooses markets and upgrades products matches what its R&D can carry.",
      },
    },
    modeAnswered: {
      guided: "the partner teaches and the firm learns; nothing has gone back yet, so it is not an exchange",
    },
    fit: {
      fits: {
        headline: "The way the firm learns suits its stage",
        means: "The firm is learning in the way that this stage calls for.",
      },
      behind: { headline: "The way the firm learns lags behind its stage" },
      ahead: {
        headline: "The way the firm learns runs ahead of its stage",
        means:
          "The partnership is further along than the milestones. No harm in that, so long as it does not stand in for the groundwork.",
      },
    },
    profile: {
      comprehensive: { headline: "All three networks hold" },
      thin: { headline: "All three networks are thin" },
      governmentLed: { headline: "Strong with government" },
      businessLed: { headline: "Strong in business" },
      technologyLed: { headline: "Strong in technology" },
    },
  },
  result: {
    firmUnnamed: "The firm",
    verdict: {
      onTheLine: "The firm is on the line between “{name}” and “{neighbour}”",
      either: "One or two different answers could move the verdict. No large decision should rest on it alone.",
      unknownHeadline: "There are too few answers for a verdict",
      unknownText:
        "Both technology level and technology capability need enough answers. What is not answered is neither guessed nor filled in.",
    },
    first: {
      title:
        "{count, plural, =1 {The first piece of advice to the firm} =2 {The first two pieces of advice to the firm} other {The first three pieces of advice to the firm}}",
    },
    sure: {
      clear: "Clear: going by the firm’s answers, the probability of this class is {probability}.",
      likely:
        "Likely: going by the firm’s answers, the probability of this class is {probability}; it may also be “{neighbour}” ({other}).",
      borderline:
        "Borderline: the probability of “{name}” is {probability}, that of “{neighbour}” {other}: either may hold.",
      quick: "The firm took the quick version. Fewer questions mean a wider error.",
    },
    why: {
      lead: "The questions that weighed most, as they were put to the firm, and what it answered. Those above the line pulled the score up; those below held it back.",
    },
    change: {
      title: "Where the firm could go from here",
      lastJust:
        "Both are over the line, and no class lies beyond; but only just over it.{count, plural, =0 {} one { What would secure it most:} other { What would secure it most:}}",
      lead: "The shortest way: with {count, plural, one {this one change} other {these # changes}} the firm would just reach “{name}”.",
      leadNetwork:
        "With {count, plural, one {this one change} other {these # changes}}, its {network, select, government {government} business {business} other {technology}} network would count as strong.",
      last: "Both are well over the line, and no class lies beyond. What counts from here is how far the firm has come in learning.",
      lastDone: "The firm has reached the last of the four classes and all four stages; what remains is to stay there.",
      unknown: "There are too few answers to work out the shortest way up.",
    },
    direction: {
      unknown: "There are too few answers here to say whether what the firm does is in step with what it can do.",
      notAsked: "What the firm does abroad is asked only in the full version",
      unknownSales: "The firm has not said whether it sells abroad, so nothing can be said here",
      stoppedHeadline: "The firm has stopped selling abroad: how it entered, and what would be usual now",
      stoppedHeadlineUnknown: "The firm has stopped selling abroad: what would be usual now",
      stopped:
        "The firm no longer sells abroad, so this looks only at how it entered, and at what a firm like it would usually do now.",
      stoppedUnanswered:
        "The firm no longer sells abroad. There are too few answers about how it entered; this says only what a firm like it would usually do now.",
      stoppedQuick:
        "The firm no longer sells abroad. How it entered is not asked in the quick version; this says only what a firm like it would usually do now.",
      path: "From going abroad to now, by the firm’s answers: {path}.",
      found: {
        open: "Of openings the firm waits for some and seeks others, in about equal parts.",
        waitingSuits: "The firm waits for opportunities, which suits its R&D as it is.",
        waitingLags: "The firm still waits for opportunities: with its R&D it could go out and find them.",
        seekingEarly: "The firm already seeks opportunities; R&D cannot yet carry much more.",
        seekingSuits: "The firm already goes out and seeks opportunities, and its R&D can meet them.",
      },
    },
    learning: {
      next: "What this stage asks of a firm: {next}",
      modeTitle: "How the firm learns from its main partner",
      mode: "How the firm learns now",
      unknownMode: "There are too few answers about the main learning partner to tell how the firm learns.",
      notAskedMode: "How a firm learns from a partner is asked only in the full version.",
      noPartnerMeans:
        "Studying samples and drawings alone can work at the start; but without contact nobody can say that this way of learning suits the stage.",
    },
    advice: {
      lead: "{count, plural, one {One piece} other {# pieces}} of advice, nearest first{rest, plural, =0 {} other {; the {first} that weigh most before the rest}}. Only the headings stand here; the text is written to the firm’s management and stays in its own result.",
      none: "Nothing in the firm’s answers calls for advice.",
    },
    flags: {
      title: "A few answers are unusual",
      lead: "These do not change the result and need not be wrong; in its own result the firm is asked to look at them again.",
    },
    missing: {
      quickOnly:
        "What is needed is asked only in the full version ({count, plural, one {one question} other {# questions}}); the firm took the quick one.",
    },
    reading: {
      origins:
        "Two kinds of thing stand on this page. What is marked <published></published> comes from three published studies: classes, indicators, stages, facts about cases. What is marked <ours></ours> is in none of them: scores, weights, dividing lines. Where the firm stands is always reckoned by these.",
    },
  },
};
