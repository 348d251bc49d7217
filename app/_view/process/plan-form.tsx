import type { Translate } from "#app/translate";
import { type PlannedStage, stageIds } from "#lib/programme/stages";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./timeline.module.css";

type Props = {
  translate: Translate;
  action: string;
  /** Revision of the round that is shown. */
  seen: number;
  stages: readonly PlannedStage[];
  /** First and last day of acceptance, which the round itself says. */
  acceptance: { from: string; to: string };
  /** What was typed before the form came back. */
  typed: Readonly<Record<string, string>> | null;
  problem: string | null;
};

const fields = ["from", "to", "owner"] as const;

/** When each stage is to be, and who sees to it. */
export function PlanForm({ translate, action, seen, stages, acceptance, typed, problem }: Props) {
  const planned = new Map(stages.map((each) => [each.stage, each]));
  return (
    <form method="post" action={action} className={`${staff.card} ${styles.form} screen`}>
      <PressField />
      <input type="hidden" name="revision" value={seen} />
      <h2 id="plan">{translate("process.plan")}</h2>
      <p className="soft">{translate("process.planLead")}</p>
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <table className={`${styles.plan} ${staff.stacked}`}>
        <thead>
          <tr>
            {(["stage", ...fields] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`process.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stageIds.map((stage) => {
            const name = translate(`process.stages.${stage}`);
            return (
              <tr key={stage} id={`stage-${stage}`}>
                <th scope="row">{name}</th>
                {fields.map((field) => (
                  <td key={field} data-label={translate(`process.column.${field}`)}>
                    {stage === "acceptance" && field !== "owner" ? (
                      acceptance[field]
                    ) : (
                      <input
                        type="text"
                        name={`${field}-${stage}`}
                        aria-label={`${name} ${translate(`process.column.${field}`)}`}
                        defaultValue={typed ? (typed[`${field}-${stage}`] ?? "") : (planned.get(stage)?.[field] ?? "")}
                        maxLength={field === "owner" ? 100 : 20}
                        autoComplete="off"
                        {...(field !== "owner" && { placeholder: translate("process.dayHint") })}
                      />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="submit" className="button">
        {translate("process.save")}
      </button>
    </form>
  );
}
