import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskedQuestion } from "#app/_view/fill/asked-question";
import { FillForm } from "#app/_view/fill/fill-form";
import { ListEditor } from "#app/_view/official/list-editor";
import styles from "#app/_view/official/official.module.css";
import { YearTable } from "#app/_view/official/year-table";
import { FactField } from "#app/[locale]/(firm)/sheets/[token]/official/fact-field";
import { officialWords } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import { heldPart } from "#app/[locale]/(firm)/sheets/[token]/sections/[section]/held-part";
import { openAsking } from "#app/accounts/opened-asking";
import { isLookedAt, localeOf, localeOrDefault } from "#app/accounts/session";
import { openAsked } from "#app/acts/sheets/asking-open";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { noteSeen } from "#db/sheets/colleague-links";
import { linesOf } from "#lib/programme/asked-lines";
import { askedFacts, askedQuestions } from "./asked-fields";
import { askerOf } from "./asking-words";
import { Closed, Lead, Outcome } from "./parts";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ add?: string; problem?: string; done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const { link } = await openAsking(token);
  // What a chat shows beside a link names nobody.
  const title = translator(localeOrDefault(locale))("fill.title", { count: linesOf(link).length });
  return { title, robots: { index: false } };
}

/** What a colleague is asked of a sheet, and nothing else of it. */
export default async function FillPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { add, problem, done } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const asking = await openAsking(token);
  const db = await database();
  const now = new Date();
  const open = (await openAsked(db, asking)) ?? notFound();
  if (await isLookedAt()) await noteSeen(db, asking.actor, now);
  const translate = translator(locale);
  const asker = asking.link.asker;
  const submit = asker === null ? translate("fill.submitUnnamed") : translate("fill.submit", { asker });
  const words = officialWords(locale, submit);
  const sources = { asking, open, adding: add ?? null, locale, now };
  const facts = open.mayMend ? askedFacts(sources) : null;
  const fields = open.mayAnswer ? askedQuestions(sources) : [];
  const isDone = done !== undefined && asking.link.doneAt !== null;
  return (
    <main id="main" className={`sheet ${styles.official}`}>
      <h1>
        {isDone
          ? translate("fill.titleDone", { asker: askerOf(asking.link, locale) })
          : translate("fill.title", { count: linesOf(asking.link).length })}
      </h1>
      <Outcome {...{ asking, open, isDone, problem, locale }} />
      {!isDone && <Lead {...{ asking, locale }} />}
      <FillForm
        key={asking.link.id}
        token={token}
        link={asking.link.id}
        locale={locale}
        action={`/${locale}/fill/${token}/save`}
        facts={facts?.shapes ?? []}
        fields={fields.map(heldPart)}
        words={words}
      >
        {facts && (
          <YearTable
            rows={[...facts.needed.yearRows, ...facts.optional.yearRows]}
            years={facts.years}
            notes={[]}
            words={words}
          />
        )}
        {facts?.singles.map((single) =>
          "columns" in single ? (
            <ListEditor key={single.key} list={single} words={words} />
          ) : (
            <FactField key={single.id} single={single} words={words} />
          ),
        )}
        {fields.map((field) => (
          <AskedQuestion key={field.id} field={field} words={words} />
        ))}
        <Closed {...{ asking, open, locale }} />
      </FillForm>
      <p className="soft">
        <a href={`/${locale}/privacy`}>{translate("fill.privacy")}</a>
      </p>
    </main>
  );
}
