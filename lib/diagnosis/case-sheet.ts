import type { Answer, Sheet } from "../instrument/answers";
import type { CodedCase } from "./case";

/** The sheet that a snapshot of a published firm was coded into. */
export function caseSheet(snapshot: CodedCase["snapshots"][number], edition: string): Sheet {
  const answers: Record<string, Answer> = {};
  for (const [question, { answer }] of Object.entries(snapshot.answers)) answers[question] = answer;
  return { edition, depth: "full", answers };
}
