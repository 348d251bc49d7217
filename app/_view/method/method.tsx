import { type ElementType, Fragment } from "react";
import type { Edition } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import { type Locale, Paper } from "#lib/text/text";
import { Chapter } from "../charts/chapter";
import { Origin } from "../charts/origin";
import { type Words, wordsOf } from "../charts/words";
import { StudyLimits } from "../study-limits";
import { AdviceRules } from "./advice-rules";
import { CalibrationTables } from "./calibration-tables";
import { CheckRules } from "./check-rules";
import type { MethodContext } from "./context";
import { Evidence } from "./evidence";
import { IndicatorList } from "./indicator-list";
import styles from "./method.module.css";
import { QuestionList } from "./question-list";
import { SecondArithmetic } from "./second-arithmetic";

const chapters = [
  "steps",
  "sources",
  "evidence",
  "indicators",
  "calibration",
  "questions",
  "checks",
  "advice",
  "properties",
] as const;
type ChapterId = (typeof chapters)[number];

type Props = {
  locale: Locale;
  edition: Edition;
  /** The other editions, whose method stays where it can be read. */
  others: readonly Pick<Edition, "id">[];
  validity: MethodContext["validity"];
  limits: MethodContext["limits"];
  /** What each chapter stands in, where a page makes them one at a time. */
  Part?: ElementType;
};

const isSecond = ({ calibration }: Edition): boolean => "arithmetic" in calibration;

/** The whole method as a document, made from the edition. */
export function Method({ locale, edition, others, validity, limits, Part = Fragment }: Props) {
  const words = wordsOf(locale);
  const { translate } = words;
  const context = { edition, validity, limits, words };
  const shown = chapters.filter((chapter) => chapter !== "evidence" || isSecond(edition));
  return (
    <main id="main" className="sheet">
      <article>
        <h1>{translate("method.title")}</h1>
        <p className="lead">{translate("method.lead", { edition: edition.id })}</p>
        <Others {...{ others, words }} />
        <p>
          {translate.rich("method.origins", {
            published: () => <Origin of="published" locale={locale} />,
            ours: () => <Origin of="ours" locale={locale} />,
          })}
        </p>
        <nav aria-label={translate("method.contents")} className={styles.contents}>
          <h2>{translate("method.contents")}</h2>
          <ol>
            {shown.map((chapter) => (
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
        {shown.map((chapter, place) => (
          <section key={chapter} aria-labelledby={`${chapter}-title`} className={styles.chapter}>
            <Chapter
              id={chapter}
              titleId={`${chapter}-title`}
              title={translate(`method.nav.${chapter}`)}
              level={2}
              isOpen={place === 0}
            >
              <Part>
                <ChapterBody chapter={chapter} context={context} />
              </Part>
            </Chapter>
          </section>
        ))}
      </article>
    </main>
  );
}

function Others({ others, words: { translate, locale } }: { others: Props["others"]; words: Words }) {
  if (others.length === 0) return null;
  return (
    <p className="screen">
      {translate("method.others")}{" "}
      {others.map(({ id }, place) => (
        <span key={id}>
          {place > 0 ? languages[locale].listComma : ""}
          <a href={`/${locale}/method?edition=${id}`}>{id}</a>
        </span>
      ))}
    </p>
  );
}

function ChapterBody({ chapter, context }: { chapter: ChapterId; context: MethodContext }) {
  switch (chapter) {
    case "steps":
      return <Steps context={context} />;
    case "sources":
      return <Sources context={context} />;
    case "evidence":
      return <Evidence context={context} />;
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

function Steps({ context }: { context: MethodContext }) {
  const { edition, words } = context;
  const { translate, share, locale } = words;
  const { calibration } = edition;
  if ("arithmetic" in calibration) return <SecondArithmetic {...{ calibration, context }} />;
  const { enough, verdicts } = calibration;
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

function Sources({ context: { limits, words } }: { context: MethodContext }) {
  const { translate, locale } = words;
  return (
    <>
      <ul className={styles.list}>
        {Paper.options.map((paper) => (
          <li key={paper}>
            {translate(`method.papers.${paper}`)}{" "}
            <Origin of={paper === "leapmark" ? "ours" : "published"} locale={locale} />
          </li>
        ))}
      </ul>
      <h3>{translate("cases.limits.title")}</h3>
      <p>{translate("cases.limits.text")}</p>
      <StudyLimits limits={limits} words={words} />
    </>
  );
}

const properties = {
  first: [
    "method.properties.monotone",
    "method.properties.order",
    "method.properties.sum",
    "method.properties.pure",
    "method.properties.items",
    "method.properties.frozen",
  ],
  second: [
    "laws.monotone",
    "laws.withheld",
    "method.properties.order",
    "laws.sum",
    "method.properties.pure",
    "method.properties.items",
    "method.properties.frozen",
  ],
} as const;

function Properties({ context: { edition, words } }: { context: MethodContext }) {
  return (
    <ol className={styles.list}>
      {properties[isSecond(edition) ? "second" : "first"].map((property) => (
        <li key={property}>{words.translate(property)}</li>
      ))}
    </ol>
  );
}
