import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddFile } from "#app/_view/evidence/add-file";
import styles from "#app/_view/evidence/evidence.module.css";
import { FileCard } from "#app/_view/evidence/file-card";
import { ViewerPlace } from "#app/_view/file/viewer-place";
import { viewerWords } from "#app/_view/file/viewer-words";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { sentWords } from "#app/words/application-words";
import { database } from "#db/client";
import { filesAFact } from "#db/sheets/attachments";
import { listEvidence } from "#db/sheets/evidence";
import { isBehindFact } from "#lib/programme/documents";
import type { FileRefusal } from "#lib/programme/file-type";
import { PageOfSheet } from "../page-of-sheet";
import { Reopening } from "../reopening";
import { EvidenceProgress } from "./evidence-progress";
import { evidenceFacts, shownFiles } from "./rows";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; problem?: string; of?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("evidence.title") };
}

const reasons = [
  "no-file",
  "no-fact",
  "empty",
  "unknown",
  "macros",
  "complex",
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
  const rows = files.ok ? files.value.filter(isBehindFact) : [];
  const facts = evidenceFacts(opened, rows, locale);
  const { live, older } = shownFiles(rows, locale);
  const reason = reasons.find((candidate) => candidate === refusal);
  const problem = reason && translate(`evidence.refused.${reason}`, { perFact: filesAFact });
  const isDraft = opened.sheet.state === "draft";
  const chosen = new Set(facts.some(({ id }) => id === of) ? [of ?? ""] : []);
  return (
    <PageOfSheet {...{ locale, token }} here="evidence">
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
      {(done === "added" || done === "addedLocked" || done === "chosen" || done === "withdrawn") && (
        <p className="notice" role="status">
          {translate(`evidence.${done}`)}
        </p>
      )}
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      {opened.aim === null && <p>{translate("evidence.unaimed")}</p>}
      <EvidenceProgress facts={facts} locale={locale} />
      {isDraft && <AddFile {...{ facts, chosen, home, locale }} />}
      <section id="files" aria-labelledby="files-title">
        <h2 id="files-title">{translate("evidence.filesTitle", { count: live.length })}</h2>
        <ul className={styles.files}>
          {live.map((file) => (
            <FileCard key={file.id} {...{ file, facts, home, locale, isDraft }} />
          ))}
        </ul>
        {older.length > 0 && (
          <details>
            <summary>{translate("evidence.older", { count: older.length })}</summary>
            <ul className={styles.files}>
              {older.map((file) => (
                <FileCard key={file.id} {...{ file, facts, home, locale }} isDraft={false} />
              ))}
            </ul>
          </details>
        )}
      </section>
      <ViewerPlace words={viewerWords(locale)} />
    </PageOfSheet>
  );
}
