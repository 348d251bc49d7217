import { type Use, usesByQuestion } from "#lib/charts/groups";
import { optionsOf, type Question } from "#lib/instrument/question";
import { languages } from "#lib/text/languages";
import { Chapter } from "../charts/chapter";
import { Origin } from "../charts/origin";
import { conditionWords } from "./condition-words";
import type { MethodContext } from "./context";
import styles from "./method.module.css";

/** Every question by section: wording, options and worth, source, conditions, and what it measures. */
export function QuestionList({ context }: { context: MethodContext }) {
  const { edition, words } = context;
  const uses = usesByQuestion(edition);
  return edition.sections.map((section, place) => (
    <section key={section.id} className={styles.section}>
      <Chapter
        id={`section-${section.id}`}
        titleId={`section-${section.id}-title`}
        title={words.of(section.title)}
        level={3}
        isOpen={place === 0}
      >
        <p>{words.of(section.intro)}</p>
        {section.questions.map((question) => (
          <QuestionEntry key={question.id} question={question} uses={uses.get(question.id) ?? []} context={context} />
        ))}
      </Chapter>
    </section>
  ));
}

function QuestionEntry({ question, uses, context }: { question: Question; uses: Use[]; context: MethodContext }) {
  const { words } = context;
  const { translate, of, source, list, number, locale } = words;
  const indicators = [...new Map(uses.map(({ indicator }) => [indicator.id, indicator])).values()];
  return (
    <article id={`question-${question.id}`} className={styles.question}>
      <h4>{of(question.text)}</h4>
      <p>{of(question.help)}</p>
      <p className="soft">
        {translate(`method.question.kind.${question.kind}`)}
        {question.depth === "quick" ? ` · ${translate("method.question.quick")}` : ""}
        {question.past ? ` · ${translate("method.question.past")}` : ""}
      </p>
      <Options question={question} context={context} isScored={indicators.length > 0} />
      <dl className={styles.facts}>
        {question.kind === "number" ? (
          <>
            <Fact
              name={translate("method.question.range")}
              value={translate("method.question.rangeValue", {
                min: number(question.min),
                max: number(question.max),
                unit: translate(`units.${question.unit}`),
              })}
            />
            <Fact name={translate("method.question.whereToFind")} value={of(question.whereToFind)} />
          </>
        ) : null}
        {question.shownWhen ? (
          <Fact name={translate("method.question.shownWhen")} value={conditionWords(question.shownWhen, context)} />
        ) : null}
        {question.applicableWhen ? (
          <Fact
            name={translate("method.question.applicableWhen")}
            value={conditionWords(question.applicableWhen, context)}
          />
        ) : null}
        {question.allows.length > 0 ? (
          <Fact
            name={translate("method.question.allows")}
            value={list(question.allows.map((abstention) => translate(`abstentions.${abstention}`)))}
          />
        ) : null}
        <div>
          <dt>{translate("method.question.measures")}</dt>
          <dd>
            {indicators.length === 0
              ? translate("method.question.unscored")
              : indicators.map((indicator, place) => (
                  <span key={indicator.id}>
                    {place > 0 ? languages[locale].listComma : ""}
                    <a href={`#indicator-${indicator.id}`}>{of(indicator.name)}</a>
                  </span>
                ))}
          </dd>
        </div>
        <div>
          <dt>{translate("method.question.source")}</dt>
          <dd>
            {source(question.source)}{" "}
            <Origin of={question.source.paper === "leapmark" ? "ours" : "published"} locale={locale} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Options({ question, context, isScored }: { question: Question; context: MethodContext; isScored: boolean }) {
  const { translate, of, number, locale } = context.words;
  const options = optionsOf(question);
  if (options.length === 0) return null;
  return (
    <>
      <p className={styles.label}>
        {translate("method.question.levels")} <Origin of="ours" locale={locale} />
      </p>
      <ul className={styles.options}>
        {options.map((option) => (
          <li key={option.id}>
            <span>
              {of(option.text)}
              {option.exclusive ? <small> · {translate("method.question.exclusive")}</small> : null}
            </span>
            <span className={styles.points}>
              {option.points === null || !isScored
                ? translate("method.question.fact")
                : translate("method.question.points", { points: number(option.points * 100) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
