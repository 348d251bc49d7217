import { languages } from "#lib/text/languages";
import { Origin } from "../charts/origin";
import { conditionWords } from "./condition-words";
import type { MethodContext } from "./context";
import styles from "./method.module.css";

/** Every piece of advice with the condition under which it is given. */
export function AdviceRules({ context }: { context: MethodContext }) {
  const { edition, words } = context;
  const { translate, of, source, list, number, locale } = words;
  const { colon, semicolon } = languages[locale];
  return (
    <>
      <p>{translate("method.advice.lead", { count: edition.advice.length })}</p>
      <ul className={styles.rules}>
        {edition.advice.map((advice) => {
          const improved = advice.improves.flatMap(
            (id) => edition.indicators.find((each) => each.id === id)?.name ?? [],
          );
          return (
            <li key={advice.id}>
              <h3>{of(advice.title)}</h3>
              <p>{of(advice.text)}</p>
              <p className="soft">
                {translate("method.advice.when")}
                {colon}
                {conditionWords(advice.when, context)}
                <br />
                {translate("method.advice.horizon")}
                {colon}
                {translate(`classes.horizon.${advice.horizon}`)}
                {semicolon}
                {translate("method.advice.weight")} {number(advice.weight, 2)}
                {improved.length > 0
                  ? `${semicolon}${translate("method.advice.improves")}${colon}${list(improved.map(of))}`
                  : ""}
                <br />
                {translate("method.advice.source")}
                {colon}
                {source(advice.source)}{" "}
                <Origin of={advice.source.paper === "leapmark" ? "ours" : "published"} locale={locale} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
