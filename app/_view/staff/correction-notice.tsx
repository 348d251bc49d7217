import type { Translate } from "#app/translate";
import { PressField } from "../press-field";

/** What puts a round's rule set right, in words: what was wrong, and what changes for the round. */
export type ShownRemedy = {
  lead: string;
  faults: readonly { text: string; source: string }[];
  changes: readonly string[];
  /** What a form carries: the revision of the round and the rule set; `null` where it is not the reader's to adopt it. */
  fields: Readonly<Record<string, string>> | null;
};

type Props = { translate: Translate; remedy: ShownRemedy; action: string };

/** Says that the rule set of a round was corrected, and leads whoever may to adopting the correction. */
export function CorrectionNotice({ translate, remedy: { lead, faults, changes, fields }, action }: Props) {
  return (
    <section className="notice problem" aria-labelledby="correction">
      <h2 id="correction">{translate("rounds.correction.title")}</h2>
      <p>{lead}</p>
      <ul>
        {faults.map(({ text, source }) => (
          <li key={text}>
            {text} <a href={source}>{translate("rounds.correction.source")}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{translate("rounds.correction.changes")}</summary>
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </details>
      {fields ? (
        <form method="post" action={action}>
          <PressField />
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="button">
            {translate("rounds.correction.adopt")}
          </button>
        </form>
      ) : (
        <p>{translate("rounds.correction.officers")}</p>
      )}
    </section>
  );
}
