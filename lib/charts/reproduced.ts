import type { CodedCase } from "../diagnosis/case";
import { caseSheet } from "../diagnosis/case-sheet";
import { diagnose } from "../diagnosis/diagnose";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import type { Certainties, ClassCertainty } from "../scoring/findings";

type Value = string | number;

/** The classes that a study may give a firm: where each stands in a diagnosis, and where how sure it is. */
const kinds = [
  { id: "quadrant", path: "technicalStrength.quadrant", sure: ({ quadrant }: Certainties) => quadrant },
  { id: "identificationEntry", path: "opportunity.entry", sure: (all: Certainties) => all.identification.entry },
  { id: "identificationNow", path: "opportunity.now", sure: (all: Certainties) => all.identification.now },
  { id: "path", path: "opportunity.path", sure: ({ path }: Certainties) => path },
  { id: "orientationEntry", path: "orientation.entry", sure: (all: Certainties) => all.orientation.entry },
  { id: "orientationNow", path: "orientation.now", sure: (all: Certainties) => all.orientation.now },
  { id: "stage", path: "learning.stage", sure: ({ stage }: Certainties) => stage },
  { id: "coupling", path: "learning.coupling", sure: ({ coupling }: Certainties) => coupling },
  { id: "mode", path: "learning.mode", sure: ({ mode }: Certainties) => mode },
  { id: "fit", path: "learning.fit", sure: ({ fit }: Certainties) => fit },
  { id: "profile", path: "networks.profile", sure: ({ profile }: Certainties) => profile },
] as const satisfies { id: string; path: string; sure: (all: Certainties) => ClassCertainty<Value> | null }[];

export type ClassId = (typeof kinds)[number]["id"];

/** A class that came out; `sure` where the edition's arithmetic says how sure it is. */
export type FoundClass = { value: Value; isCompleted: boolean; sure: ClassCertainty<Value> | null };

/** One class of a period: what the study gives, whether it is we who infer it, and what came out of which answers. */
export type Reproduced = {
  id: ClassId;
  published: { value: Value; isCompleted: boolean; isOurs: boolean } | null;
  all: FoundClass | null;
  /** Without the answers that we judged. */
  unjudged: FoundClass | null;
};

/** The snapshots of a case, oldest first, each with the classes of its period. */
export type ReproducedCase = { snapshot: CodedCase["snapshots"][number]; classes: Reproduced[] }[];

const known = new WeakMap<CodedCase, { edition: Edition; periods: ReproducedCase }>();

/**
 * What a study's classes come to where its firm's coded answers are diagnosed, with those that we judged and without;
 * worked out once, since neither cases nor editions change.
 */
export function reproducedClasses(edition: Edition, published: CodedCase): ReproducedCase {
  const before = known.get(published);
  if (before?.edition === edition) return before.periods;
  const periods = reproduced(edition, published);
  known.set(published, { edition, periods });
  return periods;
}

function reproduced(edition: Edition, { snapshots }: CodedCase): ReproducedCase {
  return [...snapshots]
    .sort((first, second) => first.from - second.from)
    .map((snapshot, place) => {
      const all = diagnose(edition, caseSheet(snapshot, edition));
      const unjudged = diagnose(edition, caseSheet(snapshot, edition, false));
      const classes = kinds.flatMap((kind): Reproduced[] => {
        // How the firm entered is told once.
        if (place > 0 && kind.path.endsWith(".entry")) return [];
        const value = valueAt(snapshot.expected, kind.path);
        const published =
          value === null
            ? null
            : {
                value,
                isCompleted: kind.id === "stage" && isTrueAt(snapshot.expected, "learning.completed"),
                isOurs: snapshot.inferred?.includes(kind.path) ?? false,
              };
        const row = { id: kind.id, published, all: found(kind, all), unjudged: found(kind, unjudged) };
        return row.published || row.all ? [row] : [];
      });
      return { snapshot, classes };
    });
}

function found(kind: (typeof kinds)[number], diagnosis: Diagnosis): FoundClass | null {
  const sure: ClassCertainty<Value> | null = diagnosis.certainty ? kind.sure(diagnosis.certainty) : null;
  const value = sure?.class ?? valueAt(diagnosis, kind.path);
  if (value === null) return null;
  return { value, isCompleted: kind.id === "stage" && isTrueAt(diagnosis, "learning.completed"), sure };
}

const at = (value: object, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

const isTrueAt = (value: object, path: string): boolean => at(value, path) === true;

function valueAt(value: object, path: string): Value | null {
  const known = at(value, path);
  return typeof known === "string" || typeof known === "number" ? known : null;
}

/** Whether what came out is what the study gives. */
export const isReproduced = ({ published }: Reproduced, came: FoundClass | null): boolean =>
  published !== null && came?.value === published.value && came.isCompleted === published.isCompleted;

/** Of the classes that the studies give, how many came out alike from which answers, and how many not at all. */
export type Tally = { published: number; all: number; unjudged: number; open: number };

/** The classes that are not ours, counted by what they are. */
export function tallyOf(cases: readonly ReproducedCase[]): { id: ClassId; tally: Tally }[] {
  const rows = cases.flatMap((periods) => periods.flatMap(({ classes }) => classes));
  return kinds.flatMap(({ id }) => {
    const some = rows.filter((row) => row.id === id && row.published && !row.published.isOurs);
    if (some.length === 0) return [];
    const tally = {
      published: some.length,
      all: some.filter((row) => isReproduced(row, row.all)).length,
      unjudged: some.filter((row) => isReproduced(row, row.unjudged)).length,
      open: some.filter((row) => row.unjudged === null).length,
    };
    return [{ id, tally }];
  });
}

export const totalOf = (tallies: readonly { tally: Tally }[]): Tally =>
  tallies.reduce(
    (sum, { tally }) => ({
      published: sum.published + tally.published,
      all: sum.all + tally.all,
      unjudged: sum.unjudged + tally.unjudged,
      open: sum.open + tally.open,
    }),
    { published: 0, all: 0, unjudged: 0, open: 0 },
  );
