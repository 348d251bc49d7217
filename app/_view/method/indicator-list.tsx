import { indicatorGroups } from "#lib/charts/groups";
import { questionIndex } from "#lib/charts/questions";
import { type Breakpoints, credits, type Indicator, type Item, questionsOf } from "#lib/instrument/edition";
import { optionsOf } from "#lib/instrument/question";
import { languages } from "#lib/text/languages";
import { DataTable } from "../charts/data-table";
import { Origin } from "../charts/origin";
import { conditionWords } from "./condition-words";
import type { MethodContext } from "./context";
import styles from "./method.module.css";

/** Every indicator by its part in the model: source, weight, and the items with their weight and worth. */
export function IndicatorList({ context }: { context: MethodContext }) {
  const { edition, words } = context;
  return indicatorGroups(edition).map((group) => (
    <section key={group.id}>
      <h3 className={styles.part}>{words.translate(`method.groups.${group.id}`)}</h3>
      {group.indicators.map((indicator) => (
        <IndicatorEntry key={indicator.id} indicator={indicator} context={context} />
      ))}
    </section>
  ));
}

function IndicatorEntry({ indicator, context }: { indicator: Indicator; context: MethodContext }) {
  const { translate, of, source, number, locale } = context.words;
  return (
    <article id={`indicator-${indicator.id}`} className={styles.indicator}>
      <h4>{of(indicator.name)}</h4>
      <p className="soft">
        {source(indicator.source)}{" "}
        <Origin of={indicator.source.paper === "leapmark" ? "ours" : "published"} locale={locale} /> ·{" "}
        {translate("method.indicator.weight", { weight: number(indicator.weight, 2) })}{" "}
        <Origin of="ours" locale={locale} />
        {indicator.applicableWhen ? (
          <>
            <br />
            {translate("method.indicator.applicableWhen", {
              condition: conditionWords(indicator.applicableWhen, context),
            })}
          </>
        ) : null}
      </p>
      <DataTable
        caption={of(indicator.name)}
        columns={[
          translate("method.indicator.item"),
          translate("method.indicator.worth"),
          translate("method.indicator.itemWeight"),
        ]}
        rows={indicator.items.map((item) => [
          <Asked key="asked" item={item} context={context} />,
          <Worth key="worth" item={item} context={context} />,
          number(item.weight, 2),
        ])}
      />
    </article>
  );
}

function Asked({ item, context: { edition, words } }: { item: Item; context: MethodContext }) {
  const questions = questionIndex(edition);
  return (
    <>
      {item.phase ? `${words.translate(`method.indicator.phase.${item.phase}`)}${languages[words.locale].colon}` : ""}
      {questionsOf(item).map((id, place) => {
        const question = questions.get(id);
        return question ? (
          <span key={id}>
            {place > 0 ? languages[words.locale].semicolon : ""}
            <a href={`#question-${id}`}>{words.of(question.text)}</a>
          </span>
        ) : null;
      })}
      {item.necessary ? <small> · {words.translate("method.indicator.necessary")}</small> : null}
    </>
  );
}

function Worth({ item, context: { edition, words } }: { item: Item; context: MethodContext }) {
  const { translate, of, list } = words;
  const questions = questionIndex(edition);
  const textOf = (id: string) => {
    const question = questions.get(id);
    return question ? of(question.text).replace(/[？?]$/, "") : id;
  };
  const isSecond = "arithmetic" in edition.calibration;
  switch (item.kind) {
    case "answer":
    case "choices": {
      if (item.options === undefined) return translate("method.indicator.answer");
      const question = questions.get(item.question);
      const options = question ? optionsOf(question).filter(({ id }) => credits(item, id)) : [];
      const words = item.kind === "answer" ? "method.indicator.answerAmong" : "method.indicator.choices";
      return translate(words, { options: list(options.map(({ text }) => of(text))) });
    }
    case "number":
      return <Lines said={translate("method.indicator.number")} breakpoints={item.breakpoints} words={words} />;
    case "ratio":
      return (
        <Lines
          said={translate(isSecond ? "method.indicator.ratioSecond" : "method.indicator.ratio", {
            over: textOf(item.over),
            under: textOf(item.under),
          })}
          breakpoints={item.breakpoints}
          words={words}
        />
      );
    case "growth":
      return (
        <Lines
          said={translate(isSecond ? "method.indicator.growthSecond" : "method.indicator.growth")}
          breakpoints={item.breakpoints}
          words={words}
        />
      );
    case "sized":
      return (
        <Lines
          said={translate("method.indicator.sized", { count: textOf(item.count), size: textOf(item.size) })}
          breakpoints={item.breakpoints}
          words={words}
        />
      );
  }
}

type LinesProps = { said: string; breakpoints: Breakpoints; words: MethodContext["words"] };

function Lines({ said, breakpoints, words: { translate, number } }: LinesProps) {
  return (
    <>
      {said}
      <ul className={styles.breakpoints}>
        {breakpoints.map(({ at, score }) => (
          <li key={at}>
            {translate("method.indicator.breakpoints", { at: number(at, 3), score: number(score * 100, 1) })}
          </li>
        ))}
      </ul>
    </>
  );
}
