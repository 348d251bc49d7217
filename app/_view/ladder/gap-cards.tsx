import { isShut } from "#lib/charts/gap";
import { tiersBelow } from "#lib/charts/held";
import { isTooLarge, type LadderClause } from "#lib/charts/ladder";
import type { Tier } from "#lib/rules/rule-set";
import type { Words } from "../charts/words";
import { reviewWords } from "../review/words";
import styles from "./gap-cards.module.css";
import { Readings } from "./readings";

type Props = {
  words: Words;
  /** Clauses that are not met, the first to see to before the others. */
  clauses: readonly LadderClause[];
  tier: Tier;
  /** Whether to tell what is asked and what to do about it. */
  isFull?: boolean;
};

/** What a firm lacks for a tier: of each clause what it has, what is asked, and how far that is. */
export function GapCards({ words, clauses, tier, isFull = false }: Props) {
  return (
    <ol className={styles.cards}>
      {clauses.map((clause) => (
        <li key={clause.id} className={styles.card}>
          <Card {...{ words, clause, tier, isFull }} />
        </li>
      ))}
    </ol>
  );
}

function Card({ words, clause, tier, isFull }: { words: Words; clause: LadderClause; tier: Tier; isFull: boolean }) {
  const { translate, of, list, reader, locale } = words;
  return (
    <>
      <strong className={styles.title}>{clauseTitle(clause, tier, words)}</strong>
      <span className={styles.far}>{farWords(clause, words)}</span>
      {isTooLarge(clause) || isShut(clause) ? (
        <span className={styles.hint}>{translate(isTooLarge(clause) ? "rooms.goal.tooLarge" : "rooms.goal.gate")}</span>
      ) : null}
      {clause.isGate ? null : <Figures words={words} clause={clause} />}
      {isFull ? (
        <>
          <span className={styles.demands}>{of(clause.demands)}</span>
          <Readings clause={clause} locale={locale} />
          {clause.others.length > 0 ? (
            <span className={styles.demands}>
              {translate("ladder.alternative", { others: list(clause.others.map(of)) })}
            </span>
          ) : null}
          {reader === "firm" ? <span className={styles.advice}>{of(clause.advice)}</span> : null}
        </>
      ) : null}
    </>
  );
}

/** A clause by its name; one that asks for the title of the level below, by that. */
export const clauseTitle = (clause: LadderClause, tier: Tier, words: Words): string =>
  clause.asksTitle && tiersBelow(tier).length > 0
    ? words.translate("rooms.goal.title_needed", { titles: titlesBelow(tier, words) })
    : words.of(clause.title);

/** The titles of the level below, any of which will do. */
export const titlesBelow = (tier: Tier, { translate }: Words): string =>
  tiersBelow(tier)
    .map((each) => translate(`ladder.short.${each}`))
    .join(translate("rooms.goal.or"));

/** How far an unmet clause is, where that is one number; else that it is not met. */
export function farWords(clause: Pick<LadderClause, "comparisons" | "isGate">, { translate, locale }: Words): string {
  const failing = clause.comparisons.filter(({ status }) => status === "unmet");
  const [only] = failing;
  const far = only && failing.length === 1 && !clause.isGate ? reviewWords(locale).distanceText(only) : null;
  return far ?? translate(clause.isGate ? "rooms.goal.none_yet" : "rooms.goal.yet");
}

/** What the firm has beside what is asked. */
function Figures({ words, clause }: { words: Words; clause: LadderClause }) {
  const { translate, locale } = words;
  const told = reviewWords(locale);
  const failing = clause.comparisons.filter(({ status }) => status === "unmet");
  if (failing.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {failing.map((each) => (
        <div key={`${told.measureText(each)} ${each.threshold}`}>
          {failing.length > 1 ? <dt className={styles.measure}>{told.measureText(each)}</dt> : null}
          <dt>{translate("rooms.goal.now")}</dt>
          <dd>{told.comparisonText(each)}</dd>
          <dt>{translate("rooms.goal.asked")}</dt>
          <dd>{told.thresholdText(each)}</dd>
        </div>
      ))}
    </dl>
  );
}
