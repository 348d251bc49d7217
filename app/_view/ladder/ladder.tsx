import { behindOf, goalOf, highestHeld } from "#lib/charts/headline";
import { isHeld } from "#lib/charts/held";
import type { LadderStep } from "#lib/charts/ladder";
import type { FactKey } from "#lib/rules/fact";
import type { Tier } from "#lib/rules/rule-set";
import { languages } from "#lib/text/languages";
import type { Words } from "../charts/words";
import { dayWords, heldWords } from "./headline";
import styles from "./ladder.module.css";
import { TierClauses } from "./tier-clauses";

type Props = {
  words: Words;
  steps: LadderStep[];
  /** The tier that the firm aims at. */
  aim: Tier | null;
  /** Whether a round of that tier is open on the day that is checked for. */
  rounds?: string | undefined;
  /** The tier that is looked at; else the goal, or the highest one that is held. */
  shown?: Tier | null;
  /** Level of the headings of its parts. */
  level: 2 | 3;
  /** Where a fact can be given; without it, facts are named but not linked. */
  factHref?: ((key: FactKey, tier: Tier) => string) | undefined;
  /** Where a tier can be looked at. */
  tierHref: (tier: Tier) => string;
};

/** Of a step what its state is told by. */
export type StepStanding = Pick<LadderStep, "tier" | "status" | "held" | "isBehind">;

/** What a tier is to the firm: its own title, one that it can do without, or how the rules find it. */
export const shortStateOf = (step: StepStanding, steps: readonly StepStanding[], { translate }: Words): string => {
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
export function stateOf(step: StepStanding, steps: readonly StepStanding[], words: Words): string {
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

/** The tier that is looked at with every clause, and all others in a line each. It says that the authorities decide. */
export function Ladder({ words, steps, aim, shown, level, rounds = "", factHref, tierHref }: Props) {
  const { translate } = words;
  const goal = goalOf(steps, aim)?.tier ?? highestHeld(steps)?.tier ?? null;
  const step = steps.find(({ tier }) => tier === (shown ?? goal)) ?? steps.find(({ rules }) => rules);
  const day = steps.find(({ verdict }) => verdict)?.verdict?.appliedOn;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.ladder}>
      {step ? <Step {...{ words, step, steps, level, factHref }} isNamed={step.tier !== goal} /> : null}
      <Heading className={styles.partTitle}>{translate("rooms.tiers.others")}</Heading>
      <ol className={styles.overview}>
        {steps.map((each) => (
          <li key={each.tier} data-status={markOf(each)}>
            {each === step ? (
              <span aria-current="true">{translate(`rounds.tiers.${each.tier}`)}</span>
            ) : (
              <a href={tierHref(each.tier)}>{translate(`rounds.tiers.${each.tier}`)}</a>
            )}
            <strong>{shortStateOf(each, steps, words)}</strong>
            <span>{each === step ? translate("rooms.tiers.current") : detailOf(each, words)}</span>
          </li>
        ))}
      </ol>
      <p className="soft">
        <strong>{translate("ladder.authorities")}</strong>{" "}
        {words.sentences([day ? translate("ladder.basis", { day: dayWords(day, words) }) : "", rounds])}
      </p>
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

type StepProps = Pick<Props, "words" | "steps" | "factHref" | "level"> & { step: LadderStep; isNamed: boolean };

function Step({ words, step, steps, factHref, level, isNamed }: StepProps) {
  const { translate, of } = words;
  const { rules, tier, held, isBehind } = step;
  const Heading = `h${level}` as const;
  return (
    <section id={`tier-${tier}`} className={styles.tier}>
      {isNamed ? (
        <Heading className={styles.partTitle}>
          {translate(`rounds.tiers.${tier}`)}
          {languages[words.locale].colon}
          {shortStateOf(step, steps, words)}
        </Heading>
      ) : null}
      {held ? <p>{heldWords(held, words)}</p> : null}
      {isBehind ? <p>{behindHint(step, steps, words)}</p> : null}
      {rules ? (
        <TierClauses {...{ words, step, level }} factHref={factHref && ((key: FactKey) => factHref(key, tier))} />
      ) : (
        <p>{step.reason ? of(step.reason) : translate("ladder.noRules")}</p>
      )}
    </section>
  );
}
