import styles from "#app/_view/account/account.module.css";
import type { StorageState } from "#app/service/storage-state";
import { formats, type Translate } from "#app/translate";
import { mailFault } from "#app/work/mail-fault";
import type { Overview } from "#db/service/overview";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; translate: Translate; overview: Overview; storage: StorageState; version: string };

/** How the service fares: disk and backups, what failed, whom mails did not reach, and who tried to sign in. */
export function ServiceOverview({ locale, translate, overview, storage, version }: Props) {
  const { counts, failedJobs, missedMails } = overview;
  const { dateTime, number, relativeTime } = formats(locale);
  const moment = (at: Date) => dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const size = (bytes: number | null) => {
    if (bytes === null) return "–";
    return bytes < 1e9 ? `${number(Math.ceil(bytes / 1e6))} MB` : `${number(Math.floor(bytes / 1e9))} GB`;
  };
  const lines: [string, string][] = [
    [translate("people.service.version"), version],
    [translate("people.service.database"), size(storage.database)],
    [translate("people.service.room"), `${size(storage.free)} / ${size(storage.all)}`],
    [
      translate("people.service.backup"),
      storage.backupAt
        ? `${moment(storage.backupAt)} (${relativeTime(storage.backupAt, new Date())})`
        : translate(`people.service.${storage.looksForBackups ? "noBackup" : "noBackupFolder"}`),
    ],
    [translate("people.service.jobs"), translate("people.service.jobCounts", counts.jobs)],
    [translate("people.service.mails"), translate("people.service.mailCounts", counts.mails)],
    [translate("people.service.signIns"), translate("people.service.signInCounts", counts.signIns)],
  ];
  return (
    <section className={styles.part} aria-labelledby="service">
      <h2 id="service">{translate("people.service.title")}</h2>
      <dl className={styles.facts}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FailedJobs {...{ translate, moment }} jobs={failedJobs} />
      <MissedMails {...{ translate, moment }} mails={missedMails} />
    </section>
  );
}

type Listed = { translate: Translate; moment: (at: Date) => string };

/** Jobs that failed, and why. */
const FailedJobs = ({ translate, moment, jobs }: Listed & { jobs: Overview["failedJobs"] }) =>
  jobs.length > 0 && (
    <details className={styles.fold}>
      <summary>{translate("people.service.failedJobs")}</summary>
      <ul className={styles.list}>
        {jobs.map(({ id, kind, organisation, round, fault, at }) => (
          <li key={id}>
            {translate("people.service.failedJob", {
              at: moment(at),
              kind: translate(`rounds.jobs.kinds.${kind}`),
              round: `${organisation} · ${round}`,
              why: fault ? translate(`rounds.jobs.faults.${fault}.what`) : "–",
            })}{" "}
            <small className="soft">{id}</small>
          </li>
        ))}
      </ul>
    </details>
  );

/** Mails that did not arrive, and what the server said. */
const MissedMails = ({ translate, moment, mails }: Listed & { mails: Overview["missedMails"] }) =>
  mails.length > 0 && (
    <details className={styles.fold}>
      <summary>{translate("people.service.missedMails")}</summary>
      <ul className={styles.list}>
        {mails.map(({ to, firm, subject, error, attempts, isGivenUp, at }) => (
          <li key={`${at.getTime()} ${to} ${subject}`}>
            {translate("people.service.missedMail", {
              at: moment(at),
              to: to || firm || translate("people.service.unknownAddress"),
              subject,
              why: translate(`people.service.mailFaults.${mailFault(error)}`),
              state: translate(`people.service.${isGivenUp ? "givenUp" : "triedAgain"}`, { attempts }),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
