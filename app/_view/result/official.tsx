import type { LadderStep } from "#lib/charts/ladder";
import type { Tier } from "#lib/rules/rule-set";
import { headlineWords } from "../ladder/headline";
import { Ladder } from "../ladder/ladder";
import type { ResultView } from "./result-view";
import { Section } from "./section";

/** The official tiers of a result; `null` steps where its snapshot holds no facts. */
export type OfficialResult = {
  steps: LadderStep[] | null;
  aim: Tier | null;
  /** Whether a round was open on the day that the tiers go by. */
  rounds?: string | undefined;
  /** Where the facts are filled in, while the sheet is open. */
  fillHref: string | null;
  /** How many facts were changed since, and where the tiers go by them. */
  changed: { count: number; href: string } | null;
  /** How a submitted sheet is changed, where its firm cannot open it again itself. */
  changeHint: string | null;
};

/** What the official rules said of the facts when they were submitted, or how to add facts. */
export function Official({ result: { words }, official }: { result: ResultView; official: OfficialResult }) {
  const { translate } = words;
  const { steps, aim, fillHref } = official;
  return (
    <Section
      locale={words.locale}
      id="official"
      eyebrow={translate("ladder.title")}
      title={steps ? headlineWords(steps, aim, words) : translate("ladder.finding.none")}
    >
      {steps ? (
        <>
          <p>{translate("ladder.lead")}</p>
          {official.changed && (
            <p className="notice screen">
              {translate("ladder.changed", { count: official.changed.count })}{" "}
              <a href={official.changed.href}>{translate("ladder.changedLink")}</a>
            </p>
          )}
          <Ladder words={words} steps={steps} aim={aim} rounds={official.rounds} />
        </>
      ) : (
        <p>
          {translate("ladder.absent")}{" "}
          {fillHref ? (
            <>
              {translate("ladder.absentDraft")} <a href={fillHref}>{translate("ladder.fill")}</a>
            </>
          ) : (
            (official.changeHint ?? translate("ladder.absentReopen"))
          )}
        </p>
      )}
    </Section>
  );
}
