import type { Metadata } from "next";
import { notFound } from "next/navigation";
import styles from "#app/_view/evidence/evidence.module.css";
import { EvidenceFact } from "#app/_view/evidence/evidence-fact";
import { PressField } from "#app/_view/press-field";
import { openFigures } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import { translator } from "#app/translate";
import { sentWords } from "#app/words/application-words";
import { database } from "#db/client";
import { filesAFact, listEvidence } from "#db/sheets/evidence";
import type { FileRefusal } from "#lib/programme/file-type";
import { evidenceRowsOf } from "./rows";
import { evidenceWords } from "./words";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; problem?: string; of?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("evidence.title") };
}

const reasons = [
  "no-file",
  "empty",
  "unknown",
  "macros",
  "too-large",
  "infected",
  "too-many",
  "too-often",
] as const satisfies (FileRefusal | string)[];

/** The files behind the official figures: what is asked, what is there, and what is missing. */
export default async function EvidencePage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { done, problem: refused, of } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFigures(token);
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const listed = await listEvidence(await database(), opened.actor);
  const { asked, others } = evidenceRowsOf(opened, listed.ok ? listed.value : [], locale);
  const required = asked.filter(({ isRequired }) => isRequired);
  const given = required.filter(({ files }) => files.length > 0).length;
  const reason = reasons.find((candidate) => candidate === refused);
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
        <p className="notice">
          {(opened.inRound && sentWords(opened.inRound, locale)) ?? translate("evidence.sealed")}
        </p>
      )}
      {(done === "added" || done === "withdrawn") && (
        <p className="notice" role="status">
          {translate(`evidence.${done}`)}
        </p>
      )}
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      {required.length > 0 && (
        <>
          <p>
            <strong>{translate("evidence.progress", { given, total: required.length })}</strong>
          </p>
          <progress
            className={styles.bar}
            value={given}
            max={required.length}
            aria-label={translate("evidence.bar", { given })}
          />
        </>
      )}
      <h2>{translate("evidence.askedTitle")}</h2>
      {asked.length === 0 && <p>{translate(opened.aim === null ? "evidence.unaimed" : "evidence.noneAsked")}</p>}
      {asked.map((row) => (
        <EvidenceFact key={row.id} {...{ row, home, words, isDraft }} problem={problemOf(row.id)} />
      ))}
      {isDraft && (
        <section aria-labelledby="other">
          <h2 id="other">{translate("evidence.otherTitle")}</h2>
          <form method="post" action={`${home}/evidence/add`} encType="multipart/form-data" className="stack">
            <PressField />
            <label>
              {translate("evidence.fact")}
              <select name="fact">
                {others.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.file}
              <input type="file" name="file" accept={words.accept} required className={styles.file} />
            </label>
            <button type="submit" className="button quiet">
              {words.add}
            </button>
          </form>
        </section>
      )}
    </main>
  );
}
