import { ChangedSince } from "#app/_view/advising/changed-since";
import handOut from "#app/_view/hand-out/hand-out.module.css";
import { formats, translator } from "#app/translate";
import type { SignOffLine } from "#db/advising/sign-offs";
import { signedState } from "#lib/advising/sign-off";
import type { Locale } from "#lib/text/text";

/** The reports that advisors signed on the firm's sheet, the last first. */
export function SignedList({
  reports,
  changed,
  locale,
  home,
}: {
  reports: readonly SignOffLine[];
  /** What the firm changed since, by the id of the report, a line each. */
  changed: ReadonlyMap<string, readonly string[]>;
  locale: Locale;
  home: string;
}) {
  const translate = translator(locale);
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="signed">
      <h2 id="signed">{translate("signed.firm.title")}</h2>
      <ul className={handOut.links}>
        {reports.toReversed().map((line) => {
          const own = reports.filter(({ practice }) => practice === line.practice);
          return (
            <li key={line.id}>
              <a href={`${home}/advisors/reports/${line.id}`}>
                {line.practiceName} · {translate("signed.version", { version: line.version })}
              </a>{" "}
              <strong>{translate(`signed.states.${signedState(line, own)}`)}</strong>
              <br />
              <span className="soft">
                {translate("signed.signed", { name: line.signerName, day: day(line.signedAt) })}
              </span>
              <ChangedSince {...{ locale }} lines={changed.get(line.id) ?? []} reader="firm" />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
