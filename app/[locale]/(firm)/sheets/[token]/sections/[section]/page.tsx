import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { firstLook } from "#app/_view/section/first-look";
import { ProblemList } from "#app/_view/section/problem-list";
import { QuestionField } from "#app/_view/section/question-field";
import styles from "#app/_view/section/section.module.css";
import { SectionForm } from "#app/_view/section/section-form";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { AskLine } from "#app/[locale]/(firm)/sheets/[token]/ask-line";
import { PageOfSheet } from "#app/[locale]/(firm)/sheets/[token]/page-of-sheet";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, openDraft } from "#app/accounts/session";
import { askingOn } from "#app/acts/sheets/asking";
import { offersForAnswers } from "#app/acts/sheets/offers";
import { fieldsBefore, unsentForm } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { previousSnapshots } from "#db/sheets/snapshots";
import { factsOf } from "#lib/instrument/condition";
import { type Journey, journey, type Stop } from "#lib/instrument/journey";
import { layoutOf, pageOfQuestion } from "#questionnaires";
import { cardsOf, placesOf } from "./cards";
import { checksOf } from "./checks";
import { conditionStyle } from "./condition-style";
import { fieldOf } from "./fields";
import { heldPart } from "./held-part";
import { cardWords, sectionWords } from "./words";

type Query = { problem?: string; aside?: string; from?: string; kept?: string };
type Props = {
  params: Promise<{ locale: string; token: string; section: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: word, token, section } = await params;
  const locale = localeOf(word) ?? notFound();
  const { edition } = await openDraft(locale, token);
  return { title: layoutOf(edition).pages.find(({ id }) => id === section)?.title[locale] ?? "" };
}

/** What a page shows: what is asked, or may be by an answer on the page itself; all of it where nothing is. */
function stopsOn(stops: readonly Stop[]): readonly Stop[] {
  const here = new Set(stops.map(({ question }) => question.id));
  const isOpened = ({ question: { shownWhen } }: Stop) => shownWhen && factsOf(shownWhen).some((id) => here.has(id));
  const asked = stops.filter((stop) => stop.shown !== "no" || isOpened(stop));
  return asked.length > 0 ? asked : stops;
}

/** The page that holds a section of an edition, where it is one of several. */
const pageWith = (legs: Journey["legs"], questions: readonly { id: string }[]): string | undefined =>
  legs.find(({ stops }) => stops.some(({ question }) => questions.some(({ id }) => id === question.id)))?.section.id;

/** A section in its sheet: its questions, and what comes before and after it. */
async function openSection({ params, searchParams }: Props) {
  const { locale: word, token, section: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openDraft(locale, token);
  if ((await openFacts(token)).selfAssessment === "none") redirect(`/${locale}/sheets/${token}`);
  const { pages, cards } = layoutOf(edition);
  const { legs } = journey({ sections: pages }, sheet.depth, answers);
  const place = legs.findIndex(({ section }) => section.id === id);
  const other = pageWith(legs, edition.sections.find((section) => section.id === id)?.questions ?? []);
  if (place < 0 && other) redirect(`/${locale}/sheets/${token}/sections/${other}`);
  const leg = legs[place] ?? notFound();
  const past = await previousSnapshots(await database(), actor);
  const kept = await fieldsBefore((await searchParams).kept);
  const sources = {
    locale,
    edition,
    year: sheet.year,
    asking: askingOn({ edition, year: sheet.year }),
    stored,
    answers,
    before: past.ok ? (past.value.at(-1) ?? null) : null,
    unsentForm: unsentForm(kept, "save"),
    known: await offersForAnswers(await database(), { sheet, edition, actor }),
  };
  const questions = stopsOn(leg.stops).map(({ question }) => question);
  const fields = questions.map((question) => fieldOf(question, questions, sources));
  return {
    locale,
    token,
    sheet,
    edition,
    kept,
    sources,
    section: leg.section,
    questions,
    fields,
    cards: cardsOf(fields, cards, locale),
    step: { step: place + 1, steps: legs.length },
    previous: legs.slice(0, place).findLast(({ state }) => state !== "hidden")?.section.id,
    next: legs.slice(place + 1).find(({ state }) => state !== "hidden")?.section.id,
  };
}

export default async function SectionPage(props: Props) {
  const { problem, aside, from } = await props.searchParams;
  const page = await openSection(props);
  const { locale, token, sheet, edition, section, fields, cards, previous } = page;
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const isReturning = from === "check";
  const next = isReturning ? undefined : page.next;
  const hrefOf = (question: string) =>
    `${home}/sections/${pageOfQuestion(edition, question)}${isReturning ? "?from=check" : ""}#${question}`;
  const places = placesOf(cards);
  const checks = checksOf(page.sources, page.questions, hrefOf);
  const held = {
    fields: fields.map(heldPart),
    cards: cards.map(({ kind, fields: ids }) => ({ kind, fields: ids })),
    checks,
  };
  const ofCards = cardWords(locale);
  const words = sectionWords(locale, isReturning ? "back" : next ? "section" : "check");
  const atFirst = firstLook({ ...held, words }, problem !== undefined);
  const { listed } = atFirst;
  const nextHref = next ? `${home}/sections/${next}` : `${home}/check`;
  return (
    <PageOfSheet {...{ locale, token }} here={section.id}>
      <style>{conditionStyle(fields)}</style>
      <p className="soft">
        <a href={home}>{translate("section.tasks")}</a>
        {" · "}
        {translate("section.step", page.step)}
      </p>
      <h1>{section.title[locale]}</h1>
      <p className={styles.intro}>{section.intro[locale]}</p>
      <AskLine questions={fields.map(({ id }) => id)} locale={locale} home={home} />
      <KeptNotice kept={fields.some(({ unsavedEntry }) => unsavedEntry) ? page.kept : null} translate={translate} />
      {aside && /^\d{1,2}$/.test(aside) && (
        <p className="notice" role="status">
          {translate("section.hiddenNotice", { count: Number(aside) })}
        </p>
      )}
      <SectionForm
        key={`${sheet.id} ${section.id}`}
        token={token}
        sheet={sheet.id}
        locale={locale}
        action={`${home}/sections/${section.id}/save`}
        next={nextHref}
        last={next === undefined}
        returning={isReturning}
        previous={
          previous ? { href: `${home}/sections/${previous}`, words: `← ${translate("section.previous")}` } : undefined
        }
        {...held}
        atFirst={atFirst}
        listedAtFirst={
          listed.length > 0 && <ProblemList {...{ fields: held.fields, listed, words }} open={listed} next={nextHref} />
        }
        words={words}
      >
        {cards.map((card, place) => (
          <QuestionField
            key={card.fields[0]}
            place={places[place] ?? ""}
            card={card}
            fields={fields.filter(({ id }) => card.fields.some((other) => other === id))}
            words={ofCards}
          />
        ))}
      </SectionForm>
    </PageOfSheet>
  );
}
