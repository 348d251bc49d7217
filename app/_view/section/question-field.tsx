import type { CardShape, CardWords, ShownField } from "./card";
import { Answered, CardFrame, CardHelp } from "./card-frame";
import { Abstention, Choices, Line, NumberInput, WordsInput } from "./controls";

import { FieldFolds } from "./field-folds";
import { OfferLine } from "./offer-line";
import { PairField } from "./pair-field";
import styles from "./section.module.css";
import { YearsField } from "./years-field";

type Props = {
  card: CardShape;
  /** The questions of the card, in its order. */
  fields: ShownField[];
  words: CardWords;
  /** The numbers of its questions on the page. */
  place: string;
};

/** One card: a question by itself, two side by side, or a count of several years. */
export function QuestionField({ card, fields, ...rest }: Props) {
  const [field] = fields;
  if (card.kind === "pair") return <PairField card={card} fields={fields} {...rest} />;
  if (card.kind === "years") return <YearsField card={card} fields={fields} {...rest} />;
  return field ? <SingleField field={field} line={card.kind === "line" ? card.options : undefined} {...rest} /> : null;
}

type SingleProps = { field: ShownField; line: string[] | undefined; words: CardWords; place: string };

function SingleField({ field, line, words, place }: SingleProps) {
  const isTyped = field.kind === "number" || field.kind === "text";
  // As on the pages of facts: below a box, and above choices.
  const answered = <Answered field={field} words={words} />;
  return (
    <CardFrame id={field.id} place={place} text={field.text} onlyIf={field.onlyIf ? field.id : undefined}>
      <CardHelp id={field.id}>
        {field.onlyIf && <strong>{field.onlyIf.words} </strong>}
        {field.help}
        {field.hints.map((hint) => (
          <span key={hint}>{hint}</span>
        ))}
      </CardHelp>
      {!isTyped && answered}
      {line ? <Line field={field} line={line} /> : <Control field={field} />}
      {isTyped && answered}
      <OfferLine fields={[field]} words={words} />
      <div className={styles.foot}>
        {field.abstentions.map((choice) => (
          <Abstention key={choice.id} field={field} choice={choice} />
        ))}
        <FieldFolds fields={[field]} words={words} />
      </div>
    </CardFrame>
  );
}

/** The choices, the number or the words of a question. */
export function Control({ field }: { field: ShownField }) {
  if (field.kind === "number") return <NumberInput field={field} />;
  if (field.kind === "text") return <WordsInput field={field} />;
  return <Choices field={field} />;
}
