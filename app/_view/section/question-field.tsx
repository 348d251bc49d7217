import { longestTyped } from "#lib/entry/form-text";
import { numberControl } from "../entry/amount-control";
import { AmountLine } from "../entry/amount-line";
import { CountedText } from "../entry/counted-text";
import { EntryChoice } from "../entry/entry-choice";
import { abstentionName, baseName, type Choice, type Field, isAbstention, noteName, type SectionWords } from "./field";
import styles from "./section.module.css";

type Props = {
  field: Field;
  words: SectionWords;
  /** Its number on the page. */
  place: number;
};

/** What the form holds for a question when the page is made. */
const filledIn = (field: Field): { values: string[]; note: string } => field.unsavedEntry ?? field;

/** One question: its text and help, its choices or its number, the firm's note, and what is wrong, in place. */
export function QuestionField({ place, field, words }: Props) {
  return (
    <fieldset
      id={field.id}
      className={styles.question}
      data-only-if={field.onlyIf ? field.id : undefined}
      aria-describedby={`${field.id}-help`}
    >
      <legend>
        {place}. {field.text}
      </legend>
      <p id={`${field.id}-help`} className={styles.help}>
        {field.onlyIf && <strong>{field.onlyIf.words} </strong>}
        {field.help}
        {field.hints.map((hint) => (
          <span key={hint}>{hint}</span>
        ))}
      </p>
      <p
        id={`${field.id}-problem`}
        className={styles.problem}
        data-mended={field.isMended || undefined}
        aria-live="polite"
      >
        {field.problem && <span>{field.problem}</span>}
        {field.isMended && <span>{words.mended}</span>}
      </p>
      {field.conflict && (
        <EntryChoice subject={field.id} split={field.conflict} title={words.conflictTitle} words={words} />
      )}
      <Control field={field} />
      <div className={`${styles.folds} screen`}>
        <details open={filledIn(field).note !== ""}>
          <summary>{words.note}</summary>
          <CountedText
            name={noteName(field.id)}
            text={filledIn(field).note}
            most={longestTyped}
            label={words.noteLabel.replace("{question}", field.text)}
            words={words.length}
          />
        </details>
        <details>
          <summary>{words.sources}</summary>
          {field.sources.map((source) => (
            <p key={source}>{source}</p>
          ))}
        </details>
      </div>
      <input type="hidden" name={baseName(field.id)} value={field.revision} />
    </fieldset>
  );
}

type ControlProps = { field: Field };

function Control({ field }: ControlProps) {
  if (field.kind === "number") return <NumberInput field={field} />;
  if (field.kind === "text") return <WordsInput field={field} />;
  return <Choices field={field} />;
}

function Choices({ field }: ControlProps) {
  const control = (choice: Choice) => (
    <label key={choice.id}>
      <input
        type={field.kind === "many" ? "checkbox" : "radio"}
        name={field.id}
        value={choice.id}
        defaultChecked={filledIn(field).values.includes(choice.id)}
        aria-describedby={field.problem ? `${field.id}-problem` : undefined}
      />
      <span>{choice.text}</span>
    </label>
  );
  return (
    <div className={styles.choices}>
      {field.choices.map(control)}
      {field.abstentions.length > 0 && <div className={styles.abstentions}>{field.abstentions.map(control)}</div>}
    </div>
  );
}

const isWrong = (field: Field): true | undefined => (field.problem !== undefined && !field.isMended) || undefined;

function NumberInput({ field }: ControlProps) {
  const [value] = filledIn(field).values;
  return (
    <div className={styles.choices}>
      <div className={styles.figure}>
        <input
          {...(field.limits && numberControl(field.limits))}
          name={field.id}
          defaultValue={isAbstention(field, value) ? "" : value}
          aria-label={[field.text, field.period, field.unit].filter(Boolean).join(" · ")}
          aria-invalid={isWrong(field)}
          aria-describedby={`${field.before ? `${field.id}-before ` : ""}${field.id}-problem`}
        />
        <span>{field.unit}</span>
        <span>{field.period}</span>
      </div>
      {field.amount && (
        <AmountLine name={field.id} text={isAbstention(field, value) ? "" : (value ?? "")} reading={field.amount} />
      )}
      {field.before && <p id={`${field.id}-before`}>{field.before}</p>}
      {field.abstentions.length > 0 && (
        <div className={styles.abstentions}>
          {field.abstentions.map((choice) => (
            <label key={choice.id}>
              <input
                type="checkbox"
                name={abstentionName(field.id)}
                value={choice.id}
                defaultChecked={value === choice.id}
                aria-label={`${choice.text} · ${field.text}`}
              />
              <span>{choice.text}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
}

function WordsInput({ field }: ControlProps) {
  return (
    <input
      type="text"
      name={field.id}
      defaultValue={filledIn(field).values[0]}
      aria-label={field.text}
      aria-invalid={isWrong(field)}
      aria-describedby={`${field.id}-problem`}
    />
  );
}
