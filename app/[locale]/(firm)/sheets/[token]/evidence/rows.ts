import type { EvidenceFact, ShownFile } from "#app/_view/evidence/evidence-props";
import { factsById } from "#app/acts/programme/rules";
import { askedOf } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { formats, translator } from "#app/translate";
import type { EvidenceRecord } from "#db/sheets/evidence";
import type { Locale } from "#lib/text/text";
import { evidenceAsked } from "#questionnaires/facts/evidence-asked";

/**
 * The facts behind which a file can stand: those that are asked of this firm, and those that have one, first those of
 * which a round requires one, then those that usually have one. Findings are the authority's, and may be explained.
 */
export function evidenceFacts(opened: OpenFacts, files: readonly EvidenceRecord[], locale: Locale): EvidenceFact[] {
  const translate = translator(locale);
  const required = new Set(
    (opened.inRound?.round.requirements ?? []).flatMap(({ fact, evidence }) => (evidence ? [fact] : [])),
  );
  const asked = new Set(askedOf(opened).sections.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)));
  const evidenced = new Set(files.flatMap(({ fact, withdrawnAt }) => (withdrawnAt === null ? [fact] : [])));
  const order = ({ need }: EvidenceFact) => ["required", "usual", "other"].indexOf(need);
  return [...factsById.values()]
    .filter(({ id }) => required.has(id) || evidenced.has(id) || asked.has(id))
    .map(
      ({ id, text }): EvidenceFact => ({
        id,
        title: text[locale],
        hint: evidenceAsked[id]?.[locale] ?? translate("evidence.generic"),
        need: required.has(id) ? "required" : asked.has(id) && id in evidenceAsked ? "usual" : "other",
        hasFile: evidenced.has(id),
      }),
    )
    .toSorted((one, other) => order(one) - order(other));
}

/** The files of a sheet, each once with the facts that it stands for, and those that were taken back from all. */
export function shownFiles(
  files: readonly EvidenceRecord[],
  locale: Locale,
): { live: ShownFile[]; older: ShownFile[] } {
  const byHash = new Map<string, EvidenceRecord[]>();
  for (const file of files) byHash.set(file.hash, [...(byHash.get(file.hash) ?? []), file]);
  const shown = [...byHash.values()].map((rows) => {
    const live = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
    return { isLive: live.length > 0, file: shownFile(live.length > 0 ? live : rows, locale) };
  });
  const of = (isLive: boolean) => shown.filter((each) => each.isLive === isLive).map(({ file }) => file);
  return { live: of(true), older: of(false) };
}

function shownFile(rows: readonly EvidenceRecord[], locale: Locale): ShownFile {
  const translate = translator(locale);
  const format = formats(locale);
  const time = (moment: Date) => format.dateTime(moment, { dateStyle: "medium", timeStyle: "short" });
  const { id, name, type, size, hash, at, withdrawnAt, scan } = rows.at(-1) as EvidenceRecord;
  const bytes =
    size < 1_000_000
      ? format.number(Math.max(1, Math.round(size / 1000)), { style: "unit", unit: "kilobyte" })
      : format.number(size / 1_000_000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  const about = [
    bytes,
    translate("evidence.at", { at: time(at) }),
    withdrawnAt && translate("evidence.takenBack", { at: time(withdrawnAt) }),
    scan === "clean" || scan === "failed" ? translate(`evidence.scan.${scan}`) : "",
  ];
  const facts = [...new Set(rows.map(({ fact }) => fact))];
  return {
    ...{ id, name, type, hash },
    about: about.filter(Boolean).join(" · "),
    facts: facts.map((fact) => ({ id: fact, title: factsById.get(fact)?.text[locale] ?? fact })),
  };
}
