import type { Translate } from "#app/translate";
import type { Status } from "#lib/rules/verdict";
import styles from "./status-mark.module.css";

/** A shape for each status, so that nothing hangs on colour: tick, cross, question mark, person, dash. */
const shapes: Record<Status, string> = {
  met: "M3 8.5 6.5 12 13 4.5",
  unmet: "M4 4 12 12 M12 4 4 12",
  unknown: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10 M8 12.8v.2",
  person: "M8 7.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8 M3.2 13.6a4.8 4.8 0 0 1 9.6 0",
  "not-applicable": "M4 8h8",
};

type Props = { status: Status; translate: Translate; words?: string };

/** What is said of a clause or a firm, by shape and word: that of its status, unless it is told in others. */
export function StatusMark({ status, translate, words }: Props) {
  return (
    <span className={styles.mark} data-status={status}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[status]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {words ?? translate(`review.statuses.${status}`)}
    </span>
  );
}
