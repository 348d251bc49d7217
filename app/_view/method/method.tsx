import type { Edition } from "#lib/instrument/edition";
import { type Locale, Paper } from "#lib/text/text";
import { Chapter } from "../charts/chapter";
import { Origin } from "../charts/origin";
import { wordsOf } from "../charts/words";
import { AdviceRules } from "./advice-rules";
import { CalibrationTables } from "./calibration-tables";
import { CheckRules } from "./check-rules";
import type { MethodContext } from "./context";
import { IndicatorList } from "./indicator-list";
import styles from "./method.module.css";
import { QuestionList } from "./question-list";

const chapters = [
  "steps",
  "sources",
  "indicators",
  "calibration",
  "questions",
  "checks",
  "advice",
  "properties",
] as const;
type ChapterId = (typeof chapters)[number];

/** The whole method as a document, made from the edition. */
export function Method({ locale, edition }: { locale: Locale; edition: Edition }) {
  const words = wordsOf(locale);
  const { translate } = words;
  const context = { edition, words };
  return (
    <main id="main" className="sheet wide">
      <article className={styles.method}>
        <h1>{translate("method.title")}</h1>
        <p className="lead">{translate("method.lead", { edition: edition.id })}</p>
        <p>
          {translate.rich("method.origins", {
            published: () => <Origin of="published" locale={locale} />,
            ours: () => <Origin of="ours" locale={locale} />,
          })}
        </p>
        <nav aria-label={translate("method.contents")} className={styles.contents}>
          <h2>{translate("method.contents")}</h2>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter}>
                <a href={`#${chapter}`}>{translate(`method.nav.${chapter}`)}</a>
                {chapter === "questions" ? (
                  <ul>
                    {edition.sections.map(({ id, title }) => (
                      <li key={id}>
                        <a href={`#section-${id}`}>{words.of(title)}</a>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ol>
        </nav>
        {chapters.map((chapter, place) => (
          <section key={chapter} aria-labelledby={`${chapter}-title`} className={styles.chapter}>
            <Chapter
              id={chapter}
              titleId={`${chapter}-title`}
              title={translate(`method.nav.${chapter}`)}
              level={2}
              isOpen={place === 0}
            >
              <ChapterBody chapter={chapter} context={context} />
            </Chapter>
          </section>
        ))}
      </article>
    </main>
  );
}

function ChapterBody({ chapter, context }: { chapter: ChapterId; context: MethodContext }) {
  switch (chapter) {
    case "steps":
      return <Steps context={context} />;
    case "sources":
      return <Sources context={context} />;
    case "questions":
      return <QuestionList context={context} />;
    case "indicators":
      return <IndicatorList context={context} />;
    case "calibration":
      return <CalibrationTables context={context} />;
    case "checks":
      return <CheckRules context={context} />;
    case "advice":
      return <AdviceRules context={context} />;
    case "properties":
      return <Properties context={context} />;
  }
}

const steps = ["items", "indicators", "enough", "certainty", "verdict", "growth", "change"] as const;

function Steps({ context: { edition, words } }: { context: MethodContext }) {
  const { translate, share, locale } = words;
  const { enough, verdicts } = edition.calibration;
  const values = {
    indicator: share(enough.indicator),
    dimension: enough.dimension,
    clear: share(verdicts.clear),
    likely: share(verdicts.likely),
  };
  return (
    <>
      <p>
        <Origin of="ours" locale={locale} />
      </p>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>{translate(`method.steps.${step}`, values)}</li>
        ))}
      </ol>
    </>
  );
}

function Sources({ context: { words } }: { context: MethodContext }) {
  const { translate, locale } = words;
  return (
    <ul className={styles.list}>
      {Paper.options.map((paper) => (
        <li key={paper}>
          {translate(`method.papers.${paper}`)}{" "}
          <Origin of={paper === "leapmark" ? "ours" : "published"} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

const properties = ["monotone", "order", "sum", "pure", "items", "frozen"] as const;

function Properties({ context: { words } }: { context: MethodContext }) {
  return (
    <ol className={styles.list}>
      {properties.map((property) => (
        <li key={property}>{words.translate(`method.properties.${property}`)}</li>
      ))}
    </ol>
  );
}
