import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wordsOf } from "#app/_view/charts/words";
import { PrintButton } from "#app/_view/print-button";
import { QuestionSheet } from "#app/_view/question-sheet";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { lengthOf } from "#app/words/pace";
import { hintsOf } from "#app/words/question-hints";
import { questionsById } from "#lib/instrument/answers";
import { factsOf } from "#lib/instrument/condition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { isShown } from "#lib/instrument/shown";
import { latestEdition } from "#questionnaires";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("all.title") };
}

export default async function QuestionsPage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const translate = translator(locale);
  const edition = latestEdition;
  const questions = questionsById(edition);
  const [full, quick] = [lengthOf(edition, "full").count, lengthOf(edition, "quick").count];
  return (
    <main id="main" className="sheet">
      <h1>{translate("all.title")}</h1>
      <p className="lead">{translate("all.lead", { full, quick })}</p>
      <p className="row screen">
        <a className="button" href={`/${locale}/start`}>
          {translate("all.start")}
        </a>
        <PrintButton label={translate("common.print")} />
      </p>
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
            badge: question.depth === "quick" ? translate("all.quick") : null,
            conditions: [...shownOnly(question), ...hintsOf(question, [], { locale, edition, answers: {} })],
            source: wordsOf(locale).source(question.source),
          }))}
        />
      ))}
    </main>
  );

  function shownOnly(question: Question): string[] {
    const [gate] = question.shownWhen ? factsOf(question.shownWhen).map((id) => questions.get(id)) : [];
    if (!gate) return [];
    const opening = optionsOf(gate).filter(({ id }) => isShown(question, { [gate.id]: id }).truth === "yes");
    const options = opening.map(({ text }) => text[locale]).join(" / ");
    return [translate("all.condition", { question: gate.text[locale], options })];
  }
}
