import type { Condition } from "../instrument/condition";
import { type Edition, questionsOf } from "../instrument/edition";
import { type Abstention, type Depth, optionsOf, type Question, type QuestionOption } from "../instrument/question";
import type { Source, Text } from "../text/text";
import { percent } from "./certainty";

/** A question as programs read it: points from 0 to 100, depths as a list, what it is worth to. */
type Entry = {
  id: string;
  kind: Question["kind"];
  section: string;
  /** The first of the indicators that read it. */
  indicator: string | null;
  indicators: string[];
  depth: Depth[];
  text: Text;
  help: Text;
  options?: { id: string; points: number | null; text: Text; exclusive?: true }[];
  allows: Abstention[];
  source: Source;
  /** Why a sheet cannot be submitted without an answer. */
  required?: Text;
  shownWhen?: Condition;
  applicableWhen?: Condition;
  past?: true;
};

/** The whole edition as JSON: enough for a program to fill in a valid sheet, and to show what answers are worth. */
export function catalogueOf({ id, title, sections, ...rest }: Edition) {
  return {
    edition: id,
    title,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      intro: section.intro,
      questions: section.questions.map((question) => entryOf(question, section.id, rest.indicators)),
    })),
    ...rest,
  };
}

function entryOf(question: Question, section: string, indicators: Edition["indicators"]) {
  const reading = indicators
    .filter(({ items }) => items.some((item) => questionsOf(item).includes(question.id)))
    .map(({ id }) => id);
  const options = optionsOf(question);
  const entry: Entry = {
    id: question.id,
    kind: question.kind,
    section,
    indicator: reading[0] ?? null,
    indicators: reading,
    depth: question.depth === "quick" ? ["quick", "full"] : ["full"],
    text: question.text,
    help: question.help,
    ...(options.length > 0 ? { options: options.map(optionEntry) } : {}),
    allows: question.allows,
    source: question.source,
  };
  const { required, shownWhen, applicableWhen, past } = question;
  return {
    ...entry,
    ...limitsOf(question),
    ...(required && { required }),
    ...(shownWhen && { shownWhen }),
    ...(applicableWhen && { applicableWhen }),
    ...(past && { past }),
  };
}

const optionEntry = ({ id, points, text, exclusive }: QuestionOption) => ({
  id,
  points: points === null ? null : percent(points),
  text,
  ...(exclusive ? { exclusive } : {}),
});

function limitsOf(question: Question) {
  switch (question.kind) {
    case "number": {
      const { unit, min, max, decimals, yearsBefore, period, whereToFind } = question;
      return { unit, min, max, decimals, yearsBefore, period, whereToFind };
    }
    case "text":
      return { maxLength: question.maxLength };
    case "rating":
    case "bipolar":
    case "milestone":
    case "one":
    case "many":
      return {};
  }
}
