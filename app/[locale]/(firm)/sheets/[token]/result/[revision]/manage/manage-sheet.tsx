import type { ReactNode } from "react";
import { PressField } from "#app/_view/press-field";
import { type Translate, translator } from "#app/translate";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Locale } from "#lib/text/text";
import styles from "./manage-sheet.module.css";

type Props = {
  locale: Locale;
  home: string;
  sheet: SheetRecord;
  /** Today. */
  now: Date;
  /** Whether the result is of an older edition than new sheets are. */
  isOutdated: boolean;
  revision: number;
  /** Until when it is kept. */
  keptUntil: ReactNode;
  /** Whether they are of those in a firm who may share, reopen and delete it. */
  isOwners: boolean;
  /** Whether the firm itself can open it again; not while its application is with the bureau. */
  mayReopen: boolean;
};

/** What the firm can do with its sheet: download, go on to the next year, reopen, delete. */
export function ManageSheet({ locale, home, sheet, now, isOutdated, revision, keptUntil, isOwners, mayReopen }: Props) {
  const translate = translator(locale);
  return (
    <section className={styles.manage} aria-labelledby="manage">
      <h1 id="manage">{translate("tasks.more")}</h1>
      <div className="row">
        <a className="button quiet" href={`${home}/download/json?revision=${revision}`} download>
          {translate("manage.downloadJson")}
        </a>
        <a className="button quiet" href={`${home}/download/csv?revision=${revision}`} download>
          {translate("manage.downloadCsv")}
        </a>
      </div>
      <p className="soft">{translate("manage.downloadHint")}</p>

      <h2 id="next">{translate(isOutdated ? "manage.nextTitleEdition" : "manage.nextTitle")}</h2>
      {sheet.year + 1 >= now.getFullYear() && <p>{translate("manage.nextOpen", { year: String(sheet.year + 1) })}</p>}
      <WaysOn {...{ home, isOutdated, translate }} year={sheet.year} />
      {isOwners && mayReopen && sheet.state === "submitted" && (
        <>
          <h2 id="reopen">{translate("manage.reopen")}</h2>
          <p className="soft">{translate("manage.reopenHint")}</p>
          <Press action={`${home}/reopen`} words={translate("manage.reopen")} />
        </>
      )}
      <p className={styles.home}>
        <a href={home}>{translate("section.tasks")}</a>
      </p>
      {isOwners ? (
        <WayToDelete {...{ home, translate, keptUntil }} />
      ) : (
        <>
          {keptUntil}
          <p className="notice">{translate("people.ownersOnly")}</p>
        </>
      )}
    </section>
  );
}

type WaysProps = { home: string; year: number; isOutdated: boolean; translate: Translate };

/** The sheet of the year after; of an older edition also the same year anew. */
function WaysOn({ home, year, isOutdated, translate }: WaysProps) {
  const next = <Press action={`${home}/next`} words={translate("manage.next", { year: String(year + 1) })} />;
  if (!isOutdated)
    return (
      <>
        <p className="soft">{translate("manage.nextHint")}</p>
        {next}
      </>
    );
  return (
    <>
      <p className="soft">{translate("manage.nextHintEdition", { year: String(year) })}</p>
      <div className="row">
        <Press action={`${home}/next`} words={translate("manage.nextAnew", { year: String(year) })}>
          <input type="hidden" name="year" value="same" />
        </Press>
        {next}
      </div>
    </>
  );
}

/** A button that acts by itself. */
function Press({ action, words, children }: { action: string; words: string; children?: ReactNode }) {
  return (
    <form method="post" action={action}>
      <PressField />
      {children}
      <button type="submit" className="button quiet">
        {words}
      </button>
    </form>
  );
}

function WayToDelete({ home, translate, keptUntil }: { home: string; translate: Translate; keptUntil: ReactNode }) {
  return (
    <div className={styles.delete}>
      <h2>{translate("manage.delete")}</h2>
      <p className="soft">{translate("manage.deleteHint")}</p>
      {keptUntil}
      <p>
        <a href={`${home}/delete`}>{translate("manage.delete")}</a>
      </p>
    </div>
  );
}
