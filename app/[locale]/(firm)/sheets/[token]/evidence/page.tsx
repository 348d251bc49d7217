import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceFact } from "#app/_view/evidence/evidence-fact";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { sentWords } from "#app/words/application-words";
import { database } from "#db/client";
import { filesAFact, listEvidence } from "#db/sheets/evidence";
import type { FileRefusal } from "#lib/programme/file-type";
import { Reopening } from "../reopening";
import { AddFile } from "./add-file";
import { EvidenceProgress } from "./evidence-progress";
import { evidenceRowsOf } from "./rows";
import { evidenceWords } from "./words";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; problem?: string; of?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("evidence.title") };
}

const reasons = [
  "no-file",
  "empty",
  "unknown",
  "macros",
  "heic",
  "picture",
  "film",
  "old-document",
  "locked-document",
  "too-large",
  "infected",
  "too-many",
  "too-often",
] as const satisfies (FileRefusal | string)[];

/** The files behind the facts: what is asked, what is there, and what is missing. */
export default async function EvidencePage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { done, problem: refusal, of } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const files = await listEvidence(await database(), opened.actor);
  const { asked, others } = evidenceRowsOf(opened, files.ok ? files.value : [], locale);
  const reason = reasons.find((candidate) => candidate === refusal);
  const problem = reason && translate(`evidence.refused.${reason}`, { perFact: filesAFact });
  const isDraft = opened.sheet.state === "draft";
  const words = evidenceWords(translate);
  const problemOf = (fact: string) => (problem && of === fact ? problem : null);
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={home}>{translate("evidence.back")}</a>
        {" · "}
        <a href={`${home}/official`}>{translate("official.title")}</a>
      </p>
      <h1>{translate("evidence.title")}</h1>
      <p className="lead">{translate("evidence.lead")}</p>
      <p className="soft">{translate("evidence.privacy")}</p>
      {!isDraft && (
        <div className="notice">
          <p>{(opened.inRound && sentWords(opened.inRound, locale)) ?? translate("evidence.sealed")}</p>
          <Reopening {...{ opened, locale, home }} />
        </div>
      )}
      {(done === "added" || done === "addedLocked" || done === "withdrawn") && (
        <p className="notice" role="status">
          {translate(`evidence.${done}`)}
        </p>
      )}
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <EvidenceProgress rows={asked} locale={locale} />
      <h2>{translate("evidence.askedTitle")}</h2>
      {asked.length === 0 && <p>{translate(opened.aim === null ? "evidence.unaimed" : "evidence.noneAsked")}</p>}
      {asked.map((row) => (
        <EvidenceFact key={row.id} {...{ row, home, words, isDraft }} problem={problemOf(row.id)} />
      ))}
      {isDraft && <AddFile facts={others} {...{ words, locale, home }} />}
    </main>
  );
}
