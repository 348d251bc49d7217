import type { Translate } from "#app/translate";
import { decisionOutcomes } from "#lib/programme/application";
import type { BatchAct } from "#lib/programme/batch";
import { opinionOutcomes } from "#lib/programme/region";
import { DayInput } from "../day-input";
import { PressField } from "../press-field";
import styles from "./batch.module.css";

/** A condition that some of the firms fail, with how many. */
export type FailedClause = { id: string; title: string; firms: number };

type Props = {
  translate: Translate;
  act: BatchAct;
  action: string;
  /** What says which firms it is about. */
  chosen: Readonly<Record<"firms" | "all" | "view", string>>;
  deciders: number;
  failed: readonly FailedClause[];
  /** Firms of which some conditions are not decided yet. */
  undecided: number;
  /** What only a person can find, by its fact. */
  findings: readonly { fact: string; text: string }[];
  colleagues: readonly { user: string; name: string }[];
  /** The day that is proposed for coming back. */
  dueDay: string;
  /** What was typed before, where the form came back. */
  typed: Readonly<Record<string, string>> | null;
};

/** What an act asks for that is done for many firms; the next page shows for which of them it would be. */
export function BatchForm(props: Props) {
  const { translate, act, action, chosen, deciders } = props;
  return (
    <form method="post" action={action} className={styles.form}>
      <PressField />
      <input type="hidden" name="does" value={act} />
      {Object.entries(chosen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="soft">{translate(`batch.hints.${act}`, { deciders })}</p>
      <Fields {...props} />
      <button type="submit" className="button">
        {translate("batch.preview")}
      </button>
    </form>
  );
}

function Fields(props: Props) {
  switch (props.act) {
    case "verify":
      return (
        <Words {...props} name="reason" label="reasonVerify" usual={props.translate("batch.fields.verifyUsual")} />
      );
    case "judge":
      return <Judgement {...props} />;
    case "opinion":
      return (
        <>
          <Outcomes
            {...props}
            label="opinion"
            outcomes={opinionOutcomes.map((each) => [each, props.translate(`levels.outcomes.${each}`)])}
          />
          <Words {...props} name="reason" label="reason" />
        </>
      );
    case "admit":
      return <Words {...props} name="reason" label="reason" />;
    case "propose":
      return <Proposal {...props} />;
    case "confirm":
    case "tell":
      return null;
    case "return":
      return <Return {...props} />;
    case "assign":
      return <Assignee {...props} />;
  }
}

type WordsProps = Pick<Props, "translate" | "typed"> & {
  name: "reason" | "note";
  label: "reason" | "reasonVerify" | "reasonJudge" | "note";
  usual?: string;
};

function Words({ translate, typed, name, label, usual = "" }: WordsProps) {
  return (
    <label className={styles.field}>
      {translate(`batch.fields.${label}`)}
      <textarea name={name} rows={3} maxLength={4000} required defaultValue={typed?.[name] ?? usual} />
    </label>
  );
}

function Judgement({ translate, typed, findings }: Props) {
  return (
    <>
      <label className={styles.field}>
        {translate("batch.fields.fact")}
        <select name="fact" required defaultValue={typed?.fact ?? ""}>
          <option value="">{translate("batch.fields.chooseFact")}</option>
          {findings.map(({ fact, text }) => (
            <option key={fact} value={fact}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{translate("batch.fields.holds")}</legend>
        <div className={styles.outcomes}>
          {(["yes", "no"] as const).map((holds) => (
            <label key={holds}>
              <input type="radio" name="holds" value={holds} required defaultChecked={typed?.holds === holds} />
              {translate(holds === "yes" ? "review.conforms" : "review.conformsNot")}
            </label>
          ))}
        </div>
      </fieldset>
      <Words {...{ translate, typed }} name="reason" label="reasonJudge" />
    </>
  );
}

type OutcomesProps = Pick<Props, "translate" | "typed"> & {
  label: "outcome" | "opinion";
  outcomes: readonly (readonly [id: string, text: string])[];
};

function Outcomes({ translate, typed, label, outcomes }: OutcomesProps) {
  return (
    <fieldset>
      <legend>{translate(`batch.fields.${label}`)}</legend>
      <div className={styles.outcomes}>
        {outcomes.map(([id, text]) => (
          <label key={id}>
            <input type="radio" name="outcome" value={id} required defaultChecked={typed?.outcome === id} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Proposal({ translate, typed, failed, undecided }: Props) {
  return (
    <>
      <Outcomes
        {...{ translate, typed, label: "outcome" }}
        outcomes={decisionOutcomes.map((each) => [each, translate(`review.outcomes.${each}`)])}
      />
      {undecided > 0 && <p className="notice">{translate("batch.fields.undecided", { count: undecided })}</p>}
      <Words {...{ translate, typed }} name="reason" label="reason" />
      {failed.length > 0 && (
        <fieldset>
          <legend>{translate("batch.fields.despite")}</legend>
          <p className="soft">{translate("batch.fields.despiteHint")}</p>
          {failed.map(({ id, title, firms }) => (
            <label key={id} className={styles.field}>
              {title} <span className="soft">{translate("batch.fields.despiteFirms", { count: firms })}</span>
              <textarea
                name={`despite-${id}`}
                rows={2}
                maxLength={1000}
                defaultValue={typed?.[`despite-${id}`] ?? ""}
              />
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Return({ translate, typed, dueDay }: Props) {
  return (
    <>
      <Words {...{ translate, typed }} name="note" label="note" />
      <p className="soft">{translate("batch.fields.noteHint")}</p>
      <div className={styles.field}>
        <label htmlFor="batch-due">{translate("batch.fields.dueOn")}</label>
        <DayInput
          id="batch-due"
          name="dueOn"
          required
          pick={translate("rounds.pickDay")}
          defaultValue={typed?.dueOn ?? dueDay}
        />
      </div>
    </>
  );
}

function Assignee({ translate, typed, colleagues }: Props) {
  return (
    <label className={styles.field}>
      {translate("batch.fields.assignee")}
      <select name="assignee" required defaultValue={typed?.assignee ?? ""}>
        <option value="">{translate("batch.fields.chooseAssignee")}</option>
        {colleagues.map(({ user, name }) => (
          <option key={user} value={user}>
            {name}
          </option>
        ))}
        <option value="-">{translate("batch.fields.nobody")}</option>
      </select>
    </label>
  );
}
