import type { ReactNode } from "react";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import type { Past } from "#lib/charts/plane";
import { questionIndex } from "#lib/charts/questions";
import type { Shows } from "#lib/charts/rooms";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { wordsOf } from "../charts/words";
import type { Header, OfficialResult, Places, ResultView } from "./result-view";

/** A result as it is stored, and how it is to be shown. */
export type ResultProps = {
  locale: Locale;
  edition: Edition;
  diagnosis: Diagnosis;
  answers: Answers;
  cases: readonly CodedCase[];
  /** The questions in the words in which they were answered; without them in those of the edition. */
  questions?: ReadonlyMap<string, Question>;
  header: Header;
  /** Earlier assessments of the same firm. */
  past: Past[];
  /** Path of the first screen. */
  base: string;
  /** Whom the page speaks to; others are told of the firm. */
  reader?: Reader;
  shows?: Shows;
  official?: OfficialResult | null;
  /** Where a question can be answered or changed; without it questions are named but not linked. */
  questionHref?: ((question: string) => string) | undefined;
  /** How answers can be changed once they are submitted, for whoever may. */
  changeHint?: ReactNode;
  isWhole?: boolean;
};

const everything: Shows = { answers: true, tiers: true };

const placesIn = (base: string): Places => ({
  first: base,
  room: (room, anchor) => `${base}/${room}${anchor ? `#${anchor}` : ""}`,
  tier: (tier) => `${base}/tiers?tier=${tier}`,
});

/** On one page a room is a part, with its own anchors. */
const placesOnPage = (base: string): Places => ({
  first: base,
  room: (room, anchor) => `#${anchor ?? room}`,
  tier: (tier) => `${base}/tiers?tier=${tier}`,
});

/** What all parts of a result are made from. */
export function viewOf(props: ResultProps): ResultView {
  const { locale, reader, header, questionHref, changeHint, base, isWhole = false, ...result } = props;
  const {
    edition,
    diagnosis,
    answers,
    cases,
    past,
    shows = everything,
    official = null,
    questions = questionIndex(edition),
  } = result;
  return {
    ...{ edition, diagnosis, answers, cases, past, questionHref, header, shows, isWhole },
    words: wordsOf(locale, reader),
    depth: header.depth,
    year: header.year,
    standings: diagnosedCases(edition, cases),
    questions,
    changeHint: questionHref === undefined ? changeHint : undefined,
    official: shows.tiers ? official : null,
    places: isWhole ? placesOnPage(base) : placesIn(base),
  };
}
