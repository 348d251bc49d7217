import { ChangedSince } from "#app/_view/advising/changed-since";
import handOut from "#app/_view/hand-out/hand-out.module.css";
import { PressField } from "#app/_view/press-field";
import { formats, translator } from "#app/translate";
import type { SignOffLine } from "#db/advising/sign-offs";
import { signedState } from "#lib/advising/sign-off";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  home: string;
  reports: readonly SignOffLine[];
  /** What changed since the version that holds was signed, a line each. */
  changed: { version: number; lines: readonly string[] } | null;
};

/** The versions that were signed, the last first, each with how it stands and the way to withdraw it. */
export function ReportList({ locale, home, reports, changed }: Props) {
  const translate = translator(locale);
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{translate("signed.versions")}</h2>
      {reports.length === 0 && <p className="soft">{translate("signed.none")}</p>}
      <ul className={handOut.links}>
        {reports.toReversed().map((line) => {
          const { version, signerName, signedAt, countersignedAt, countersignedName } = line;
          const state = signedState(line, reports);
          return (
            <li key={version}>
              <p>
                <a href={`${home}/reports/${version}`}>{translate("signed.version", { version })}</a>{" "}
                <strong>{translate(`signed.states.${state}`)}</strong>
                <br />
                <span className="soft">{translate("signed.signed", { name: signerName, day: day(signedAt) })}</span>
                <br />
                <span className="soft">
                  {countersignedAt
                    ? translate("signed.countersigned", { name: countersignedName ?? "", day: day(countersignedAt) })
                    : translate("signed.notCountersigned")}
                </span>
              </p>
              {changed?.version === version && <ChangedSince {...{ locale }} lines={changed.lines} reader="practice" />}
              {state !== "withdrawn" && <Withdraw {...{ locale, home, version }} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Withdraw({ locale, home, version }: Pick<Props, "locale" | "home"> & { version: number }) {
  const translate = translator(locale);
  return (
    <details>
      <summary>{translate("signed.withdraw")}</summary>
      <form method="post" action={`${home}/withdraw-report`} className="stack">
        <PressField />
        <input type="hidden" name="version" value={version} />
        <label>
          {translate("signed.withdrawReason")}
          <textarea name="reason" rows={2} required aria-describedby={`withdraw-${version}`} />
        </label>
        <p className="soft" id={`withdraw-${version}`}>
          {translate("signed.withdrawHint")}
        </p>
        <p>
          <button type="submit" className="button quiet">
            {translate("signed.withdrawConfirm")}
          </button>
        </p>
      </form>
    </details>
  );
}
