import type { EvidenceRow, ShownFile } from "#app/_view/evidence/evidence-fact";
import { factsById } from "#app/acts/programme/rules";
import { askedOf } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { formats, translator } from "#app/translate";
import type { EvidenceRecord } from "#db/sheets/evidence";
import type { Locale } from "#lib/text/text";
import { evidenceAsked } from "#questionnaires/facts/evidence-asked";

/** The facts that a file is asked for or stands behind, and all others. Findings are the authority's, and may be explained. */
export function evidenceRowsOf(
  opened: OpenFacts,
  files: readonly EvidenceRecord[],
  locale: Locale,
): { asked: EvidenceRow[]; others: { id: string; title: string }[] } {
  const translate = translator(locale);
  const required = new Set(
    (opened.inRound?.round.requirements ?? []).flatMap(({ fact, evidence }) => (evidence ? [fact] : [])),
  );
  const factsAsked = new Set(askedOf(opened).sections.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)));
  const factsWithFiles = new Set(files.map(({ fact }) => fact));
  const isAsked = (id: string) =>
    required.has(id) || factsWithFiles.has(id) || (factsAsked.has(id) && id in evidenceAsked);
  const rows = [...factsById.values()]
    .filter(({ id }) => isAsked(id))
    .map((fact): EvidenceRow => {
      const filesHere = files.filter((file) => file.fact === fact.id);
      const older = filesHere.filter(({ withdrawnAt }) => withdrawnAt !== null);
      return {
        id: fact.id,
        title: fact.text[locale],
        hint: evidenceAsked[fact.id]?.[locale] ?? translate("evidence.generic"),
        isRequired: required.has(fact.id),
        files: filesHere.filter(({ withdrawnAt }) => withdrawnAt === null).map((file) => shownFile(file, locale)),
        older: older.map((file) => shownFile(file, locale)),
        olderWords: translate("evidence.older", { count: older.length }),
      };
    });
  const order = (row: EvidenceRow) => (row.isRequired ? 0 : 1);
  return {
    asked: rows.toSorted((one, other) => order(one) - order(other)),
    others: [...factsById.values()]
      .filter(({ id }) => !isAsked(id))
      .map(({ id, text }) => ({ id, title: text[locale] })),
  };
}

function shownFile(
  { id, name, size, hash, revision, at, withdrawnAt, scan }: EvidenceRecord,
  locale: Locale,
): ShownFile {
  const translate = translator(locale);
  const format = formats(locale);
  const time = (moment: Date) => format.dateTime(moment, { dateStyle: "medium", timeStyle: "short" });
  const bytes =
    size < 1_000_000
      ? format.number(Math.max(1, Math.round(size / 1000)), { style: "unit", unit: "kilobyte" })
      : format.number(size / 1_000_000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  const facts = [
    translate("evidence.revision", { revision }),
    bytes,
    translate("evidence.at", { at: time(at) }),
    withdrawnAt && translate("evidence.takenBack", { at: time(withdrawnAt) }),
    scan === "clean" || scan === "failed" ? translate(`evidence.scan.${scan}`) : "",
  ];
  return { id, name, hash, facts: facts.filter(Boolean).join(" · ") };
}
