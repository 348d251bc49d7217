import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionForm } from "#app/_view/section/section-form";
import { localeOf, openDraft } from "#app/accounts/session";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { conflictsOf } from "#db/sheets/conflicts";
import { previousSnapshots } from "#db/sheets/snapshots";
import { journey } from "#lib/instrument/journey";
import { checksOf } from "./checks";
import { conditionStyle } from "./condition-style";
import { fieldOf } from "./fields";
import { sectionWords } from "./words";

type Props = {
  params: Promise<{ locale: string; token: string; section: string }>;
  searchParams: Promise<{ problem?: string; aside?: string; from?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: word, token, section } = await params;
  const locale = localeOf(word) ?? notFound();
  const { edition } = await openDraft(locale, token);
  return { title: edition.sections.find(({ id }) => id === section)?.title[locale] ?? "" };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { locale: word, token, section: id } = await params;
  const { problem, aside, from } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openDraft(locale, token);
  const way = journey(edition, sheet.depth, answers);
  const place = way.legs.findIndex((leg) => leg.section.id === id);
  const leg = way.legs[place] ?? notFound();
  const db = await database();
  const [conflicts, past] = await Promise.all([conflictsOf(db, actor), previousSnapshots(db, actor)]);
  const before = past.ok ? (past.value.at(-1) ?? null) : null;
  const translate = translator(locale);
  const page = leg.stops.map(({ question }) => question);
  const given = {
    locale,
    edition,
    year: sheet.year,
    stored,
    answers,
    before,
    conflicts: conflicts.ok ? conflicts.value : [],
  };
  const fields = page.map((question) => fieldOf(question, page, given));
  const home = `/${locale}/sheets/${token}`;
  const isReturning = from === "check";
  const next = isReturning ? undefined : way.legs.slice(place + 1).find(({ state }) => state !== "hidden");
  const hrefOf = (question: string) => {
    const there = edition.sections.find(({ questions }) => questions.some((candidate) => candidate.id === question));
    return `${home}/sections/${there?.id}${isReturning ? "?from=check" : ""}#${question}`;
  };
  const previous = way.legs.slice(0, place).findLast(({ state }) => state !== "hidden");
  return (
    <main id="main" className="sheet">
      <style>{conditionStyle(fields)}</style>
      <p className="soft">
        <a href={home}>{translate("section.tasks")}</a>
        {" · "}
        {translate("section.step", { step: place + 1, steps: way.legs.length })}
      </p>
      <h1>{leg.section.title[locale]}</h1>
      <p className="lead">{leg.section.intro[locale]}</p>
      {aside && /^\d{1,2}$/.test(aside) && (
        <p className="notice" role="status">
          {translate("section.hiddenNotice", { count: Number(aside) })}
        </p>
      )}
      <SectionForm
        key={`${sheet.id} ${id}`}
        token={token}
        sheet={sheet.id}
        locale={locale}
        action={`${home}/sections/${id}/save`}
        next={next ? `${home}/sections/${next.section.id}` : `${home}/check`}
        last={next === undefined}
        returning={isReturning}
        fields={fields}
        checks={checksOf(given, page, hrefOf)}
        checked={problem !== undefined}
        words={sectionWords(translate, isReturning ? "back" : next ? "section" : "check")}
      />
      {previous && (
        <p className="screen">
          <a href={`${home}/sections/${previous.section.id}`}>← {translate("section.previous")}</a>
        </p>
      )}
    </main>
  );
}
