import { ReviewedPlane } from "#app/_view/advising/reviewed-plane";
import { Standings } from "#app/_view/advising/standings";
import { wordsOf } from "#app/_view/charts/words";
import { PageMargins } from "#app/_view/result/page-margins";
import { headlineOf } from "#app/_view/result/verdict";
import { formats, translator } from "#app/translate";
import type { SignOffLine } from "#db/advising/sign-offs";
import { type SignedReport as Report, signedState } from "#lib/advising/sign-off";
import { diagnosedStanding } from "#lib/advising/standing";
import { writingParts } from "#lib/advising/writing";
import type { Reader } from "#lib/messages/messages";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { casesOf, editionOf } from "#questionnaires";
import { correctedAnswers } from "./corrected-answers";
import { correctionLines } from "./correction-lines";
import styles from "./signed-report.module.css";
import { tierWords } from "./tier-words";

type Props = {
  locale: Locale;
  reader: Reader;
  report: Report;
  line: SignOffLine;
  /** All versions of the practice on the sheet. */
  all: readonly SignOffLine[];
};

/** A signed report as it was sealed: who signed it, on what it stands, and all that it says. */
export function SignedReport({ locale, reader, report, line, all }: Props) {
  const translate = translator(locale);
  const words = wordsOf(locale, reader);
  const edition = editionOf(report);
  const { diagnosis, corrected } = report;
  const tiers = tiersIn(report, locale);
  const columns = [
    { title: translate("clientReview.asClaimed"), standing: diagnosedStanding(edition, diagnosis), ...tiers.claimed },
    ...(corrected
      ? [
          {
            title: translate("clientReview.asCorrected"),
            standing: diagnosedStanding(edition, corrected),
            ...tiers.corrected,
          },
        ]
      : []),
  ];
  return (
    <article className={styles.report}>
      <PageMargins
        header={translate("signed.print", {
          ...{ practice: line.practiceName, firm: report.firmName ?? "", version: line.version },
          hash: line.hash.slice(0, 12),
        })}
      />
      <Seal {...{ locale, report, line, all }} />
      <section>
        <h2>{translate("signed.finding")}</h2>
        <p>
          <strong>{headlineOf(edition, corrected ?? diagnosis, words)}</strong>
        </p>
        <div className={styles.plane}>
          <ReviewedPlane
            {...{ locale, reader, edition }}
            cases={casesOf(edition)}
            depth={report.depth}
            year={report.year}
            claimed={report}
            corrected={corrected && { diagnosis: corrected, answers: correctedAnswers(report) }}
          />
        </div>
        <Standings {...{ words, columns }} />
      </section>
      <Corrections {...{ locale, report }} />
      <Writings {...{ locale, report }} />
      <p className="soft">{translate("signed.method", { edition: report.edition, scorer: report.scorer })}</p>
    </article>
  );
}

/** The practice's own words part by part, and the advice that it chose, in order. */
function Writings({ locale, report }: Pick<Props, "locale" | "report">) {
  const translate = translator(locale);
  const written = writingParts.flatMap((part) => report.writings.find((each) => each.part === part) ?? []);
  return written.map(({ part, content }) => (
    <section key={part}>
      <h2>{translate(`writing.parts.${part}`)}</h2>
      {"text" in content ? (
        <p className={styles.words}>{content.text}</p>
      ) : (
        <ol>
          {content.advice.map(({ text }) => (
            <li key={text} className={styles.words}>
              {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  ));
}

/** How far the firm is from its tier, by its own figures and by the corrected ones; as its own where none was corrected. */
function tiersIn(report: Report, locale: Locale): Record<"claimed" | "corrected", { tiers: string | null }> {
  const { facts, ladder, correctedFacts, correctedLadder } = report;
  const at = new Date(report.answeredAt);
  const claimed = facts && ladder ? tierWords(facts, { locale, at, verdicts: ladder }) : null;
  const corrected =
    correctedFacts && correctedLadder ? tierWords(correctedFacts, { locale, at, verdicts: correctedLadder }) : claimed;
  return { claimed: { tiers: claimed }, corrected: { tiers: corrected } };
}

/** Who signed and countersigned it, how it stands, on what, and its check value. */
function Seal({ locale, report, line, all }: Omit<Props, "reader">) {
  const translate = translator(locale);
  const day = (at: Date | number) => formats(locale).dateTime(at, { dateStyle: "long", timeStyle: "short" });
  const state = signedState(line, all);
  const { practiceName, signerName, signedAt, countersignedAt, countersignedName, withdrawnAt, withdrawnReason } = line;
  return (
    <header>
      {state === "withdrawn" && (
        <p className="notice problem">
          {translate("signed.withdrawn", { day: day(withdrawnAt ?? signedAt), reason: withdrawnReason ?? "" })}
        </p>
      )}
      {state === "replaced" && <p className="notice">{translate("signed.replacedBy")}</p>}
      <p>
        {practiceName} · {translate("signed.signed", { name: signerName, day: day(signedAt) })}
        <br />
        {countersignedAt
          ? translate("signed.countersigned", { name: countersignedName ?? "", day: day(countersignedAt) })
          : translate("signed.notCountersigned")}
      </p>
      <p className="soft">
        {translate(`signed.standsOn.${report.standsOn}`, {
          ...{ year: `${report.year}`, revision: report.revision, day: day(report.answeredAt) },
        })}
      </p>
      <p className={styles.hash}>{translate("signed.seal", { hash: line.hash })}</p>
      <p className="soft screen">{translate("signed.hashHint")}</p>
    </header>
  );
}

/** Every correction of the review, with what the firm had and what became of it. */
function Corrections({ locale, report }: Pick<Props, "locale" | "report">) {
  const translate = translator(locale);
  const lines = correctionLines(report, locale);
  const isTaken = report.decided?.some(({ fate }) => fate === "taken") ?? false;
  return (
    <section>
      <h2>{translate("signed.corrections")}</h2>
      {lines.length === 0 && <p>{translate("signed.noCorrections")}</p>}
      {isTaken && <p className="soft">{translate("signed.takenHint")}</p>}
      {report.decided === null && <p className="soft">{translate("signed.waitingOnly")}</p>}
      <ul className={styles.corrections}>
        {lines.map(({ key, what, from, to, fate, reason, by }) => (
          <li key={key}>
            <strong>{what}</strong>
            <br />
            {translate("signed.correction", { from, to })}
            {languages[locale].gap}
            {fate}
            <br />
            <span className="soft">{translate("signed.reason", { reason, by })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
