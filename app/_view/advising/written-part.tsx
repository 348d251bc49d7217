import { formats, translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import styles from "./writing.module.css";

/** A version of a part in words: its text, or its pieces of advice one after another. */
export type ShownVersion = {
  revision: number;
  late: boolean;
  author: string;
  at: Date;
  /** What it says, a paragraph each. */
  words: readonly string[];
  /** What a form sends that saves it anew, by the names of its fields. */
  fields: Readonly<Record<string, string>>;
  /** What changed since under it, a line each. */
  changes: readonly string[];
};

type Props = {
  locale: Locale;
  part: string;
  title: string;
  /** Where a version is saved anew. */
  action: string;
  /** The latest version of all. */
  base: number;
  current: ShownVersion | null;
  waiting: readonly ShownVersion[];
  /** Every version, the latest first. */
  versions: readonly ShownVersion[];
  hint?: string;
  children: React.ReactNode;
};

/** A part of a report: what changed since, who wrote beside whom, the form to write it, and every version. */
export function WrittenPart({ part, title, hint, current, waiting, children, ...rest }: Props) {
  const translate = translator(rest.locale);
  const stands = waiting.length > 0 && current ? [current, ...waiting] : waiting;
  return (
    <section id={part} className={styles.part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{title}</h2>
      {hint && <p className="soft">{hint}</p>}
      {current && current.changes.length > 0 && (
        <div className={styles.stale}>
          <p>
            <strong>{translate("writing.staleLead")}</strong>
          </p>
          <ul>
            {current.changes.slice(0, 5).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {current.changes.length > 5 && (
              <li>{translate("threads.staleMore", { count: current.changes.length - 5 })}</li>
            )}
          </ul>
        </div>
      )}
      {waiting.length > 0 && (
        <div className={styles.waiting} role="alert">
          <h3>{translate("writing.waitingTitle")}</h3>
          <p>{translate("writing.waitingLead")}</p>
          {stands.map((version) => (
            <VersionLine key={version.revision} {...rest} version={version} isCurrent={version === current} isWaiting />
          ))}
        </div>
      )}
      {children}
      <History {...rest} current={current} />
    </section>
  );
}

type Shared = Pick<Props, "locale" | "action" | "base">;

function History({ versions, current, ...shared }: Shared & Pick<Props, "versions" | "current">) {
  const translate = translator(shared.locale);
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{translate("writing.history", { count: versions.length })}</summary>
      {versions.map((version) => (
        <VersionLine
          key={version.revision}
          {...shared}
          version={version}
          isCurrent={version.revision === current?.revision}
          isWaiting={false}
        />
      ))}
    </details>
  );
}

type LineProps = Shared & { version: ShownVersion; isCurrent: boolean; isWaiting: boolean };

function VersionLine({ locale, action, base, version, isCurrent, isWaiting }: LineProps) {
  const translate = translator(locale);
  const { author, at, words, fields, late } = version;
  const time = formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className={styles.version}>
      <p className="soft">
        {translate("writing.saved", { author, time })}
        {isCurrent && ` · ${translate("writing.current")}`}
        {late && !isCurrent && ` · ${translate("writing.late")}`}
      </p>
      {words.length === 0 && <p className="soft">{translate("writing.nothing")}</p>}
      {words.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a version never move
        <p key={place} className={styles.text}>
          {paragraph}
        </p>
      ))}
      {(isWaiting || !isCurrent) && (
        <form method="post" action={action}>
          <PressField />
          <input type="hidden" name="base" value={base} />
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="submit"
            className={isWaiting ? "button quiet" : "plain"}
            aria-label={translate("writing.useOf", { author, time })}
          >
            {translate(isWaiting ? "writing.use" : "writing.restore")}
          </button>
        </form>
      )}
    </div>
  );
}
