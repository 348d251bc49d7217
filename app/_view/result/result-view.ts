import type { ReactNode } from "react";
import type { DiagnosedCase } from "#lib/charts/diagnosed-case";
import type { LadderStep } from "#lib/charts/ladder";
import type { Past } from "#lib/charts/plane";
import type { Room, Shows } from "#lib/charts/rooms";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth, Question } from "#lib/instrument/question";
import type { Wants } from "#lib/programme/goal";
import type { CalendarLine } from "#lib/rules/calendar";
import type { Duty } from "#lib/rules/duties";
import type { FactKey } from "#lib/rules/fact";
import type { Tier } from "#lib/rules/rule-set";
import type { Words } from "../charts/words";

/** Whose result it is, and of which submission. */
export type Header = {
  /** `null` or empty where the firm gave no name. */
  firmName: string | null;
  submittedAt: Date;
  /** The reporting year of the sheet. */
  year: number;
  depth: Depth;
  revision: number;
};

/** The official tiers of a result; `null` steps where there are no facts. */
export type Tiers = {
  steps: LadderStep[] | null;
  /** What the firm wants to know, and the tier that it aims at. */
  wants: Wants;
  aim: Tier | null;
  /** The rounds of the goal, and what the firm's titles ask of it, on the day of submission. */
  lines: readonly CalendarLine[];
  duties: readonly Duty[];
  /** What is unlikely among the facts, and what does not go together with the answers, in words. */
  notes: readonly string[];
};

/** With what its reader may do about them. */
export type OfficialResult = Tiers & {
  /** Where the facts are filled in, for whoever may. */
  fillHref: string | null;
  factHref?: ((key: FactKey, tier: Tier) => string) | undefined;
  /** How many facts were changed since, what the tiers come to by them, and where that stands. */
  changed: { count: number; finding: string; href: string } | null;
};

/** Where the parts of a result are. */
export type Places = {
  first: string;
  room: (room: Room, anchor?: string) => string;
  tier: (tier: Tier) => string;
};

/** What every part of a result is told. */
export type ResultView = {
  words: Words;
  edition: Edition;
  diagnosis: Diagnosis;
  answers: Answers;
  depth: Depth;
  /** The reporting year of the sheet. */
  year: number;
  header: Header;
  past: Past[];
  cases: readonly CodedCase[];
  standings: DiagnosedCase[];
  questions: ReadonlyMap<string, Question>;
  /** Where a question can be answered or changed; without it questions are named but not linked. */
  questionHref: ((question: string) => string) | undefined;
  /** How the reader can have the answers changed; nothing where they can be changed at once or are not the reader's. */
  changeHint: ReactNode;
  /** The official tiers; `null` where they are not shown. */
  official: OfficialResult | null;
  shows: Shows;
  places: Places;
  /** Whether all rooms stand on one page. */
  isWhole: boolean;
};
