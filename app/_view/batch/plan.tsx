import type { Translate } from "#app/translate";
import type { BatchAct, ItemState } from "#lib/programme/batch";
import { PressField } from "../press-field";
import styles from "./batch.module.css";

/** A firm of a batch, in words. */
export type ShownItem = {
  application: string;
  number: number;
  firmName: string;
  uscc: string;
  result: string;
  reason: string;
  /** What is confirmed, and who proposed it, or what is told; empty where neither is. */
  proposal: string;
};

/** A batch, in words. */
export type ShownBatch = {
  act: BatchAct;
  /** What is recorded for every firm, by its name. */
  wish: readonly { label: string; text: string }[];
  counts: Readonly<Record<ItemState, number>>;
  items: Readonly<Record<ItemState, readonly ShownItem[]>>;
};

type Props = {
  translate: Translate;
  batch: ShownBatch;
  /** Path of the round, and id of the job. */
  home: string;
  job: string;
  /** Where the wish can be changed. */
  change: string;
};

/** What a batch would do, before it is started: for which firms, for which not and why. */
export function BatchPlan({ translate, batch, home, job, change }: Props) {
  const { counts, items, act } = batch;
  return (
    <>
      <h1>{translate("batch.planTitle", { act: translate(`batch.acts.${act}`) })}</h1>
      <p className="lead">{translate("batch.planLead")}</p>
      <dl className={styles.sums}>
        {(["planned", "left-out"] as const).map((state) => (
          <div key={state}>
            <dt>{translate(state === "planned" ? "batch.will" : "batch.willNot")}</dt>
            <dd>{translate("batch.willCount", { count: counts[state] })}</dd>
          </div>
        ))}
      </dl>
      <Wish translate={translate} wish={batch.wish} />
      {counts.planned > 0 ? (
        <form method="post" action={`${home}/start-batch`}>
          <PressField />
          <input type="hidden" name="job" value={job} />
          <div className={styles.go}>
            <button type="submit" className="button">
              {translate("batch.start", { count: counts.planned })}
            </button>
            <a href={change}>{translate("batch.change")}</a>
          </div>
          <p className="soft">{translate("batch.startHint")}</p>
        </form>
      ) : (
        <p className="notice">
          {translate("batch.nothing")} <a href={change}>{translate("batch.change")}</a>
        </p>
      )}
      <Items
        {...{ translate, home }}
        title={translate("batch.willNot")}
        count={counts["left-out"]}
        items={items["left-out"]}
      />
      <Items {...{ translate, home }} title={translate("batch.will")} count={counts.planned} items={items.planned} />
    </>
  );
}

/** What is recorded for every firm. */
function Wish({ translate, wish }: Pick<Props, "translate"> & Pick<ShownBatch, "wish">) {
  if (wish.length === 0) return null;
  return (
    <>
      <h2>{translate("batch.wishTitle")}</h2>
      <dl className={styles.wish}>
        {wish.map(({ label, text }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type ResultsProps = Omit<Props, "change"> & { isRunning: boolean; isStopped: boolean };

/** What a batch has done: who was refused first, then who was left out, who is still to come and who is done. */
export function BatchResults({ translate, batch, home, job, isRunning, isStopped }: ResultsProps) {
  const { counts, items } = batch;
  return (
    <>
      {isStopped && <p className="notice">{translate("batch.stopped")}</p>}
      {isRunning && (
        <form method="post" action={`${home}/stop-batch`} className="screen">
          <PressField />
          <input type="hidden" name="job" value={job} />
          <div className={styles.go}>
            <button type="submit" className="button quiet">
              {translate("batch.stop")}
            </button>
            <span className="soft">{translate("batch.stopHint")}</span>
          </div>
        </form>
      )}
      <Wish translate={translate} wish={batch.wish} />
      {!isRunning && (
        <p>
          <a className="button quiet" href={`${home}/jobs/${job}/items`} download>
            {translate("batch.csv")}
          </a>
        </p>
      )}
      {(["refused", "left-out", "planned", "done"] as const).map((state) => (
        <Items
          key={state}
          {...{ translate, home }}
          title={translate(`batch.results.${state}`)}
          count={counts[state]}
          items={items[state]}
        />
      ))}
    </>
  );
}

type ItemsProps = { translate: Translate; home: string; title: string; count: number; items: readonly ShownItem[] };

/** Firms with what becomes of them and why. */
function Items({ translate, home, title, count, items }: ItemsProps) {
  if (count === 0) return null;
  const hasReasons = items.some(({ reason }) => reason !== "");
  const hasProposals = items.some(({ proposal }) => proposal !== "");
  return (
    <div>
      <h2>
        {title} <span className="soft">{translate("batch.willCount", { count })}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className={styles.table} aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{translate("batch.columns.number")}</th>
              <th scope="col">{translate("batch.columns.firm")}</th>
              <th scope="col">{translate("batch.columns.uscc")}</th>
              {hasProposals && <th scope="col">{translate("batch.columns.proposal")}</th>}
              {hasReasons && <th scope="col">{translate("batch.columns.reason")}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map(({ application, number, firmName, uscc, reason, proposal }) => (
              <tr key={application}>
                <td>{number}</td>
                <th scope="row">
                  <a href={`${home}/firms/${application}`}>{firmName}</a>
                </th>
                <td>{uscc}</td>
                {hasProposals && <td>{proposal}</td>}
                {hasReasons && <td>{reason}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {items.length < count && <p className="soft">{translate("batch.firmsOfMany", { count: items.length })}</p>}
    </div>
  );
}
