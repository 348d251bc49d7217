import { baseName, confirmedId, confirmedName, problemId } from "#lib/entry/form-text";
import { AmountLine } from "../entry/amount-line";
import { CountedText } from "../entry/counted-text";
import { EntryChoice } from "../entry/entry-choice";
import { numberControl } from "../entry/text-control";
import type { Control, OfficialWords } from "./asked";
import { CarriedFact } from "./carried-fact";
import { isLong } from "./list-cell";
import styles from "./official.module.css";

type Props = { control: Control; words: OfficialWords };

/** One fact with what is wrong with it, what the questionnaire says of it, and what else was entered elsewhere. */
export function FactControl({ control, words }: Props) {
  const { key, hint, offer, unit } = control;
  return (
    <div className={styles.control} id={key}>
      <Problem of={key} problem={control.problem} />
      <div className={styles.value}>
        <Input control={control} words={words} />
        {unit && <span className={styles.unit}>{unit}</span>}
      </div>
      {control.amount && <AmountLine name={key} text={control.text} reading={control.amount} />}
      {control.isCode && (
        <label id={confirmedId(key)} className={styles.confirm} hidden={control.confirmation === null}>
          <input
            type="checkbox"
            name={confirmedName(key)}
            value="yes"
            defaultChecked={control.confirmation === "given"}
          />
          <span>{words.confirmCode}</span>
        </label>
      )}
      {control.isCarried && <CarriedFact of={key} name={control.label} words={words} />}
      {hint && <p className={styles.offer}>{hint}</p>}
      {offer && (
        <p className={styles.offer}>
          {offer}{" "}
          <button type="submit" name="use" value={key} className="plain" aria-label={`${words.use} · ${control.label}`}>
            {words.use}
          </button>
        </p>
      )}
      <EntryChoice subject={key} split={control} title={words.waitingTitle} words={words} />
      <input type="hidden" name={baseName(key)} value={control.revision} />
    </div>
  );
}

/** Kept in the page while it is empty: what is found later is told there. */
export const Problem = ({ of, problem }: { of: string; problem: string | null }) => (
  <p id={problemId(of)} className={styles.problem} aria-live="polite">
    {problem}
  </p>
);

function Input({ control, words }: Props) {
  const { key, kind, label, text, problem, options, maxLength, isOptional } = control;
  const hint = isOptional ? words.optional : undefined;
  const names = { name: key, "aria-label": label, "aria-describedby": problemId(key) };
  const wrong = { "aria-invalid": problem ? (true as const) : undefined };
  switch (kind) {
    case "number":
      return (
        <input
          {...(control.amount && numberControl(control.amount.spec))}
          placeholder={hint}
          defaultValue={text}
          {...names}
          {...wrong}
        />
      );
    case "date":
      // What is no day could not be shown again by the browser's own control.
      return <input type={problem ? "text" : "date"} autoComplete="off" defaultValue={text} {...names} {...wrong} />;
    case "text":
      return isLong(maxLength) ? (
        <CountedText rows={4} text={text} most={maxLength} words={words.length} {...names} {...wrong} />
      ) : (
        <input type="text" autoComplete="off" placeholder={hint} defaultValue={text} {...names} {...wrong} />
      );
    case "yes-no":
      return (
        <YesNo
          {...{ names, text }}
          choices={[
            { id: "yes", text: words.yes },
            { id: "no", text: words.no },
            { id: "", text: words.clear },
          ]}
        />
      );
    case "choice":
      return (
        <select defaultValue={text} {...names} {...wrong}>
          <option value="">{words.choose}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      );
  }
}

type YesNoProps = {
  names: { name: string; "aria-label": string };
  text: string;
  choices: { id: string; text: string }[];
};

function YesNo({ names, text, choices }: YesNoProps) {
  return (
    <div role="radiogroup" aria-label={names["aria-label"]} className={styles.yesNo}>
      {choices.map(({ id, text: words }) => (
        <label key={id}>
          <input type="radio" name={names.name} value={id} defaultChecked={text === id} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
