import type { ReactNode } from "react";
import type { BatchAct } from "#lib/programme/batch";
import staff from "../staff/staff.module.css";
import { Notes, ToFirm } from "./decision-line";
import styles from "./decisions.module.css";
import type { ShownLine } from "./finals";
import type { ReviewWords } from "./words";

type Line = ShownLine & { notes: readonly string[] };

type Props<Shown extends Line> = {
  words: ReviewWords;
  home: string;
  title: string;
  lines: readonly Shown[];
  /** What can be done with the ticked ones together; nothing where whoever looks may not. */
  act: BatchAct | null;
  mayTick: (line: Shown) => boolean;
  /** What is said of a proposal, and the way to its firm. */
  saidOf: (line: Shown) => ReactNode;
  wayOf: (line: Shown) => string;
};

/** Proposals of a round a row each, with ticks by which many are dealt with together. */
export function ProposalTable<Shown extends Line>(props: Props<Shown>) {
  const { words, home, title, lines, act, mayTick, saidOf, wayOf } = props;
  const { translate } = words;
  if (lines.length === 0) return null;
  const hasTicks = act !== null && lines.some(mayTick);
  return (
    <form method="get" action={`${home}/batch`}>
      {act !== null && <input type="hidden" name="act" value={act} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={staff.scroll} aria-label={title} tabIndex={0}>
        <table className={`${styles.list} ${staff.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{translate("board.columns.number")}</th>
              <th scope="col">{translate("board.columns.name")}</th>
              <th scope="col">{translate("board.columns.decision")}</th>
              <th scope="col">{translate("review.decide.reason")}</th>
              <th scope="col">
                <span className="unseen">{translate("review.decisions.look")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.application}>
                <td data-label={translate("board.columns.number")}>
                  <span className={styles.tick}>
                    {hasTicks && mayTick(line) && (
                      <input
                        type="checkbox"
                        name="firm"
                        value={line.number}
                        className="screen"
                        aria-label={translate("board.ticks.tick", { firm: line.firm })}
                      />
                    )}
                    {line.number}
                  </span>
                </td>
                <th scope="row" className={styles.firm}>
                  {line.firm}
                </th>
                <td data-label={translate("board.columns.decision")}>{translate(`review.outcomes.${line.outcome}`)}</td>
                <td data-label={translate("review.decide.reason")}>
                  <div>
                    {saidOf(line)}
                    <Notes notes={line.notes} />
                  </div>
                </td>
                <td>
                  <ToFirm {...{ words, home, line }} label={wayOf(line)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hasTicks && (
        <p className="screen">
          <button type="submit" className="button quiet">
            {translate(act === "confirm" ? "batch.confirmTicked" : "batch.proposeTicked")}
          </button>
        </p>
      )}
    </form>
  );
}
