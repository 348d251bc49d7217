import { gapIn } from "#lib/charts/gap";
import { goalOf, headlineOf } from "#lib/charts/headline";
import { isHeld } from "#lib/charts/held";
import type { LadderStep } from "#lib/charts/ladder";
import { languages } from "#lib/text/languages";
import { GapCards } from "../ladder/gap-cards";
import { besidesWords, dayWords, headlineWords } from "../ladder/headline";
import { roundSentence } from "../ladder/round-words";
import { UnknownClauses } from "../ladder/tier-clauses";
import styles from "./first-screen.module.css";
import type { ResultView } from "./result-view";
import { Filling, Freshness } from "./tiers-room";

const cardsAtOnce = 3;

/** How far the firm is from the tier that it aims at, with what it lacks. */
export function Goal({ result }: { result: ResultView }) {
  const { words, official, places } = result;
  const { translate } = words;
  if (!official) return null;
  const { steps, aim, lines, factHref } = official;
  if (!steps)
    return (
      <section className={styles.goal} aria-labelledby="goal">
        <h2 id="goal" className={styles.heading}>
          {translate("rooms.names.tiers")}
        </h2>
        <Filling result={result} official={official} />
      </section>
    );
  const step = headlineOf(steps, aim).kind === "gap" ? goalOf(steps, aim) : null;
  const { unmet = [], unknown = [] } = step ? gapIn(step.clauses) : {};
  const more = unmet.length - cardsAtOnce;
  return (
    <section className={styles.goal} aria-labelledby="goal">
      <h2 id="goal" className={styles.heading}>
        {headlineWords(steps, aim, words)}
      </h2>
      {step && unmet.length > 0 ? (
        <GapCards words={words} clauses={unmet.slice(0, cardsAtOnce)} tier={step.tier} />
      ) : null}
      {step && unmet.length === 0 ? (
        <UnknownClauses
          words={words}
          clauses={unknown.slice(0, cardsAtOnce)}
          factHref={factHref && ((key) => factHref(key, step.tier))}
        />
      ) : null}
      <p className={styles.under}>
        {words.sentences([
          besidesWords(steps, aim, words),
          held(steps, words),
          lines[0] && unmet.length === 0 ? roundSentence(lines[0].tier, lines, words) : "",
        ])}{" "}
        <a className="screen" href={places.room("tiers")}>
          {more > 0 ? translate("rooms.goal.more", { count: more }) : translate("rooms.goal.all")}
        </a>
      </p>
      <Freshness result={result} official={official} />
    </section>
  );
}

/** The titles that the firm holds, each until when. */
function held(steps: readonly LadderStep[], words: ResultView["words"]): string {
  const titles = steps.flatMap((step) =>
    step.held && isHeld(step.held) ? [{ tier: step.tier, held: step.held }] : [],
  );
  if (titles.length === 0) return "";
  const name = ({ tier, held: { expires } }: (typeof titles)[number]) =>
    words.translate(expires ? "rooms.goal.heldOne" : "rooms.goal.heldUndated", {
      tier: words.translate(`ladder.short.${tier}`),
      day: dayWords(expires, words),
    });
  return words.translate("rooms.goal.held", { titles: words.list(titles.map(name)) }) + languages[words.locale].stop;
}
