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

/** How far the goal is, in a sentence. */
export const goalHeadline = ({ words, official }: ResultView): string =>
  official?.steps ? headlineWords(official.steps, official.aim, words) : words.translate("rooms.names.tiers");

/** How far the firm is from the tier that it aims at, with what it lacks. */
export function Goal({ result }: { result: ResultView }) {
  const { words, official, places } = result;
  const { translate } = words;
  if (!official) return null;
  if (official.wants === "strength")
    return (
      <p className={styles.under}>
        <a className="screen" href={places.room("tiers")}>
          {translate("rooms.goal.unasked")}
        </a>
      </p>
    );
  return (
    <section className={styles.goal} aria-labelledby="goal">
      <h2 id="goal" className={styles.heading}>
        {goalHeadline(result)}
      </h2>
      {official.steps ? <GoalGap result={result} /> : <Filling result={result} official={official} />}
    </section>
  );
}

/** What the goal lacks: what is not met with its distances, else what is not known; and what there is besides. */
export function GoalGap({ result }: { result: ResultView }) {
  const { words, official, places } = result;
  const { translate } = words;
  if (!official?.steps) return null;
  const { steps, aim, lines, factHref } = official;
  const step = headlineOf(steps, aim).kind === "gap" ? goalOf(steps, aim) : null;
  const { unmet = [], unknown = [] } = step ? gapIn(step.clauses) : {};
  const more = (unmet.length > 0 ? unmet : unknown).length - cardsAtOnce;
  return (
    <div className={styles.goal}>
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
    </div>
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
