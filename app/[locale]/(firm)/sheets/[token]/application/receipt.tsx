import styles from "#app/_view/application/application.module.css";
import { codeWords } from "#app/_view/code-words";
import { PrintButton } from "#app/_view/print-button";
import { formats, translator } from "#app/translate";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import type { ApplicationInRound } from "#db/programme/moves";
import { evidencedFacts } from "#db/sheets/evidence";
import { readSubmission } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

type Props = { application: ApplicationInRound; actor: Actor; locale: Locale };

/** What a firm keeps as proof that it sent in its application: to whom, when, and the check value of what. */
export async function Receipt({ application: { round, application }, actor, locale }: Props) {
  const { sheet, snapshot, submittedAt } = application;
  if (sheet === null || snapshot === null || submittedAt === null) return null;
  const db = await database();
  const translate = translator(locale);
  const result = await readSubmission(db, actor, snapshot);
  const time = formats(locale).dateTime(submittedAt, { dateStyle: "long", timeStyle: "short" });
  const files = await evidencedFacts(db.db, sheet);
  const lines = [
    ["bureau", await bureauOf(db, round)],
    ["round", round.name],
    [
      "firm",
      [application.firmName, application.uscc && codeWords(application.uscc, translate)].filter(Boolean).join(" "),
    ],
    ["number", String(application.number)],
    ["at", application.late ? `${time} · ${translate("application.receipt.late")}` : time],
    ["revision", String(snapshot)],
    ["files", String(files.size)],
    ["hash", result.ok ? result.value.hash : ""],
  ] as const;
  return (
    <section className={styles.receipt} id="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{translate("application.receipt.title")}</h2>
      <dl>
        {lines.map(([name, words]) => (
          <div key={name}>
            <dt>{translate(`application.receipt.${name}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <PrintButton label={translate("application.receipt.print")} />
    </section>
  );
}
