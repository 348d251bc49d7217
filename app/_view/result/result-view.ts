import type { DiagnosedCase } from "#lib/charts/diagnosed-case";
import type { Past } from "#lib/charts/plane";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth, Question } from "#lib/instrument/question";
import type { Words } from "../charts/words";

/** What every section of the result page is told. */
export type ResultView = {
  words: Words;
  edition: Edition;
  diagnosis: Diagnosis;
  answers: Answers;
  depth: Depth;
  /** The reporting year of the sheet. */
  year: number;
  past: Past[];
  cases: readonly CodedCase[];
  standings: DiagnosedCase[];
  questions: Map<string, Question>;
  /** Where a question can be answered or changed; without it questions are named but not linked. */
  questionHref: ((question: string) => string) | undefined;
  /** How the reader can have the answers changed; nothing where they can be changed at once or are not the reader's. */
  changeHint: string | undefined;
};
