import type { ApplicationFile, VerificationRecord } from "#db/programme/application-file";
import { rowsOf } from "#lib/entry/list";
import { entryText } from "#lib/entry/reading";
import { isInForce } from "#lib/programme/application-facts";
import { countedIn, gapOf } from "#lib/programme/counted-clauses";
import type { Demand } from "#lib/programme/demands";
import { keysOf, threeValues } from "#lib/programme/verdicts";
import { excessText } from "#lib/rules/excess-text";
import { type Explanation, named } from "#lib/rules/explain";
import type { Fact, FactKey, FactValue } from "#lib/rules/fact";
import { partsOf, valueAt } from "#lib/rules/keys";
import { namedRows } from "#lib/rules/same-rows";
import type { CriterionVerdict } from "#lib/rules/verdict";
import type { Locale } from "#lib/text/text";
import type { ShownCriterion, ShownFile, ShownFinding, ShownForm, ShownValue } from "../_view/review/shown";
import { reviewWords } from "../_view/review/words";
import { factsOfRound, ruleSetOf } from "../acts/programme/round-rules";
import { explainedBy, factsById, judge, screeningOf } from "../acts/programme/rules";
import { formats, translator } from "../translate";
import { scopedName } from "../words/scope-words";
import { absentIn } from "./declared";

/** The name of a person who acted, as far as it is known. */
export const personIn = ({ names }: Pick<ApplicationFile, "names">, user: string, locale: Locale): string =>
  user === "firm"
    ? translator(locale)("review.history.firm")
    : (names.get(user) ?? translator(locale)("review.history.unknownPerson"));

export const momentText = (locale: Locale, at: Date): string =>
  formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });

const sizeText = (locale: Locale, bytes: number): string =>
  bytes < 1_000_000
    ? `${formats(locale).number(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${formats(locale).number(bytes / 1_000_000, { maximumFractionDigits: 1 })} MB`;

const factOf = ({ round }: ApplicationFile, key: FactKey): Fact | undefined =>
  factsOfRound(round).get(partsOf(key).fact);

/** The clauses of a round's rules with all that is known of a firm beside each. */
export function shownCriteria(file: ApplicationFile, locale: Locale, home: string): ShownCriterion[] {
  const ruleSet = ruleSetOf(file.round);
  const screening = screeningOf(file.round, file.submission);
  const verdicts = judge(file);
  const explanations = explainedBy(file);
  const words = reviewWords(locale);
  const titles = new Map(ruleSet.criteria.map(({ id, title }, place) => [id, `${place + 1} ${title[locale]}`]));
  const verdictOf = (kind: keyof typeof verdicts, place: number) => verdicts[kind].criteria[place] as CriterionVerdict;
  const byId = new Map(verdicts.decisive.criteria.map((each) => [each.criterion, each]));
  const standings = countedIn(ruleSet.requires, {
    statusOf: (id) => byId.get(id)?.status ?? "not-applicable",
    gapOf: (id) => gapOf(byId.get(id)?.comparisons ?? []),
  });
  const isCounted = (id: string) => !["alternative", "reference"].includes(standings.get(id)?.status ?? "reference");
  const formAt = new Map<FactKey, string>();
  return ruleSet.criteria.map((criterion, place) => {
    const verdict = verdictOf("decisive", place);
    const told = explanations.get(criterion.id);
    const kind = told?.kind ?? "condition";
    const settling = Object.values(ruleSet.findingsOfNothing ?? {}).filter(
      (finding) => verdict.findings.includes(finding) || verdictOf("claimed", place).findings.includes(finding),
    );
    const values = [...keysOf(criterion, ruleSet, screening), ...settling].map((key) => {
      const isFirst = !formAt.has(key);
      if (isFirst) formAt.set(key, titles.get(criterion.id) ?? "");
      return shownValue(file, key, locale, home, { isFirst, formAt: formAt.get(key) ?? "" });
    });
    return {
      id: criterion.id,
      item: String(place + 1),
      title: criterion.title[locale],
      demands: criterion.demands[locale],
      kind,
      sources: told?.sources ?? [],
      status: verdict.status,
      isCounted: isCounted(criterion.id),
      replacedBy: verdict.replacedBy.map((id) => titles.get(id) ?? id),
      ...wordsOfVerdict(file, verdict, told, locale),
      said: {
        claimed: words.saidOf(kind, verdictOf("claimed", place)),
        evidenced: words.saidOf(kind, verdictOf("evidenced", place)),
        verified: words.saidOf(kind, verdictOf("verified", place)),
        standing: words.saidOf(kind, verdict),
      },
      values,
    };
  });
}

type VerdictInWords = Pick<
  ShownCriterion,
  "waived" | "comparisons" | "points" | "shortfalls" | "missing" | "findings" | "excesses" | "disputes" | "sameRows"
>;

/** What a verdict says of a firm in words, with what is told beside it. */
function wordsOfVerdict(
  file: ApplicationFile,
  verdict: CriterionVerdict,
  told: Explanation | undefined,
  locale: Locale,
): VerdictInWords {
  const words = reviewWords(locale);
  const isCondition = (told?.kind ?? "condition") === "condition";
  return {
    waived: verdict.waivedBy
      ? words.translate("notice.waived", {
          reason: verdict.waivedBy.reason[locale],
          clause: verdict.waivedBy.clause[locale],
        })
      : null,
    comparisons: named(verdict.comparisons, told?.comparisons ?? []).map((comparison) => ({
      measure: words.measureText(comparison),
      comparison: words.comparisonText(comparison),
      threshold: words.thresholdText(comparison),
      distance: words.distanceText(comparison),
      status: comparison.status,
    })),
    points: words.scoreLines(told?.scored ?? [], words.namedShortfall),
    shortfalls: words
      .furtherShortfalls(verdict.comparisons, isCondition ? verdict.shortfalls : [])
      .map((each) => words.shortfallText(each, factsById.get(each.fact))),
    missing: verdict.missing.map((key) => words.factText(factOf(file, key), key)),
    findings: verdict.findings.map((key) => words.factText(factOf(file, key), key)),
    excesses: (verdict.excesses ?? []).map((each) => excessText(each, factsById)[locale]),
    disputes: (verdict.disputes ?? []).map(words.toldDispute),
    sameRows: namedRows(verdict.sameRows, factsOfRound(file.round)).map(words.sameRowsText),
  };
}

function shownValue(
  file: ApplicationFile,
  key: FactKey,
  locale: Locale,
  home: string,
  { isFirst, formAt }: { isFirst: boolean; formAt: string },
): ShownValue {
  const words = reviewWords(locale);
  const fact = factOf(file, key);
  const lines = (value: FactValue | undefined) => (value === undefined ? null : words.valueLines(fact, value));
  const { claimed, evidenced, verified } = threeValues(key, file);
  const standing = (each: FactKey) => file.verified.get(each) ?? valueAt(file.claimed, each);
  const absent = absentIn(file);
  const isAbsent = (kind: Demand["kind"]) =>
    absent.some((demand) => demand.kind === kind && demand.id === partsOf(key).fact);
  const verifications = file.verifications.filter((row) => row.fact === key);
  const last = verifications.at(-1);
  return {
    key,
    label: scopedName(words.factText(fact, key), key, standing, locale),
    help: fact?.help[locale] ?? "",
    claimed: lines(claimed),
    absent: { comparison: claimed === undefined && isAbsent("figure"), evidence: isAbsent("evidence") },
    evidenced: lines(evidenced),
    files: filesOf(file, key, locale, home),
    verified: last && verified !== undefined ? findingText(file, last, key, locale, home) : null,
    earlier: (verified === undefined ? verifications : verifications.slice(0, -1)).map((row) =>
      findingText(file, row, key, locale, home),
    ),
    seen: last?.revision ?? 0,
    form: isFirst && fact ? formOf(fact, verified ?? claimed) : null,
    formAt,
  };
}

function formOf(fact: Fact, value: FactValue | undefined): ShownForm {
  const entry = value === undefined ? undefined : { value };
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return { fact, text: fact.kind === "list" ? "" : entryText(entry), rows: rowsOf(entry), isEmptyList };
}

function filesOf(file: ApplicationFile, key: FactKey, locale: Locale, home: string): ShownFile[] {
  const translate = translator(locale);
  const { submission } = file;
  if (!submission) return [];
  const { fact } = partsOf(key);
  return file.evidence
    .filter((row) => (row.fact === key || row.fact === fact) && isInForce(row, submission.submittedAt))
    .map(({ id, name, type, hash, revision, size, scan }) => ({
      id,
      name,
      type,
      hash,
      revision,
      href: `${home}/evidence/${id}`,
      label: translate("review.files.label", { name, size: sizeText(locale, size), revision }),
      scan: scan === "infected" || scan === "failed" ? translate(`review.files.${scan}`) : null,
    }));
}

function findingText(
  file: ApplicationFile,
  { value, claimed, by, at, reason, file: hash }: VerificationRecord,
  key: FactKey,
  locale: Locale,
  home: string,
): ShownFinding {
  const words = reviewWords(locale);
  const fact = factOf(file, key);
  const now = valueAt(file.claimed, key) ?? null;
  const hasChanged = JSON.stringify(now) !== JSON.stringify(claimed);
  const then = claimed === null ? words.translate("review.notGiven") : words.joined(words.valueLines(fact, claimed));
  return {
    lines: value === null ? [] : words.valueLines(fact, value),
    isBack: value === null,
    by: words.translate("review.verify.by", { person: personIn(file, by, locale), at: momentText(locale, at) }),
    reason: reason === "" ? null : words.translate("review.verify.because", { reason }),
    file: hash === null ? null : { href: `${home}/grounds/${hash}`, hash },
    changedSince: hasChanged ? words.translate("review.verify.changedSince", { claimed: then }) : null,
  };
}
