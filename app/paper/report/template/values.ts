import { stateOf } from "#app/_view/ladder/ladder";
import { doubtParts } from "#app/_view/result/doubts";
import { nearWords } from "#app/_view/result/first-screen";
import { learningFinding } from "#app/_view/result/learning";
import { networksFinding } from "#app/_view/result/networks";
import type { ResultView } from "#app/_view/result/result-view";
import { headlineOf } from "#app/_view/result/verdict";
import type { PlaceId, reportPlaces } from "#lib/advising/report-places";
import { bracketed, languages } from "#lib/text/languages";
import type { Decided } from "../advisor-report";
import type { Picture, Told } from "../blocks";
import { adviceTold } from "../chapters/advice";
import { bothWords, titlesBoth } from "../chapters/both";
import { stagesPicture } from "../chapters/learning";
import { documentsTold, limitsTold, studiesTold } from "../chapters/method";
import { networksPicture } from "../chapters/networks";
import { casesNear, planePicture, planeTold } from "../chapters/strength";
import { clausesTold, stepTold } from "../chapters/tiers";
import { noticeOf, withdrawalWords } from "../cover-words";

type IdOf<Kind> = { [Id in PlaceId]: (typeof reportPlaces)[Id] extends { kind: Kind } ? Id : never }[PlaceId];
type Within = { [Id in PlaceId]: (typeof reportPlaces)[Id] extends { within: string } ? Id : never }[PlaceId];

/** What stands at the places of a template, by their ids. */
export type TemplateValues = {
  texts: Record<Exclude<IdOf<"text">, Within>, string>;
  lists: Record<IdOf<"list">, Partial<Record<Within, string>>[]>;
  pictures: Record<Exclude<IdOf<"picture">, "logo">, Picture>;
};

export const valuesOf = (told: Told): TemplateValues => ({
  texts: { ...submissionTexts(told), ...resultTexts(told), ...signatureTexts(told) },
  lists: listsOf(told),
  pictures: {
    plane: planePicture(told),
    stages: stagesPicture(told.view),
    "networks-picture": networksPicture(told.view),
  },
});

/** Whose report it is, and of which submission. */
function submissionTexts(told: Told) {
  const { header, ...report } = told.report;
  const { words, edition } = told.view;
  const { translate, date } = words;
  return {
    firm: header.firmName || translate("advisorReport.firmUnnamed"),
    practice: report.practice.name,
    year: `${header.year}`,
    day: date(header.submittedAt),
    revision: `${header.revision}`,
    edition: edition.id,
    scorer: report.scorer,
    notice: noticeOf(told),
    method: words.sentences([translate("advisorReport.method.text"), translate("result.reading.scores")]),
  };
}

/** What was found, and what the practice wrote about it. */
function resultTexts(told: Told) {
  const { report, view } = told;
  const { texts } = report;
  const { words } = view;
  const { semicolon } = languages[words.locale];
  const both = (finding: (of: ResultView) => string) => bothWords(told, finding).join(semicolon);
  const strength = both(({ edition, diagnosis, words: said }) => headlineOf(edition, diagnosis, said));
  const doubts = doubtParts(view).join(semicolon);
  return {
    finding: strength,
    nearness: bothWords(told, nearWords).join(languages[words.locale].gap),
    doubts: doubts || words.translate("rooms.doubt.none"),
    strength,
    learning: both(learningFinding),
    networks: both(networksFinding),
    goal: view.official && view.official.wants !== "strength" ? titlesBoth(told).join(semicolon) : "",
    summary: texts.finding ?? "",
    "strength-text": texts.strength ?? "",
    "learning-text": texts.learning ?? "",
    "networks-text": texts.networks ?? "",
    "tiers-text": texts.tiers ?? "",
  };
}

/** Who signed and when; where it was taken back, that it was. */
function signatureTexts(told: Told) {
  const { signature, countersignature } = told.report;
  const { translate, date } = told.view.words;
  const withdrawn = withdrawalWords(told);
  return {
    signer: withdrawn || (signature?.name ?? translate("advisorReport.cover.unsigned")),
    "signed-on": signature ? date(signature.day) : "",
    version: signature ? `${signature.version}` : "",
    seal: signature?.hash ?? "",
    countersigned: countersignature
      ? translate("advisorReport.signature.countered", {
          name: countersignature.name,
          day: date(countersignature.day),
        })
      : "",
  };
}

function listsOf(told: Told): TemplateValues["lists"] {
  const { report, view } = told;
  const { words, official } = view;
  const steps = official?.steps ?? [];
  const step = official ? stepTold(official) : undefined;
  const withFate = ({ by, fate, ...correction }: Decided) => ({
    ...correction,
    by: `${by}${bracketed(fate, words.locale)}`,
  });
  return {
    cases: casesNear(view, planeTold(told)).map(({ title, course, points }) => ({
      case: title,
      course,
      distance: points,
    })),
    corrections: [...report.decided.map(withFate), ...(report.corrected?.corrections ?? [])].map(
      ({ what, from, to, reason, by }) => ({ what, claimed: from, corrected: to, reason, by }),
    ),
    titles: steps.map((each) => ({
      title: words.translate(`rounds.tiers.${each.tier}`),
      state: stateOf(each, steps, words),
    })),
    clauses: (step ? clausesTold(view, step) : []).map(({ name, demands, stands, basis }) => ({
      ...{ clause: name, demands, stands, basis },
    })),
    advice: adviceTold(told).map(({ title, text }) => ({ "advice-title": title, "advice-text": text })),
    limits: limitsTold(told).map((limit) => ({ limit })),
    sources: [...studiesTold(told), ...documentsTold(told)].map((source) => ({ source })),
  };
}
