import type { CodedCase } from "../diagnosis/case";
import { Basis } from "../instrument/coding";
import type { Edition } from "../instrument/edition";
import { isShown } from "../instrument/shown";
import { questionIndex } from "./questions";

/** How many answers rest on what, and how many questions a study is silent of. */
export type Bases = Record<Basis, number> & { silent: number };

type Snapshot = CodedCase["snapshots"][number];

/** Whether an edition's codings say what their answers rest on. */
export const sayBasis = (cases: readonly CodedCase[]): boolean =>
  cases.some(({ snapshots }) =>
    snapshots.some(({ answers }) => Object.values(answers).some(({ basis }) => basis !== undefined)),
  );

/** Of one coded sheet; silent are those questions that it would be shown and that have no answer. */
export function basesOf(edition: Edition, { answers }: Snapshot): Bases {
  const given = Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
  const open = [...questionIndex(edition).values()].filter(
    (question) => !Object.hasOwn(answers, question.id) && isShown(question, given).truth !== "no",
  );
  return { ...countOf(Object.values(answers)), silent: open.length };
}

/** Of all cases, an answer that stays the same from one period of a firm to the next counted once. */
export function differentAnswers(cases: readonly CodedCase[]): Record<Basis, number> & { all: number } {
  const different = cases.flatMap(({ snapshots }) => [
    ...new Map(
      snapshots.flatMap(({ answers }) =>
        Object.entries(answers).map(([id, coded]) => [JSON.stringify([id, coded.answer, coded.basis]), coded] as const),
      ),
    ).values(),
  ]);
  return { ...countOf(different), all: different.length };
}

function countOf(coded: Snapshot["answers"][string][]): Record<Basis, number> {
  const count = { printed: 0, implied: 0, judged: 0 } satisfies Record<Basis, number>;
  for (const { basis } of coded) if (basis) count[basis]++;
  return count;
}

export const bases = Basis.options;
