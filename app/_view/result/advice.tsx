import { adviceShown } from "../../../lib/figures/advice";
import { Horizon } from "../../../lib/instrument/edition";
import { Origin } from "../charts/origin";
import styles from "./advice.module.css";
import { Section } from "./section";
import type { Told } from "./told";

/** Advice by horizon, the weightiest first, each with its grounds and what it improves. */
export function AdviceList({ told }: { told: Told }) {
  const { words, edition, diagnosis } = told;
  const { translate, of, source, list, locale } = words;
  const shown = adviceShown(edition, diagnosis);
  return (
    <Section
      locale={told.words.locale}
      id="advice"
      eyebrow={translate("result.advice.title")}
      title={shown[0] ? of(shown[0].title) : translate("result.advice.none")}
    >
      {shown.length > 0 ? <p>{translate("result.advice.lead", { count: shown.length })}</p> : null}
      {Horizon.options.map((horizon) => {
        const within = shown.filter((advice) => advice.horizon === horizon);
        if (within.length === 0) return null;
        return (
          <section key={horizon} className={styles.horizon} aria-labelledby={`advice-${horizon}-title`}>
            <h3 id={`advice-${horizon}-title`}>{translate(`classes.horizon.${horizon}`)}</h3>
            <ol className={styles.list}>
              {within.map((advice) => (
                <li key={advice.id} id={`advice-${advice.id}`}>
                  <h4>{of(advice.title)}</h4>
                  <p>{of(advice.text)}</p>
                  <p className="soft">
                    {advice.improves.length > 0
                      ? `${translate("result.advice.improves", { parts: list(advice.improves.map(of)) })}${locale === "zh" ? "。" : ". "}`
                      : ""}
                    {translate("result.advice.source", { source: source(advice.source) })}{" "}
                    <Origin of={advice.source.paper === "leapmark" ? "ours" : "published"} locale={locale} />
                  </p>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </Section>
  );
}
