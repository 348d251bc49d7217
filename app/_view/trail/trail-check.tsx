import type { Translate } from "#app/translate";
import type { Messages } from "#lib/messages/shape";
import staff from "../staff/staff.module.css";

type Report = {
  chain:
    | { sound: true; rows: number; head: string }
    | { sound: false; rows: number; row: number; problem: "altered" | "missing" };
  records: {
    checked: number;
    problems: readonly ({
      kind: keyof Messages["trail"]["kinds"];
      subject: string;
    } & ({ problem: "altered" | "missing"; row: number } | { problem: "unrecorded" | "unknown-seal"; row: null }))[];
  };
  files?: {
    checked: number;
    problems: readonly { hash: string; subject: string; problem: "gone" | "truncated" | "replaced" | "unreadable" }[];
  };
};

/** `at`: when it was checked, in words; `isOwn`: whether of the records only those of a bureau were. */
type Props = { address: string; report: Report | null; at?: string; isOwn?: boolean; translate: Translate };

/** The button that checks the whole trail, and what the check found. */
export function TrailCheck({ address, report, at, isOwn = false, translate }: Props) {
  return (
    <section className={staff.card} aria-live="polite" id="check">
      {report && at && <p className="soft">{translate("trail.checkedAt", { at })}</p>}
      {report?.chain.sound && report.records.problems.length === 0 && (
        <p>
          {translate(isOwn ? "trail.ownSound" : "trail.sound", {
            rows: report.chain.rows,
            checked: report.records.checked,
          })}{" "}
          <code>{report.chain.head}</code>
        </p>
      )}
      {report && !report.chain.sound && (
        <p className="error">
          {translate(`trail.broken.${report.chain.problem}`, { row: report.chain.row, rows: report.chain.rows })}
        </p>
      )}
      {report && report.records.problems.length > 0 && (
        <ul className="error">
          {report.records.problems.map(({ kind, subject, problem, row }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes
            <li key={place}>
              {row === null
                ? translate(`trail.${problem}`, { kind: translate(`trail.kinds.${kind}`), subject })
                : translate("trail.recordProblem", {
                    kind: translate(`trail.kinds.${kind}`),
                    subject,
                    problem: translate(`trail.problems.${problem}`),
                    row,
                  })}
            </li>
          ))}
        </ul>
      )}
      {report?.files && (
        <p>{translate("trail.files", { checked: report.files.checked, damaged: report.files.problems.length })}</p>
      )}
      {report?.files && report.files.problems.length > 0 && (
        <ul className="error">
          {report.files.problems.map(({ hash, subject, problem }) => (
            <li key={hash}>{translate(`trail.fileProblems.${problem}`, { hash, subject })}</li>
          ))}
        </ul>
      )}
      <form method="get" action={address}>
        <p className="soft">{translate(isOwn ? "trail.ownChecking" : "trail.checking")}</p>
        <button type="submit" name="check" value="1" className="button">
          {translate("trail.check")}
        </button>
      </form>
    </section>
  );
}
