import handOut from "#app/_view/hand-out/hand-out.module.css";
import { formats, translator } from "#app/translate";
import type { SignOffLine } from "#db/advising/sign-offs";
import { signedState } from "#lib/advising/sign-off";
import type { Locale } from "#lib/text/text";

/** The reports that advisors signed on the firm's sheet, the last first. */
export function SignedList({
  reports,
  locale,
  home,
}: {
  reports: readonly SignOffLine[];
  locale: Locale;
  home: string;
}) {
  const translate = translator(locale);
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
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
            </li>
          );
        })}
      </ul>
    </section>
  );
}
