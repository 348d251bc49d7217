import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault, openAnswers } from "#app/accounts/session";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { type Translate, translator } from "#app/translate";
import { deletionWords } from "#app/words/leaving-words";
import { leftAfterDeletion } from "#app/words/left-after-deletion";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import { filesIn, listEvidence } from "#db/sheets/evidence";
import { listSnapshots } from "#db/sheets/snapshots";
import { isOfGoal } from "#lib/programme/goal";
import { KeptUntil } from "../kept-until";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("manage.delete") };
}

/** Asks before a sheet is deleted, with all that goes, what becomes of its application, and what stays where. */
export default async function DeletePage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { actor, sheet, stored } = await openAnswers(token);
  if (!mayOnSheet(actor, "delete", sheet)) notFound();
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const db = await database();
  const { application, entries, now } = await openFacts(token);
  const [results, files] = await Promise.all([listSnapshots(db, actor), listEvidence(db, actor)]);
  const leaving =
    application && deletionWords(application, { bureau: await bureauOf(db, application.round), locale, now });
  const losses = [
    translate("manage.deleteAnswers", { count: stored.size }),
    translate("manage.deleteFigures", {
      count: [...entries].filter(([key, { entry }]) => !("cleared" in entry) && !isOfGoal(key)).length,
    }),
    translate("manage.deleteEvidence", {
      count: files.ok ? filesIn(files.value) : 0,
    }),
    translate("manage.deleteResults", { count: results.ok ? results.value.length : 0 }),
    translate("manage.deleteShares"),
    translate("manage.deletePersonal"),
  ];
  return (
    <main id="main" className="sheet">
      <h1>{translate("manage.deleteTitle")}</h1>
      {(await searchParams).problem === "unticked" && leaving?.tick && (
        <p className="notice problem" role="alert">
          {translate("application.deletion.unticked")}
        </p>
      )}
      {leaving && (
        <section className="notice problem" aria-labelledby="application">
          <h2 id="application">{leaving.title}</h2>
          <Lines of={leaving.lines} />
        </section>
      )}
      <p>{translate("manage.deleteLead")}</p>
      <Lines of={losses} />
      {[translate("manage.deleteKept"), ...leftAfterDeletion(translate)].map((line) => (
        <p key={line} className="soft">
          {line}
        </p>
      ))}
      {leaving && <p>{leaving.kept}</p>}
      <KeptUntil {...{ actor, locale }} />
      <p>
        <a href={`${home}/download/json`} download>
          {translate("manage.deleteDownload")}
        </a>
      </p>
      <Deleting {...{ home, translate }} tick={leaving?.tick} />
    </main>
  );
}

const Lines = ({ of: lines }: { of: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

type DeletingProps = { home: string; translate: Translate; tick: string | null | undefined };

/** The form that deletes; with `tick`, only once somebody ticked that. */
function Deleting({ home, translate, tick }: DeletingProps) {
  return (
    <form method="post" action={`${home}/delete/confirm`}>
      <PressField />
      {tick && (
        <label className="option">
          <input type="checkbox" name="sure" value="yes" required />
          <span>{tick}</span>
        </label>
      )}
      <p className="row">
        <button type="submit" className="button danger">
          {translate("manage.deleteConfirm")}
        </button>
        <a className="button quiet" href={home}>
          {translate("manage.deleteCancel")}
        </a>
      </p>
    </form>
  );
}
