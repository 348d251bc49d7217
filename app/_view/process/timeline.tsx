import type { Translate } from "#app/translate";
import type { StageId, StageState } from "#lib/programme/stages";
import styles from "./timeline.module.css";

/** A stage as it is shown: its days in words, `null` where none are planned. */
export type ShownStage = {
  stage: StageId;
  state: StageState;
  days: string | null;
  /** How long it still is, or how late; `null` where that says nothing. */
  left: string | null;
  owner: string;
  count: { done: number; of: number } | null;
  href: string | null;
};

type Props = {
  translate: Translate;
  stages: readonly ShownStage[];
  /** What is to be done next, and where; `null` where all is done. */
  next: { step: string; href: string } | null;
  /** What is said where nothing is next. */
  nothing: string;
};

/** A round as a line: its stages with their days, who sees to them, how far they are, and what is next. */
export function Timeline({ translate, stages, next, nothing }: Props) {
  return (
    <>
      <ol className={styles.line}>
        {stages.map((stage) => (
          <li key={stage.stage} className={styles.stage} data-state={stage.state}>
            <StageOf {...stage} translate={translate} />
          </li>
        ))}
      </ol>
      <p className={styles.next}>
        {next ? <a href={next.href}>{translate("process.next", { step: next.step })}</a> : nothing}
      </p>
    </>
  );
}

function StageOf({ stage, state, days, left, owner, count, href, translate }: ShownStage & { translate: Translate }) {
  const name = translate(`process.stages.${stage}`);
  const share = count && count.of > 0 ? Math.min(100, Math.round((count.done / count.of) * 100)) : 0;
  return (
    <>
      <p className={styles.name}>{href ? <a href={href}>{name}</a> : name}</p>
      <p className={styles.state}>
        {translate(`process.states.${state}`)}
        {left && ` · ${left}`}
      </p>
      <p>{days ?? <span className="soft">{translate("process.unplanned")}</span>}</p>
      {owner && <p className="soft">{translate("process.owner", { name: owner })}</p>}
      {count && count.of > 0 && (
        <p className={styles.count}>
          {translate("process.counted", { done: count.done, of: count.of })}
          <span className={styles.share} aria-hidden="true">
            <span style={{ width: `${share}%` }} />
          </span>
        </p>
      )}
    </>
  );
}
