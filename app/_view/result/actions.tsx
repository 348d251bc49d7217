import { adviceShown } from "#lib/charts/advice";
import { type FirstAction, firstActions } from "#lib/charts/first-actions";
import { flagsShown } from "#lib/charts/flags";
import { goalOf } from "#lib/charts/headline";
import { tiersBelow } from "#lib/charts/held";
import { isContradiction, strengthShown } from "#lib/charts/sureness";
import type { Tier } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import type { Words } from "../charts/words";
import { dutyWords } from "../ladder/duty-words";
import { farWords, titlesBelow } from "../ladder/gap-cards";
import { dayWords } from "../ladder/headline";
import styles from "./first-screen.module.css";
import type { ResultView } from "./result-view";

/** What to do first, each by a day. */
export function Actions({ result }: { result: ResultView }) {
  const { words } = result;
  const { translate } = words;
  const actions = actionsOf(result);
  if (actions.length === 0) return null;
  return (
    <section className={styles.actions} aria-labelledby="first">
      <h2 id="first" className={styles.heading}>
        {translate("result.first.title", { count: actions.length })}
      </h2>
      <ol>
        {actions.map((action) => (
          <li key={`${action.kind} ${titleOf(action, result)}`}>
            <p className={styles.by}>
              {translate(isOverdue(action) ? "rooms.actions.overdue" : "rooms.actions.by", {
                day: dayWords(action.by, words),
              })}
              <small>{translate(`rooms.actions.basis.${action.basis}`)}</small>
            </p>
            <p className={styles.what}>
              <a href={hrefOf(action, result)}>{titleOf(action, result)}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const isOverdue = (action: FirstAction): boolean => action.kind === "duty" && action.duty.state === "overdue";

function actionsOf({ edition, diagnosis, official, header }: ResultView): FirstAction[] {
  const shown = strengthShown(edition, diagnosis);
  return firstActions({
    goal: official?.steps ? goalOf(official.steps, official.aim) : null,
    lines: official?.lines ?? [],
    duties: official?.duties ?? [],
    advice: adviceShown(edition, diagnosis),
    isContradictory: flagsShown(edition, diagnosis).some(isContradiction),
    openAnswers: shown?.range ? shown.settling.length : 0,
    today: dayOf(header.submittedAt),
  });
}

/** A title to obtain, or what is missing of a clause. */
function clauseWords({ clause, tier }: Extract<FirstAction, { kind: "clause" }>, words: Words): string {
  const { translate, of } = words;
  if (clause.asksTitle && tiersBelow(tier).length > 0)
    return translate("rooms.actions.title", { titles: titlesBelow(tier, words) });
  return clause.isGate
    ? translate("rooms.actions.clause", { title: of(clause.title) })
    : translate("rooms.actions.clauseFar", { title: of(clause.title), far: farWords(clause, words) });
}

const factsNamed = 3;

function titleOf(action: FirstAction, { words }: ResultView): string {
  const { translate, of, list } = words;
  const tier = (id: Tier) => translate(`ladder.short.${id}`);
  switch (action.kind) {
    case "duty":
      return translate("rooms.actions.duty", { tier: tier(action.duty.tier), text: dutyWords(action.duty, words) });
    case "contradictions":
      return translate("rooms.actions.contradictions");
    case "open-answers":
      return translate("rooms.actions.openAnswers", { count: action.count });
    case "clause":
      return clauseWords(action, words);
    case "facts": {
      const names = [...new Set(action.facts.map(({ name, list: whole }) => of(whole ?? name)))];
      const few = list(names.slice(0, factsNamed));
      return translate("rooms.actions.facts", {
        tier: tier(action.tier),
        count: names.length,
        names: names.length > factsNamed ? translate("rooms.actions.factsMore", { names: few }) : few,
      });
    }
    case "advice":
      return of(action.advice.title);
  }
}

function hrefOf(action: FirstAction, { places, official }: ResultView): string {
  switch (action.kind) {
    case "duty":
    case "clause":
      return places.room("tiers");
    case "facts": {
      const [first] = action.facts;
      return (first && official?.factHref?.(first.key, action.tier)) ?? places.room("tiers");
    }
    case "contradictions":
      return places.room("method", "doubt");
    case "open-answers":
      return places.room("strength");
    case "advice":
      return places.room("advice", `advice-${action.advice.id}`);
  }
}
