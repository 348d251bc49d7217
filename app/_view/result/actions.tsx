import { adviceShown } from "#lib/charts/advice";
import { type FirstAction, firstActions } from "#lib/charts/first-actions";
import { flagsShown } from "#lib/charts/flags";
import { tiersBelow } from "#lib/charts/held";
import { isContradiction, strengthShown } from "#lib/charts/sureness";
import type { Tier } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import type { Words } from "../charts/words";
import { dutyWords } from "../ladder/duty-words";
import { farWords, titlesBelow } from "../ladder/gap-cards";
import { dayWords } from "../ladder/headline";
import styles from "./first-screen.module.css";
import { goalStep, namesOfFacts } from "./goal-step";
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
              {isReckoned(action) && words.reader === "others" ? null : (
                <>
                  {translate(isOverdue(action) ? "rooms.actions.overdue" : "rooms.actions.by", {
                    day: dayWords(action.by, words),
                  })}{" "}
                </>
              )}
              <small>{translate(`rooms.actions.basis.${action.basis}`)}</small>
            </p>
            <p className={styles.what}>
              <a href={hrefOf(action, result)}>{titleOf(action, result)}</a>
            </p>
            <p className={styles.detail}>{detailOf(action, result)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether its day is only reckoned from the day of submission, which tells nobody but the firm itself anything. */
const isReckoned = ({ basis }: FirstAction): boolean => basis === "month" || basis === "quarter" || basis === "year";

const isOverdue = (action: FirstAction): boolean => action.kind === "duty" && action.duty.state === "overdue";

function actionsOf(result: ResultView): FirstAction[] {
  const { edition, diagnosis, official, header } = result;
  const shown = strengthShown(edition, diagnosis);
  return firstActions({
    goal: goalStep(result),
    lines: official?.lines ?? [],
    duties: official?.duties ?? [],
    advice: adviceShown(edition, diagnosis),
    isContradictory: flagsShown(edition, diagnosis).some(isContradiction) || (official?.notes.length ?? 0) > 0,
    openAnswers: shown?.range ? shown.settling.length : 0,
    today: dayOf(header.submittedAt),
  });
}

/** A title to obtain, or what is missing of a clause. */
function clauseWords({ clause, tier, basis }: Extract<FirstAction, { kind: "clause" }>, words: Words): string {
  const { translate, of } = words;
  if (clause.asksTitle && tiersBelow(tier).length > 0)
    return translate("rooms.actions.title", { titles: titlesBelow(tier, words) });
  const title = of(clause.title);
  if (clause.isGate) return translate("rooms.actions.clause", { title });
  const far = farWords(clause, words);
  const year = clause.comparisons.find(({ status }) => status === "unmet")?.year ?? null;
  // A later year makes another sum of it: what is short by the accounts so far is not what that year has to bring.
  return basis === "year-end" && year !== null
    ? translate("rooms.actions.clauseSoFar", { title, far, year: String(year) })
    : translate("rooms.actions.clauseFar", { title, far });
}

const factsNamed = 2;

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
    case "apply":
      return translate("rooms.actions.apply", { tier: tier(action.tier) });
    case "facts": {
      const names = namesOfFacts(action.facts, words);
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

/** What a page of paper says of it, where no link leads on. */
function detailOf(action: FirstAction, { words: { of, reader } }: ResultView): string {
  if (action.kind === "clause") return of(action.clause.demands);
  return action.kind === "advice" && reader === "firm" ? of(action.advice.text) : "";
}

function hrefOf(action: FirstAction, { places, official }: ResultView): string {
  switch (action.kind) {
    case "duty":
    case "clause":
    case "apply":
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
