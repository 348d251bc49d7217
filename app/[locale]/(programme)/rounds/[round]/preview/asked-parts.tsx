import { wordsOf } from "#app/_view/charts/words";
import { QuestionSheet } from "#app/_view/question-sheet";
import { findRulesOf, occasionOf } from "#app/acts/programme/round-rules";
import { translator } from "#app/translate";
import { lengthOf } from "#app/words/pace";
import { commitmentLines } from "#app/words/printed-papers";
import { hintsOf } from "#app/words/question-hints";
import type { RoundRecord } from "#db/programme/admission";
import { optionsOf } from "#lib/instrument/question";
import { askedSections, type FactQuestion } from "#lib/programme/asked-facts";
import { documentsAsked } from "#lib/programme/documents";
import type { ExtraQuestion } from "#lib/programme/round";
import { factsOf } from "#lib/rules/asked";
import { partsOf } from "#lib/rules/keys";
import { type Locale, languages, listed } from "#lib/text/languages";
import { factCatalogue, findEdition } from "#questionnaires";
import { forms } from "#questionnaires/facts/forms";

type Props = { locale: Locale; round: RoundRecord };

/** Facts that every firm is asked, whatever its round. */
const always = ["uscc"];

/** The official figures that the round asks, page by page. */
export function AskedFacts({ locale, round }: Props) {
  const translate = translator(locale);
  const rules = findRulesOf(round);
  const occasion = { ...occasionOf(round), appliedOn: round.opensOn };
  const sections = askedSections(factCatalogue, rules ? factsOf(rules, occasion) : [], {
    ...{ requirements: round.requirements, always, forms, tiers: [round.tier] },
    lastYear: Number(round.opensOn.slice(0, 4)) - 1,
  });
  const evidenced = new Set(round.requirements.filter(({ evidence }) => evidence).map(({ fact }) => fact));
  return (
    <>
      <h1>{translate("rounds.preview.facts")}</h1>
      {sections.map(({ section, facts }) => (
        <QuestionSheet
          key={section.id}
          title={section.text[locale]}
          intro=""
          rows={facts.map((each) => factRow(each, evidenced.has(each.fact.id), locale))}
        />
      ))}
    </>
  );
}

function factRow({ fact, keys, fields, isRequired }: FactQuestion, isEvidenced: boolean, locale: Locale) {
  const translate = translator(locale);
  const years = keys.flatMap((key) => partsOf(key).year ?? []).map(String);
  const columns =
    fact.kind === "list" ? fact.fields.filter(({ id }) => fields.has(id)).map(({ text }) => text[locale]) : [];
  return {
    id: fact.id,
    text: fact.text[locale],
    help: "",
    choices: choicesOf(fact, locale),
    many: false,
    unit: fact.kind === "number" ? translate(`official.units.${fact.unit}`) : null,
    badge: isRequired ? translate("rounds.form.required") : null,
    conditions: [
      ...(years.length > 0 ? [translate("rounds.preview.years", { years: listed(years, locale) })] : []),
      ...(columns.length > 0
        ? [translate("rounds.preview.rows", { columns: columns.join(languages[locale].listComma) })]
        : []),
      ...(isEvidenced ? [translate("rounds.form.evidence")] : []),
    ],
    source: "",
  };
}

function choicesOf(fact: FactQuestion["fact"], locale: Locale): string[] {
  const translate = translator(locale);
  if (fact.kind === "yes-no") return [translate("prepare.yes"), translate("prepare.no")];
  return fact.kind === "choice" ? fact.options.map(({ text }) => text[locale]) : [];
}

/** The round's own questions. */
export function OwnQuestions({ locale, round: { extraQuestions } }: Props) {
  const translate = translator(locale);
  if (extraQuestions.length === 0) return null;
  return (
    <QuestionSheet
      title={translate("application.askedQuestions")}
      intro=""
      rows={extraQuestions.map((question) => ownRow(question, locale))}
    />
  );
}

function ownRow({ id, text, kind, required, options }: ExtraQuestion, locale: Locale) {
  const translate = translator(locale);
  const points = (given: number | null) => (given === null ? "" : translate("application.points", { points: given }));
  const yesOrNo = kind === "yes-no" ? [translate("prepare.yes"), translate("prepare.no")] : [];
  return {
    ...{ id, text: text[locale], help: "", many: false, conditions: [], source: "" },
    choices: [...yesOrNo, ...options.map((option) => `${option.text[locale]}${points(option.points)}`)],
    unit: kind === "text" || kind === "number" ? "" : null,
    badge: required ? translate("rounds.form.required") : null,
  };
}

/** What has to be signed and sealed, with the words of the commitment. */
export function SignedDocuments({ locale, round, bureau }: Props & { bureau: string }) {
  const translate = translator(locale);
  const asked = documentsAsked(round);
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="signed-documents">
      <h1 id="signed-documents">{translate("documents.title")}</h1>
      <p>
        {listed(
          asked.map((each) => translate(`documents.titles.${each}`)),
          locale,
        )}
      </p>
      {asked.includes("commitment") && (
        <>
          <h2>{translate("documents.titles.commitment")}</h2>
          {commitmentLines(round, bureau, locale).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
    </section>
  );
}

/** The questions of the self-assessment. */
export function SelfAssessment({ locale, round }: Props) {
  const translate = translator(locale);
  const edition = findEdition(round.edition);
  if (round.selfAssessment === "none")
    return (
      <>
        <h1>{translate("rounds.preview.assessment")}</h1>
        <p>{translate("rounds.form.assessments.noneHint")}</p>
      </>
    );
  if (!edition) return null;
  const { count, minutes } = lengthOf(edition, "full");
  return (
    <>
      <h1>{translate("rounds.preview.assessment")}</h1>
      <p className="soft">{translate("rounds.preview.assessmentLead", { count, minutes })}</p>
      {round.selfAssessment === "optional" && <p>{translate("rounds.form.assessments.optionalHint")}</p>}
      {edition.sections.map((section) => (
        <QuestionSheet
          key={section.id}
          title={section.title[locale]}
          intro={section.intro[locale]}
          rows={section.questions.map((question) => ({
            id: question.id,
            text: question.text[locale],
            help: question.help[locale],
            choices: [
              ...optionsOf(question).map(({ text }) => text[locale]),
              ...question.allows.map((abstention) => translate(`abstentions.${abstention}`)),
            ],
            many: question.kind === "many",
            unit: question.kind === "number" ? translate(`units.${question.unit}`) : null,
            badge: null,
            conditions: hintsOf(question, [], { locale, edition, answers: {} }),
            source: wordsOf(locale).source(question.source),
          }))}
        />
      ))}
    </>
  );
}
