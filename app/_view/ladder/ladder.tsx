import { behindOf, goalOf, highestHeld } from "#lib/charts/headline";
import { isHeld } from "#lib/charts/held";
import { isTooLarge, type LadderClause, type LadderStep } from "#lib/charts/ladder";
import type { FactKey } from "#lib/rules/fact";
import type { Tier } from "#lib/rules/rule-set";
import { languages } from "#lib/text/languages";
import { Folded } from "../charts/chart-frame";
import type { Words } from "../charts/words";
import { ClauseTable, NamedFacts } from "./clause-table";
import { dayWords, heldWords } from "./headline";
import styles from "./ladder.module.css";

type Props = {
  words: Words;
  steps: LadderStep[];
  /** The tier that is opened at once, or the next above the titles that are held. */
  aim: Tier | null;
  /** Whether a round of that tier is open on the day that is checked for. */
  rounds?: string | undefined;
  /** Where a fact can be given; without it, facts are named but not linked. */
  factHref?: ((key: FactKey, tier: Tier) => string) | undefined;
};

/** What a tier is to the firm: its own title, one that it can do without, or how the rules find it. */
const shortStateOf = (step: LadderStep, steps: readonly LadderStep[], { translate }: Words): string => {
  if (isHeld(step.held)) return translate("ladder.holding");
  const top = step.isBehind ? highestHeld(steps) : undefined;
  return translate(top ? `ladder.behind.${behindOf(step, top).as}` : `ladder.tier.${step.status ?? "none"}`);
};

/** Why the clauses are shown of a tier whose title is held or can be done without. */
function behindHint(step: LadderStep, steps: readonly LadderStep[], { translate }: Words): string {
  const top = highestHeld(steps);
  if (isHeld(step.held) || !top) return translate("ladder.behindHint.held");
  const { by, as } = behindOf(step, top);
  return translate(`ladder.behindHint.${as}`, { by: translate(`rounds.tiers.${by}`) });
}

/** Whether the firm holds a tier and until which day, and how its clauses stand. */
export function stateOf(step: LadderStep, steps: readonly LadderStep[], words: Words): string {
  const { held } = step;
  if (held && isHeld(held)) return heldWords(held, words);
  const short = shortStateOf(step, steps, words);
  return held ? words.list([heldWords(held, words), short]) : short;
}

/** The day of the title that it holds or held, and how its clauses stand where it may apply. */
const detailOf = (step: LadderStep, words: Words): string =>
  [...(step.held ? [heldWords(step.held, words)] : []), ...(step.isBehind ? [] : [countWords(step, words)])]
    .filter((each) => each !== "")
    .join(languages[words.locale].semicolon);

/** How it is marked: what is held or not applied for is neither met nor unmet. */
const markOf = ({ held, isBehind, status }: LadderStep): string =>
  isHeld(held) ? "met" : isBehind ? "none" : (status ?? "none");

/** Every official tier from the lowest to the highest, with every clause. It says that the authorities decide. */
export function Ladder({ words, steps, aim, rounds = "", factHref }: Props) {
  const { translate } = words;
  const open = goalOf(steps, aim)?.tier ?? null;
  const day = steps.find(({ verdict }) => verdict)?.verdict?.appliedOn;
  return (
    <div className={styles.ladder}>
      <p className="notice">
        <strong>{translate("ladder.authorities")}</strong>{" "}
        {words.sentences([day ? translate("ladder.basis", { day: dayWords(day, words) }) : "", rounds])}
      </p>
      <ol className={styles.overview}>
        {steps.map((step) => (
          <li key={step.tier} data-status={markOf(step)}>
            <a href={`#tier-${step.tier}`}>{translate(`rounds.tiers.${step.tier}`)}</a>
            <strong>{shortStateOf(step, steps, words)}</strong>
            <span>{detailOf(step, words)}</span>
          </li>
        ))}
      </ol>
      {steps.map((step) => (
        <section
          key={step.tier}
          id={`tier-${step.tier}`}
          className={styles.tier}
          aria-labelledby={`${step.tier}-title`}
        >
          <h3 id={`${step.tier}-title`}>
            {translate(`rounds.tiers.${step.tier}`)}
            {languages[words.locale].colon}
            {shortStateOf(step, steps, words)}
          </h3>
          {step.rules ? (
            <Step {...{ words, step, steps, factHref }} isOpen={step.tier === open} />
          ) : (
            <p>{step.reason ? words.of(step.reason) : translate("ladder.noRules")}</p>
          )}
        </section>
      ))}
      <p className="soft">{translate("ladder.confidence.note")}</p>
    </div>
  );
}

function countWords({ counts, rules }: LadderStep, { translate, list }: Words): string {
  if (!rules) return "";
  return list(
    (["unmet", "unknown", "person", "met", "not-applicable", "alternative", "reference"] as const).flatMap((status) =>
      counts[status] > 0 ? [translate(`ladder.count.${status}`, { count: counts[status] })] : [],
    ),
  );
}

/** How many missing facts are named before the clauses. */
const namedAtOnce = 6;

type StepProps = Pick<Props, "words" | "steps" | "factHref"> & { step: LadderStep; isOpen: boolean };

function Step({ words, step, steps, factHref, isOpen }: StepProps) {
  const { translate, of } = words;
  const { rules, first, missing, clauses, tier, held, isBehind } = step;
  const hrefOf = factHref && ((key: FactKey) => factHref(key, tier));
  if (!rules) return null;
  return (
    <>
      <p className="soft">
        {of(rules.document)} <a href={rules.source}>{translate("ladder.source")}</a>
      </p>
      {held && <p>{heldWords(held, words)}</p>}
      {isBehind && <p>{behindHint(step, steps, words)}</p>}
      {first && !isBehind && <First {...{ words, first }} />}
      {missing.length > 0 && !isBehind && (
        <p className={styles.first}>
          <strong>{translate("ladder.firstMissing", { count: missing.length })}</strong>{" "}
          <NamedFacts words={words} facts={missing.slice(0, namedAtOnce)} factHref={hrefOf} />
          {missing.length > namedAtOnce && translate("ladder.more")}
        </p>
      )}
      <Folded summary={translate("ladder.clauses", { count: clauses.length })} open={isOpen}>
        <p className="soft">{countWords(step, words)}</p>
        <ClauseTable words={words} clauses={clauses} isAdvised={!isBehind} factHref={hrefOf} />
      </Folded>
    </>
  );
}

function First({ words: { translate, of, locale }, first }: { words: Words; first: LadderClause }) {
  return (
    <p className={styles.first}>
      <strong>
        {translate(isTooLarge(first) ? "ladder.firstShut" : "ladder.first")}
        {of(first.title)}
      </strong>
      {languages[locale].stop}
      {of(first.advice)}
    </p>
  );
}
