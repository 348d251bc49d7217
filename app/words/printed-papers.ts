import type { RoundRecord } from "#db/programme/admission";
import type { EvidenceRecord } from "#db/sheets/evidence";
import { extraKey } from "#lib/programme/demands";
import { isBehindFact } from "#lib/programme/documents";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { pairsOf, partsOf, valueAt } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { factCatalogue } from "#questionnaires";
import { codeWords } from "../_view/code-words";
import { reviewWords } from "../_view/review/words";
import { translator } from "../translate";

type Line = { id: string; name: string; lines: string[] };
type Applying = {
  round: Pick<RoundRecord, "tier" | "action" | "name">;
  application: { number: number; firmName: string; uscc: string | null; region: string | null };
};

/** Who applies for what, to whom. */
export function paperHead({ round, application }: Applying, facts: FirmFacts, bureau: string, locale: Locale): Line[] {
  const translate = translator(locale);
  const given = valueAt(facts, "uscc");
  const code = typeof given === "string" && given !== "" ? given : application.uscc;
  const lines = [
    ["firm", application.firmName],
    ["code", code === null ? "" : codeWords(code, translate)],
    ["region", application.region ?? ""],
    ["kind", `${translate(`rounds.tiers.${round.tier}`)} · ${translate(`rounds.actions.${round.action}`)}`],
    ["bureau", bureau],
    ["number", String(application.number)],
  ] as const;
  return lines
    .filter(([, words]) => words !== "")
    .map(([id, words]) => ({ id, name: translate(`documents.head.${id}`), lines: [words] }));
}

/** All figures that were given, section by section, and the answers to the round's own questions. */
export function formParts({ extraQuestions }: Pick<RoundRecord, "extraQuestions">, facts: FirmFacts, locale: Locale) {
  const translate = translator(locale);
  const words = reviewWords(locale);
  const pairs = pairsOf(facts);
  const nameOf = (text: string, key: FactKey) => {
    const { year } = partsOf(key);
    return year === null ? text : translate("ladder.ofYear", { year: String(year), name: text });
  };
  const parts = factCatalogue.sections.map(({ id, text, facts: known }) => ({
    id,
    title: text[locale],
    rows: known.flatMap((fact) =>
      pairs
        .filter(([key]) => partsOf(key).fact === fact.id)
        .map(
          ([key, value]): Line => ({
            ...{ id: key, name: nameOf(fact.text[locale], key) },
            lines: words.valueLines(fact, value),
          }),
        ),
    ),
  }));
  const answers = new Map<string, FactValue>(pairs);
  const own = extraQuestions.flatMap(({ id, text, options }): Line[] => {
    const value = answers.get(extraKey(id));
    if (value === undefined) return [];
    const option = options.find((each) => each.id === value)?.text[locale];
    return [{ id, name: text[locale], lines: option ? [option] : words.valueLines(undefined, value) }];
  });
  return [...parts, { id: "own", title: translate("application.askedQuestions"), rows: own }].filter(
    ({ rows }) => rows.length > 0,
  );
}

type Attached = Pick<EvidenceRecord, "fact" | "name" | "hash" | "withdrawnAt">;

/** Signs of a file's hash that are printed: enough to tell it from any other of an application. */
const printedOfHash = 12;

/** The evidence that is attached, fact by fact: each file with the beginning of its SHA-256. */
export function evidencePart(
  { extraQuestions }: Pick<RoundRecord, "extraQuestions">,
  attached: readonly Attached[],
  locale: Locale,
) {
  const translate = translator(locale);
  const standing = attached.filter((file) => file.withdrawnAt === null && isBehindFact(file));
  const questions = extraQuestions.map(({ id, text }) => ({ id: extraKey(id), text }));
  const named = [...factCatalogue.sections.flatMap(({ facts }) => facts), ...questions];
  const rows = named.flatMap(({ id, text }): Line[] => {
    const lines = standing
      .filter(({ fact }) => fact === id)
      .map(({ name, hash }) => translate("documents.annexLine", { name, hash: hash.slice(0, printedOfHash) }));
    return lines.length > 0 ? [{ id, name: text[locale], lines }] : [];
  });
  const title = translate("documents.annex", { files: new Set(standing.map(({ hash }) => hash)).size });
  return rows.length > 0 ? [{ id: "annex", title, rows }] : [];
}

/** What is committed to: in the bureau's own words, or in the usual ones. */
export function commitmentLines(
  { commitmentText, name }: Pick<RoundRecord, "commitmentText" | "name">,
  bureau: string,
  locale: Locale,
): string[] {
  const text = commitmentText.trim() || translator(locale)("documents.commitmentUsual", { bureau, round: name });
  return text.split("\n").filter((line) => line.trim() !== "");
}
