import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { planeChart } from "#lib/charts/plane";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Edition } from "#lib/instrument/edition";
import type { Locale } from "#lib/text/text";
import { Plane } from "../charts/plane";
import { markOf } from "../charts/plane-geometry";
import { wordsOf } from "../charts/words";
import { CaseStory } from "./case-story";
import styles from "./cases.module.css";

const warnings = ["validity", "conflict", "gaps"] as const;

/** The published firms: what became of them, each story, and what the material leaves open. */
export function PublishedCases({
  locale,
  edition,
  cases,
}: {
  locale: Locale;
  edition: Edition;
  cases: readonly CodedCase[];
}) {
  const { translate, of } = wordsOf(locale);
  const caseStandings = diagnosedCases(edition, cases);
  return (
    <main id="main" className="sheet wide">
      <div className={styles.cases}>
        <h1>{translate("cases.title")}</h1>
        <p className="lead">{translate("cases.lead")}</p>
        <nav aria-label={translate("cases.contents")} id="firms">
          <ul className={styles.firms}>
            {cases.map(({ id, name, industry }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {id.length === 1 ? <b>{markOf(id)}</b> : null} {id.length === 1 ? of(industry) : of(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="plane-title">
          <h2 id="plane-title">{translate("cases.planeTitle")}</h2>
          <p>{translate("cases.planeLead")}</p>
          <Plane chart={planeChart(edition, null, caseStandings, [])} locale={locale} />
        </section>
        {warnings.map((warning) => (
          <section key={warning} aria-labelledby={`${warning}-title`} className={styles.warning}>
            <h2 id={`${warning}-title`}>{translate(`cases.${warning}.title`)}</h2>
            <p>{translate(`cases.${warning}.text`)}</p>
          </section>
        ))}
        {cases.map((published, place) => {
          const diagnosed = caseStandings[place];
          return diagnosed ? (
            <CaseStory
              key={published.id}
              published={published}
              diagnosed={diagnosed}
              edition={edition}
              locale={locale}
              isOpen={place === 0}
            />
          ) : null;
        })}
      </div>
    </main>
  );
}
