import type { LadderStep } from "../../../lib/figures/ladder";
import type { Tier } from "../../../lib/rules/rule-set";
import { Ladder } from "../ladder/ladder";
import { Section } from "./section";
import type { Told } from "./told";

/** The official tiers of a result; `null` steps where its snapshot holds no official figures. */
export type OfficialResult = {
  steps: LadderStep[] | null;
  aim: Tier | null;
  /** Where the figures are filled in, while the sheet is open. */
  fillHref: string | null;
};

/** What the official rules said of the figures when they were submitted, or how to add figures. */
export function Official({ told: { words }, official }: { told: Told; official: OfficialResult }) {
  const { translate } = words;
  const { steps, aim, fillHref } = official;
  return (
    <Section
      locale={words.locale}
      id="official"
      eyebrow={translate("ladder.title")}
      title={steps ? findingOf(steps, translate) : translate("ladder.finding.none")}
    >
      {steps ? (
        <>
          <p>{translate("ladder.lead")}</p>
          <Ladder words={words} steps={steps} aim={aim} />
        </>
      ) : (
        <p>
          {translate("ladder.absent")}{" "}
          {fillHref ? (
            <>
              {translate("ladder.absentDraft")} <a href={fillHref}>{translate("ladder.fill")}</a>
            </>
          ) : (
            translate("ladder.absentReopen")
          )}
        </p>
      )}
    </Section>
  );
}

/** The lowest tier above the size class that is not met, or the highest one that is. */
function findingOf(steps: readonly LadderStep[], translate: Told["words"]["translate"]): string {
  const judged = steps.filter(({ status, tier }) => status !== null && tier !== "sme");
  const next = judged.find(({ status }) => status !== "met");
  if (next?.status)
    return translate("ladder.finding.next", {
      tier: translate(`rounds.tiers.${next.tier}`),
      status: translate(`ladder.tier.${next.status}`),
    });
  const top = judged.at(-1);
  return top
    ? translate("ladder.finding.top", { tier: translate(`rounds.tiers.${top.tier}`) })
    : translate("ladder.finding.none");
}
