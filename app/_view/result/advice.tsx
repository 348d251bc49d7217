import { type AdviceShown, adviceShown } from "#lib/charts/advice";
import { Horizon } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import { Folded } from "../charts/chart-frame";
import { Origin } from "../charts/origin";
import styles from "./advice.module.css";
import type { ResultView } from "./result-view";
import { Section } from "./section";

const openAtOnce = 5;

/** Advice by horizon, the weightiest first, each with its grounds and what it improves. */
export function AdviceList({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const { translate, of } = words;
  const advice = adviceShown(edition, diagnosis);
  return (
    <Section
      locale={result.words.locale}
      id="advice"
      eyebrow={translate("result.advice.title")}
      title={advice[0] ? of(advice[0].title) : translate("result.advice.none")}
    >
      {advice.length > 0 ? <p>{translate("result.advice.lead", { count: advice.length })}</p> : null}
      {Horizon.options.map((horizon) => {
        const within = advice.filter((each) => each.horizon === horizon);
        const rest = within.slice(openAtOnce);
        if (within.length === 0) return null;
        return (
          <section key={horizon} className={styles.horizon} aria-labelledby={`advice-${horizon}-title`}>
            <h3 id={`advice-${horizon}-title`}>{translate(`classes.horizon.${horizon}`)}</h3>
            <Pieces result={result} pieces={within.slice(0, openAtOnce)} />
            {rest.length > 0 ? (
              <Folded summary={translate("result.advice.more", { count: rest.length })}>
                <Pieces result={result} pieces={rest} />
              </Folded>
            ) : null}
          </section>
        );
      })}
    </Section>
  );
}

function Pieces({ result: { words }, pieces }: { result: ResultView; pieces: AdviceShown[] }) {
  const { translate, of, source, list, locale, reader } = words;
  return (
    <ol className={styles.list}>
      {pieces.map((advice) => (
        <li key={advice.id} id={`advice-${advice.id}`}>
          <h4>{of(advice.title)}</h4>
          {reader === "firm" ? <p>{of(advice.text)}</p> : null}
          <p className="soft">
            {advice.improves.length > 0
              ? `${translate("result.advice.improves", { parts: list(advice.improves.map(of)) })}${languages[locale].stop}`
              : ""}
            {advice.source.paper === "leapmark" ? (
              translate.rich("result.advice.own", { ours: () => <Origin of="ours" locale={locale} /> })
            ) : (
              <>
                {translate("result.advice.source", { source: source(advice.source) })}{" "}
                <Origin of="published" locale={locale} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
