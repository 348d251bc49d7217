import type { Widen } from "../widen";
import type { arithmeticZh, lawsZh } from "../zh/arithmetic";

export const arithmeticEn: Widen<typeof arithmeticZh> = {
  lead: "Each point is put in plain words first, then once more for whoever checks the sums. Groupings marked <published></published> are the studies’; scores, weights, dividing lines and errors are <ours></ours>.",
  exact: "For checking",
  answers: {
    title: "What an answer is worth",
    plain:
      "Every answer becomes a score from 0 to 100. Five described levels are 25 apart. A milestone counts 0 if not reached, 50 if partly, 100 if done. Boxes that are ticked add up, to 100 at most. Figures follow straight lines between set points and stop at both ends.",
    exact:
      "Inside, everything runs from 0 to 1. What each option is worth and where the lines bend is listed under “Indicators and weights” and “All questions”.",
  },
  means: {
    title: "From questions to indicators to dimensions",
    plain:
      "An indicator is the weighted mean of its questions; a dimension, such as technology level or capability, is the weighted mean of its indicators. Above {level} the level counts as high, above {capability} capability counts as strong; the two sides of each make the four classes.",
    exact:
      "Weights are under “Indicators and weights”, lines under “Dividing lines and errors”. How the two dimensions make four classes follows He & Sun (2022), section 3.1.2, table 4 and figure 1.",
  },
  withheld: {
    title: "“Don’t know” never pays",
    plain:
      "“Don’t know”, and a question that was put and left open, count at their worst, so that leaving things out brings nobody a better class. Beside the class it says how far up it could go once these are known, and which of them would settle it.",
    exact:
      "Where the class is the lower one, its certainty takes what is withheld as anywhere between its worst and its best, all alike; where it is the upper one, as at its worst. So “don’t know” may make a worse class look surer, and never a better one. A figure withheld counts at the worst that the figures read with it allow. Of identification and orientation neither side is better: there it counts in the middle, all places alike. Path, alignment and way of learning are named only if no answer to what is withheld could change them.",
  },
  notAsked: {
    title: "What was not asked counts in the middle",
    plain:
      "What the quick version leaves out, what a study is silent of and what only a newer edition asks was kept back by nobody. It counts as 50, and the more of it there is, the less sure the verdict.",
    exact:
      "Its score is 0.5 and its error that of a uniform distribution from 0 to 1 (variance 1/12). Contact with a learning partner is different: what was not asked there may be anything from worst to best.",
  },
  notApplicable: {
    title: "“Does not apply” takes other answers to bear it out",
    plain:
      "A question or an indicator leaves the sum only where other answers show that it has nothing to do with the firm. In this edition these are: {names}. Anywhere else, “does not apply” counts like “don’t know”.",
    exact:
      "The condition stands under each of them; while the answer that decides it is withheld, the item counts at its worst.",
  },
  size: {
    title: "Patents of large firms and small ones",
    plain:
      "Patents are read against the size of the firm: with twice the staff it takes about {doubled} times as many for the same score.",
    exact:
      "The count divided by (staff ÷ {typical}) to the power of {exponent}, then by straight lines. Chance is taken as Poisson’s, a little wider where it takes that for one more patent never to count against a firm.",
  },
  growth: {
    title: "Patent growth over three years",
    plain:
      "The mean of the two later years is held against the first, so that every year counts. Small numbers are drawn towards the middle: one patent more or less decides nothing. Three years without any score 0.",
    exact:
      "With p1, p2, p3 grants, oldest year first, g = ln[((p2 + p3) ÷ 2 + {added}) ÷ (p1 + {added})]; {points}, with straight lines between. Chance is taken likewise, and as at least {sd} points below {few} grants in three years.",
    point: "g of {at} scores {score}",
  },
  enough: {
    title: "Too few answers, no class",
    plain:
      "A dimension needs {dimension} of its indicators answered; otherwise it says “not enough answers”. Nothing is filled in for you.",
    exact:
      "An indicator is answered from {enough} of the weight asked on; one that is not stays in the mean at its worst. A dimension of no more than {dimension} indicators needs all of them.",
  },
  certainty: {
    title: "How sure: two kinds of error",
    plain:
      "Every class comes with the probability that it holds. Two kinds of error stand behind it, shown apart and judged together. One is in the answers: somebody else, or the same person a month later, would answer a little differently. The other is in the calibration: weights and lines are ours, and could sensibly be set a little differently.",
    exact:
      "Errors of answers (standard deviations out of 100): levels and milestones {item}, choices of several {choices}, figures from the books {number}, times {verified} where evidence was verified; and {leniency} for how leniently somebody answers, common to all levels and milestones of a sheet, but not to questions between two poles or verified answers. Errors of calibration: the logarithm of a weight has a standard deviation of {weights} (roughly times or divided by {times}), which to the first order adds a variance of {weights}² × Σ(share of weight × distance from the mean)²; a dividing line lies anywhere within {cut} points, a variance of {cut}² ÷ 3. The probability of being past the line is Φ[(score − line) ÷ standard deviation], variances added where both kinds count. Errors of two dimensions are taken as independent, so that a class has the product of its sides; path and alignment likewise.",
  },
  verdict: {
    title: "How it is put",
    plain:
      "From {clear} on a class is “clear”, from {likely} on “likely”, below that “borderline”. The likeliest class and its neighbour are named in whole per cents; beyond {most} it only says “over {most}”. A score that is exactly the line is said to be on the line, and is not the better class.",
    exact: "Within one billionth of the line is on the line; the probability of either side is 50% there.",
  },
  nodes: {
    title: "Lenient or strict: {count} ways",
    plain:
      "Some people answer generously, others severely, and the whole sheet moves with them. Stage, contact, way of learning, whether it fits the stage, and the network profile are worked out for {count} degrees of leniency and averaged by their weight.",
    exact:
      "The {count} nodes of a Gauss–Hermite rule: {nodes} (in standard deviations of the leniency, weights in brackets). At each of them the probabilities that answers slip to a neighbouring level are worked out exactly; nothing is drawn at random.",
  },
  stages: {
    title: "The stage",
    plain:
      "The four stages are read in order. Each has {of} milestones, and is met once they add up to {needed} and the one that is necessary is done. A firm is in the first stage that it has not met; one that has met all four has completed the leap. A later stage met before an earlier one is said to be out of order.",
    exact:
      "Necessary are: {necessary}. Partly done counts as half; what is withheld as not done, what was not asked as half. Where answers withheld could change it, the firm is in the stage “at least”. Errors of calibration leave the stage alone, since milestones are only counted.",
  },
  partner: {
    title: "Contact, way of learning, and whether it fits",
    plain:
      "Contact is read from three things: how often, how openly, and what comes back. Little of all three is hardly any contact; much of all three, with something coming back, is close; the rest is loose. The way of learning also asks who learns from whom, whether the two stand as equals, and whether they decide together. The study gives every stage its way: one-way independent for the first two, two-way tightly coupled for the third, peer learning and co-construction for the fourth. It fits where it is that of the firm’s stage. With hardly any contact nothing is said of the fit.",
    exact:
      "A mean of the three of up to {loose} is hardly any contact; above {tight}, with reciprocity above {reciprocity}, it is close. Direction above {mutual}, status above {equal} and shared decisions above {shared} make peer learning; short of that, close contact with direction above {twoWay} is two-way; all else is one-way. The lines lie between the levels. Those of the contact are taken as uncertain by {cut} points either way, too.",
  },
  opportunity: {
    title: "Opportunities, orientation and path",
    plain:
      "Identification runs from 0 (waiting) to 100 (seeking) and is active above {identification}; orientation from 0 (production) to 100 (customers) and is customer-led above {orientation}. Both are read on entry and now, and identification at the two times makes the four paths. Which way suits which strength is our inference from the eight firms: on entry by the level at that time, now by capability.",
    exact:
      "Identification is (active + 100 − passive) ÷ 2. The level on entry is asked in one question; without an answer nothing is expected of the entry. Customer-led with weak capability is overreach, production-led with strong capability is untapped strength.",
  },
  networks: {
    title: "The three networks",
    plain:
      "Each network has a score and a certainty, and is strong above {network}. The profile is named after the strong ones, from “likely” on. For a firm that does not sell abroad now, the parts abroad are left out.",
    exact:
      "The three networks are the study’s; the line and the names of the profiles are ours. A profile has the product of the three probabilities at each degree of leniency, averaged.",
  },
  contradictions: {
    title: "Answers that contradict each other",
    plain:
      "They are pointed out before submitting and under the verdict. Where answers contradict each other, or where it cannot be told because something is withheld, no class is called clear: “likely” is the most.",
    exact: "What counts as a contradiction is listed under “Checks”.",
  },
  step: {
    title: "One step up",
    plain:
      "It looks for the answers that have to move least in all, none of them by more than one level. Questions that do not apply, questions about the past and proof that only comes after the fact are left out. Make exactly these changes, score again, and the class is the one named.",
    exact:
      "Among equal numbers of steps the one that gains most is taken; reaching the line is not enough. Which questions it leaves alone is marked under “All questions”.",
  },
  years: {
    title: "This year beside earlier ones",
    plain:
      "Only a difference beyond what the errors of both years explain is called a change. What is unanswered in one of the two is not compared, and a comparison across editions is marked.",
    exact:
      "The difference has to exceed {difference} times the root of the sum of both variances ({sided}, two-sided).",
  },
};

export const lawsEn: Widen<typeof lawsZh> = {
  monotone:
    "Raising one item’s score never lowers its indicator, its dimension or the probability of high. The only figures that may are the bases of comparisons: staff, revenue, the first year’s grants.",
  withheld:
    "Replacing any answer by “don’t know” or “does not apply” never improves a class, a stage, a network, the fit, or the probability of high.",
  sum: "The four probabilities sum to 1. A score exactly on the line is said to be on it, and the probability of either side is 50% there.",
};
