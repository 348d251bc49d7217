import type { CodedCase } from "../diagnosis/case";
import { caseSheet } from "../diagnosis/case-sheet";
import { diagnose } from "../diagnosis/diagnose";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import type { Text } from "../text/text";

type Snapshot = { id: string; title: Text; from: number; until: number | null; diagnosis: Diagnosis };

/** A published firm with each of its coded sheets diagnosed under an edition. */
export type DiagnosedCase = {
  id: string;
  name: Text;
  industry: Text;
  trade: CodedCase["trade"];
  snapshots: Snapshot[];
};

/** Cases are the same for everybody: what an edition makes of them is worked out once. */
const cache = new WeakMap<readonly CodedCase[], Map<string, DiagnosedCase[]>>();

/** Diagnoses the coded sheets of the cases, oldest snapshot first. */
export function diagnosedCases(edition: Edition, cases: readonly CodedCase[]): DiagnosedCase[] {
  const known = cache.get(cases) ?? new Map<string, DiagnosedCase[]>();
  const found = known.get(edition.id) ?? casesUnder(edition, cases);
  cache.set(cases, known.set(edition.id, found));
  return found;
}

function casesUnder(edition: Edition, cases: readonly CodedCase[]): DiagnosedCase[] {
  return cases.map((published) => ({
    id: published.id,
    name: published.name,
    industry: published.industry,
    trade: published.trade,
    snapshots: published.snapshots
      .map((snapshot) => {
        const { id, title, from, until } = snapshot;
        return { id, title, from, until, diagnosis: diagnose(edition, caseSheet(snapshot, edition)) };
      })
      .sort((first, second) => first.from - second.from),
  }));
}
