import type { DiagnosedCase } from "#lib/charts/diagnosed-case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Locale } from "#lib/text/text";
import { DataTable } from "../charts/data-table";
import { Origin } from "../charts/origin";
import { type Words, wordsOf } from "../charts/words";
import { periodWords } from "./period";

type Column = {
  id: "quadrant" | "identification" | "orientation" | "stage" | "coupling" | "mode" | "fit";
  cell: (diagnosis: Diagnosis, words: Words) => string | null;
};

const columns: Column[] = [
  {
    id: "quadrant",
    cell: ({ technicalStrength: { quadrant } }, { translate }) =>
      quadrant && translate(`classes.quadrant.${quadrant}.term`),
  },
  {
    id: "identification",
    cell: ({ opportunity: { entry, now } }, { translate }) => {
      const profile = now ?? entry;
      return profile && translate(`classes.identificationTerm.${profile}`);
    },
  },
  {
    id: "orientation",
    cell: ({ orientation: { entry, now } }, { translate }) => {
      const profile = now ?? entry;
      return profile && translate(`classes.orientationTerm.${profile}`);
    },
  },
  {
    id: "stage",
    cell: ({ learning: { stage } }, { translate }) => stage && translate(`classes.stage.${stage}.name`),
  },
  {
    id: "coupling",
    cell: ({ learning: { coupling } }, { translate }) => coupling && translate(`classes.couplingTerm.${coupling}`),
  },
  { id: "mode", cell: ({ learning: { mode } }, { translate }) => mode && translate(`classes.mode.${mode}.term`) },
  { id: "fit", cell: ({ learning: { fit } }, { translate }) => fit && translate(`cases.fit.${fit}`) },
];

/** The classes of each period, as far as the paper tells of them. */
export function CaseClasses({ diagnosed, locale }: { diagnosed: DiagnosedCase; locale: Locale }) {
  const words = wordsOf(locale);
  const { translate, of } = words;
  const present = columns.filter(({ cell }) => diagnosed.snapshots.some(({ diagnosis }) => cell(diagnosis, words)));
  if (present.length === 0) return null;
  // The one class that the study gives a firm is that of its entry (he-sun-2022, section 3.2 and table 4).
  const published = diagnosed.snapshots[0]?.diagnosis.technicalStrength.quadrant ?? null;
  return (
    <>
      <h3>{translate("cases.classesTitle")}</h3>
      <DataTable
        caption={`${of(diagnosed.name)}: ${translate("cases.classesTitle")}`}
        columns={[translate("cases.columns.period"), ...present.map(({ id }) => translate(`cases.columns.${id}`))]}
        rows={diagnosed.snapshots.map((snapshot) => [
          periodWords(snapshot, words),
          ...present.map(({ cell }) => cell(snapshot.diagnosis, words) ?? translate("charts.notKnown")),
        ])}
      />
      <p className="soft">
        {translate.rich(published ? "cases.classesNoteOne" : "cases.classesNote", {
          firm: of(diagnosed.name),
          type: published ? translate(`classes.quadrant.${published}.term`) : "",
          published: () => <Origin of="published" locale={locale} />,
          ours: () => <Origin of="ours" locale={locale} />,
        })}
      </p>
    </>
  );
}
