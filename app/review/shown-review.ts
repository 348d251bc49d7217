import type { ApplicationFile } from "#db/programme/application-file";
import { hasResult } from "#db/sheets/snapshots";
import type { Person } from "#lib/access";
import { moved } from "#lib/programme/application";
import { asEvidenced } from "#lib/programme/as-evidenced";
import { extraKey } from "#lib/programme/demands";
import { isCounted, standingOf } from "#lib/programme/standing";
import { isLate } from "#lib/programme/submission";
import { supplementDay } from "#lib/programme/supplement";
import type { FactValue } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { codeWords } from "../_view/code-words";
import type { ReviewProps } from "../_view/review/review-props";
import type { ShownAnswers } from "../_view/review/self-assessment";
import { reviewWords } from "../_view/review/words";
import { claimsOf } from "../acts/programme/batch";
import { ruleSetOf } from "../acts/programme/round-rules";
import { judge, law, newerVerdict } from "../acts/programme/rules";
import { shownSnapshot } from "../acts/sheets/shown-snapshot";
import { translator } from "../translate";
import { answerLines } from "../words/answer-words";
import { fromWords } from "../words/outside-words";
import { rulesDocument, rulesName, versionName } from "../words/version-name";
import { absentIn, absentWords } from "./declared";
import { momentText, shownCriteria } from "./shown-criteria";
import { clauseTexts, shownDecisions } from "./shown-decision";
import { shownDocuments } from "./shown-documents";
import { factFlags } from "./shown-fact-flags";
import { formFacts } from "./shown-form-facts";
import { shownEvents, shownTrail, trailReference } from "./shown-history";
import { shownOpinions } from "./shown-opinions";

type Place = { home: string; today: string; now: Date; reader: Person };

/** What the page of one firm says, in words. */
export function shownReview(file: ApplicationFile, locale: Locale, { home, today, now, reader }: Place): ReviewProps {
  const { round, application, submission } = file;
  const translate = translator(locale);
  const ruleSet = ruleSetOf(round);
  const standing = submission && judge(file).decisive;
  const newer = submission && newerVerdict(file, today);
  const criteria = submission ? shownCriteria(file, locale, home) : [];
  const firmLocale = application.locale;
  const inFirmsWords = firmLocale === locale || !submission ? criteria : shownCriteria(file, firmLocale, home);
  const { state } = application;
  const stands = translate(`rounds.standing.${standingOf(state, application.openedAt !== null)}`);
  const comparisons = factFlags(file, locale);
  const inFacts = Object.values(comparisons).reduce((sum, { length }) => sum + length, 0);
  const failing = new Set(submission ? law.failing(round, judge(file)) : []);
  const countOf = (kind: string) => criteria.filter(({ status, isCounted }) => status === kind && isCounted).length;
  return {
    home,
    firm: application.firmName,
    facts: headFacts(file, locale, stands, (submission?.diagnosis?.flags.length ?? 0) + inFacts),
    revision: application.revision,
    snapshot: submission?.revision ?? 0,
    deciders: round.deciders,
    standing: stands,
    isOpenToVerify: submission !== null,
    isOpenToDecide: state === "submitted" && submission !== null,
    canReturn: !file.isExpired && moved(state, "return", false) !== null,
    canAdmit: !file.isExpired && moved(state, "admit", false) !== null,
    lateDeciders: round.lateDeciders,
    lateProposal: file.lateProposal && {
      person: file.names.get(file.lateProposal.by) ?? "",
      at: momentText(locale, file.lateProposal.at),
      note: file.lateProposal.note,
      isOwn: file.lateProposal.by === reader.user,
    },
    due:
      state === "returned" && application.dueOn
        ? translate(isLate(file, now) ? "review.move.overdue" : "review.move.due", { day: application.dueOn })
        : null,
    supplement: state !== "returned" || file.isExpired ? null : isLate(file, now) ? "overdue" : "due",
    dueDay: supplementDay(round, today),
    lastNote: state === "returned" ? (file.moves.findLast(({ to }) => to === "returned")?.note ?? null) : null,
    ruleSet: {
      id: ruleSet.id,
      name: rulesName(ruleSet, locale),
      document: rulesDocument(ruleSet, locale),
      seal: round.ruleSetSeal ?? "",
      round: round.name,
    },
    status: standing?.status ?? null,
    nothing: file.isExpired ? "nothingExpired" : nothingOf(application),
    newer: newer && { name: versionName(newer.ruleSet, locale), status: newer.verdict.status },
    factFlags: comparisons,
    criteria,
    others: submission ? othersOf(file, locale) : [],
    unverified: submission
      ? asEvidenced(claimsOf(file), file.evidence, submission.submittedAt, file.verified).length
      : 0,
    absent: submission ? absentWords(file, locale) : [],
    outside: file.outside.map((finding) => ({
      key: `${finding.list} ${finding.line}`,
      kind: finding.kind,
      text: finding.text,
      from: fromWords(locale, finding),
    })),
    documents: shownDocuments(file, locale, home),
    opinions: shownOpinions(file, locale, reader),
    decisions: standing
      ? shownDecisions(file, standing, locale)
      : { inForce: null, waiting: null, objected: null, all: [] },
    clauses: clauseTexts(file, inFirmsWords, firmLocale),
    failing: submission ? clauseTexts(file, criteria, locale).filter(({ criterion }) => failing.has(criterion)) : [],
    open: { unknown: countOf("unknown"), person: countOf("person") },
    unassessed:
      submission && round.selfAssessment !== "required"
        ? translate(`review.diagnosis.${round.selfAssessment === "none" ? "notAsked" : "notGiven"}`)
        : null,
    assessment: assessmentOf(file, locale),
    events: shownEvents(file, locale),
    trail: shownTrail(file, locale),
    reference: trailReference(file, locale),
    printed: momentText(locale, now),
  };
}

/** What stands under the firm's name: code, number, standing, when it submitted, how many flags, what was decided. */
function headFacts({ application, submission }: ApplicationFile, locale: Locale, stands: string, flags: number) {
  const translate = translator(locale);
  const { uscc, number, submittedAt, late, decision, decisionStage } = application;
  return [
    uscc ? codeWords(uscc, translate) : translate("review.page.noCode"),
    translate("review.page.number", { number }),
    stands,
    ...(submittedAt ? [translate("review.page.submitted", { at: momentText(locale, submittedAt) })] : []),
    ...(submission ? [translate("review.page.revision", { revision: submission.revision })] : []),
    ...(late ? [translate("review.page.late")] : []),
    ...(flags > 0 ? [translate("review.page.flags", { count: flags })] : []),
    ...(decision && decisionStage
      ? [
          translate("review.page.decision", {
            outcome: translate(`review.outcomes.${decision}`),
            stage: translate(`review.stages.${decisionStage}`),
          }),
        ]
      : []),
  ];
}

/** Why there is nothing to review of an application without a submission that can be seen. */
export function nothingOf({
  state,
  sheet,
  snapshot,
}: Pick<ApplicationFile["application"], "state" | "sheet" | "snapshot">): ReviewProps["nothing"] {
  if (snapshot !== null && !isCounted(state)) return sheet === null ? "nothingDeleted" : "setAside";
  return state === "withdrawn" ? "nothingWithdrawn" : "nothing";
}

function assessmentOf(file: ApplicationFile, locale: Locale): ReviewProps["assessment"] {
  const { snapshot } = file;
  if (!snapshot || !hasResult(snapshot)) return null;
  const { edition, cases, answers, diagnosis, header } = shownSnapshot(snapshot);
  const sections: ShownAnswers[] = edition.sections.map(({ id, title, questions }) => ({
    id,
    title: title[locale],
    rows: questions.flatMap((question) => {
      const answer = answers[question.id];
      const note = snapshot.notes[question.id] ?? null;
      if (answer === undefined && note === null) return [];
      const entry = answer === undefined ? undefined : { value: answer };
      return [{ id: question.id, question: question.text[locale], lines: answerLines(question, entry, locale), note }];
    }),
  }));
  return {
    edition,
    cases,
    answers,
    diagnosis,
    depth: header.depth,
    year: header.year,
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

/** What no clause reads: the round's own questions, and facts for the application form. */
function othersOf(file: ApplicationFile, locale: Locale): ShownAnswers[] {
  const extra = extraAnswers(file, locale);
  return [...(extra ? [extra] : []), formFacts(file, locale)].filter(({ rows }) => rows.length > 0);
}

/** What the firm answered to the bureau's own questions. */
function extraAnswers(file: ApplicationFile, locale: Locale): ShownAnswers | null {
  const { round, claimed } = file;
  const absent = new Set(absentIn(file).flatMap(({ kind, id }) => (kind === "question" ? [id] : [])));
  if (round.extraQuestions.length === 0) return null;
  const words = reviewWords(locale);
  const values = new Map<string, FactValue>(pairsOf(claimed));
  const rows = round.extraQuestions.flatMap(({ id, text, options }) => {
    const value = values.get(extraKey(id));
    if (value === undefined)
      return absent.has(id)
        ? [{ id, question: text[locale], lines: [words.translate("review.absent.figure")], note: null }]
        : [];
    const option = options.find((each) => each.id === value)?.text[locale];
    return [{ id, question: text[locale], lines: option ? [option] : words.valueLines(undefined, value), note: null }];
  });
  return { id: "extra", title: words.translate("review.diagnosis.extra"), rows };
}
