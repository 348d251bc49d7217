import type { DiagnosedCase } from "#lib/charts/diagnosed-case";
import { networkChart } from "#lib/charts/networks";
import { planeChart } from "#lib/charts/plane";
import type { ReproducedCase } from "#lib/charts/reproduced";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { Chapter } from "../charts/chapter";
import { DataTable } from "../charts/data-table";
import { Origin } from "../charts/origin";
import { wordsOf } from "../charts/words";
import { CaseClasses } from "./case-classes";
import { CasePlane } from "./case-plane";
import { CaseSeries } from "./case-series";
import styles from "./cases.module.css";
import { Coding } from "./coding";
import { Timeline } from "./timeline";

type Props = {
  published: CodedCase;
  diagnosed: DiagnosedCase;
  edition: Edition;
  /** The classes that the study gives, beside what came out. */
  periods: ReproducedCase;
  /** Whether the codings say what answers rest on. */
  hasBasis: boolean;
  locale: Locale;
  /** Whether it is open at first; on paper all are. */
  isOpen: boolean;
};

/** One published firm: story, arrow, classes, dates, printed numbers, gaps, and its coding. */
export function CaseStory({ published, diagnosed, edition, periods, hasBasis, locale, isOpen }: Props) {
  const { translate, of, source } = wordsOf(locale);
  const { id, name, industry, story, notes } = published;
  const chart = planeChart(edition, null, [diagnosed], []);
  const last = diagnosed.snapshots.at(-1)?.diagnosis;
  return (
    <article className={styles.firm} aria-labelledby={`${id}-title`}>
      <Chapter
        id={id}
        titleId={`${id}-title`}
        title={
          <>
            {of(name)} <span className={styles.industry}>{of(industry)}</span>
          </>
        }
        level={2}
        isOpen={isOpen}
      >
        <div className={styles.told}>
          <div>
            {story.map((text) => (
              <p key={of(text)}>{of(text)}</p>
            ))}
            <p className="soft">
              {translate("cases.source", { source: source(published.paper) })} <Origin of="published" locale={locale} />
            </p>
          </div>
          {chart.cases.length > 0 ? <CasePlane {...{ chart, hasBasis, locale }} /> : null}
        </div>
        <CaseClasses name={name} periods={periods} hasBasis={hasBasis} locale={locale} />
        {last?.networks.profile ? (
          <CaseNetworks {...{ published, edition, last, locale }} profile={last.networks.profile} />
        ) : null}
        <Timeline events={published.events} locale={locale} />
        {published.series.length > 0 ? <CaseSeries published={published} locale={locale} /> : null}
        {notes.length > 0 ? (
          <>
            <h3>{translate("cases.notes")}</h3>
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={of(note)}>{of(note)}</li>
              ))}
            </ul>
          </>
        ) : null}
        {published.snapshots.map((snapshot) => (
          <Coding key={snapshot.id} firm={of(name)} snapshot={snapshot} {...{ edition, hasBasis, locale }} />
        ))}
        <p className="screen">
          <a href="#firms">{translate("cases.back")}</a>
        </p>
      </Chapter>
    </article>
  );
}

type NetworksProps = Pick<Props, "published" | "edition" | "locale"> & {
  last: Diagnosis;
  profile: NonNullable<Diagnosis["networks"]["profile"]>;
};

/** The three networks of a case as they were last. */
function CaseNetworks({ published, edition, last, profile, locale }: NetworksProps) {
  const { translate, of, score } = wordsOf(locale);
  const { networks } = networkChart(edition, last, undefined);
  return (
    <>
      <h3>{translate("cases.networksTitle")}</h3>
      <DataTable
        caption={`${of(published.name)}${languages[locale].colon}${translate("cases.networksTitle")}`}
        columns={[translate("cases.columns.network"), translate("cases.columns.score")]}
        rows={networks.flatMap((network) => [
          [
            <strong key={network.id}>{translate(`classes.network.${network.id}`)}</strong>,
            <strong key="score">{score(network.score)}</strong>,
          ],
          ...network.parts.map((part) => [translate(`classes.part.${part.id}`), score(part.score)]),
        ])}
      />
      <p>
        {translate(`classes.profile.${profile}.name`)} <Origin of="ours" locale={locale} />
      </p>
    </>
  );
}
