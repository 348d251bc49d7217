import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { firstLook } from "#app/_view/section/first-look";
import { SectionForm } from "#app/_view/section/section-form";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { localeOf, openDraft } from "#app/accounts/session";
import { askingOn } from "#app/acts/sheets/asking";
import { fieldsBefore, unsentForm } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { previousSnapshots } from "#db/sheets/snapshots";
import { sectionOfQuestion } from "#lib/instrument/edition";
import { journey } from "#lib/instrument/journey";
import { checksOf } from "./checks";
import { conditionStyle } from "./condition-style";
import { fieldOf } from "./fields";
import { sectionWords } from "./words";

type Query = { problem?: string; aside?: string; from?: string; kept?: string };
type Props = {
  params: Promise<{ locale: string; token: string; section: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: word, token, section } = await params;
  const locale = localeOf(word) ?? notFound();
  const { edition } = await openDraft(locale, token);
  return { title: edition.sections.find(({ id }) => id === section)?.title[locale] ?? "" };
}

/** A section in its sheet: its questions, and what comes before and after it. */
async function openSection({ params, searchParams }: Props) {
  const { locale: word, token, section: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openDraft(locale, token);
  const { legs } = journey(edition, sheet.depth, answers);
  const place = legs.findIndex(({ section }) => section.id === id);
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
  };
  const questions = leg.stops.map(({ question }) => question);
  return {
    locale,
    token,
    sheet,
    edition,
    kept,
    sources,
    section: leg.section,
    questions,
    fields: questions.map((question) => fieldOf(question, questions, sources)),
    step: { step: place + 1, steps: legs.length },
    previous: legs.slice(0, place).findLast(({ state }) => state !== "hidden")?.section.id,
    next: legs.slice(place + 1).find(({ state }) => state !== "hidden")?.section.id,
  };
}

export default async function SectionPage(props: Props) {
  const { problem, aside, from } = await props.searchParams;
  const page = await openSection(props);
  const { locale, token, sheet, edition, section, fields, previous } = page;
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const isReturning = from === "check";
  const next = isReturning ? undefined : page.next;
  const hrefOf = (question: string) =>
    `${home}/sections/${sectionOfQuestion(edition, question)?.id}${isReturning ? "?from=check" : ""}#${question}`;
  const checks = checksOf(page.sources, page.questions, hrefOf);
  const words = sectionWords(locale, isReturning ? "back" : next ? "section" : "check");
  return (
    <main id="main" className="sheet">
      <style>{conditionStyle(fields)}</style>
      <p className="soft">
        <a href={home}>{translate("section.tasks")}</a>
        {" · "}
        {translate("section.step", page.step)}
      </p>
      <h1>{section.title[locale]}</h1>
      <p className="lead">{section.intro[locale]}</p>
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
        next={next ? `${home}/sections/${next}` : `${home}/check`}
        last={next === undefined}
        returning={isReturning}
        fields={fields}
        checks={checks}
        atFirst={firstLook({ fields, checks, words }, problem !== undefined)}
        words={words}
      />
      {previous && (
        <p className="screen">
          <a href={`${home}/sections/${previous}`}>← {translate("section.previous")}</a>
        </p>
      )}
    </main>
  );
}
