import { type ElementType, Fragment } from "react";
import { sayBasis } from "#lib/charts/bases";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { planeChart } from "#lib/charts/plane";
import { reproducedClasses } from "#lib/charts/reproduced";
import type { CodedCase, Limit } from "#lib/diagnosis/case";
import type { Edition } from "#lib/instrument/edition";
import type { Locale } from "#lib/text/text";
import { Plane } from "../charts/plane";
import { markOf } from "../charts/plane-geometry";
import { type Words, wordsOf } from "../charts/words";
import { StudyLimits } from "../study-limits";
import { BasisLegend } from "./basis";
import { CaseStory } from "./case-story";
import styles from "./cases.module.css";
import { Reproduction } from "./reproduction";

type Props = {
  locale: Locale;
  edition: Edition;
  cases: readonly CodedCase[];
  limits: readonly Limit[];
  /** What each story stands in, where a page makes them one at a time. */
  Part?: ElementType;
};

/** The published firms: what became of them, what their answers show, each story, and what the material leaves open. */
export function PublishedCases({ locale, edition, cases, limits, Part = Fragment }: Props) {
  const words = wordsOf(locale);
  const { translate } = words;
  const caseStandings = diagnosedCases(edition, cases);
  const reproduced = cases.map((published) => reproducedClasses(edition, published));
  const hasBasis = sayBasis(cases);
  return (
    <main id="main" className="sheet wide">
      <div className={styles.cases}>
        <h1>{translate("cases.title")}</h1>
        <p className="lead">{translate("cases.lead")}</p>
        <Contents cases={cases} words={words} />
        <section aria-labelledby="plane-title">
          <h2 id="plane-title">{translate("cases.planeTitle")}</h2>
          <p>{translate("cases.planeLead")}</p>
          <Part>
            <Plane chart={planeChart(edition, null, caseStandings, [])} locale={locale} />
          </Part>
        </section>
        {hasBasis ? (
          <>
            <section aria-labelledby="validity-title">
              <h2 id="validity-title">{translate("cases.validity.title")}</h2>
              <p>{translate("cases.validity.text")}</p>
              <BasisLegend cases={cases} words={words} />
            </section>
            <section aria-labelledby="reproduction-title">
              <h2 id="reproduction-title">{translate("cases.reproduction.title")}</h2>
              <Part>
                <Reproduction cases={reproduced} words={words} />
              </Part>
            </section>
          </>
        ) : null}
        <section aria-labelledby="limits-title" className={styles.warning}>
          <h2 id="limits-title">{translate("cases.limits.title")}</h2>
          <p>{translate("cases.limits.text")}</p>
          <StudyLimits limits={limits} words={words} />
        </section>
        {(["conflict", "gaps"] as const).map((warning) => (
          <section key={warning} aria-labelledby={`${warning}-title`} className={styles.warning}>
            <h2 id={`${warning}-title`}>{translate(`cases.${warning}.title`)}</h2>
            <p>{translate(`cases.${warning}.text`)}</p>
          </section>
        ))}
        {cases.map((published, place) => {
          const diagnosed = caseStandings[place];
          const periods = reproduced[place];
          return diagnosed && periods ? (
            <Part key={published.id}>
              <CaseStory {...{ published, diagnosed, edition, periods, hasBasis, locale }} isOpen={place === 0} />
            </Part>
          ) : null;
        })}
      </div>
    </main>
  );
}

function Contents({ cases, words: { translate, of } }: { cases: readonly CodedCase[]; words: Words }) {
  return (
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
  );
}
