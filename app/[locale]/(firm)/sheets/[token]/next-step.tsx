import { firstQuestions } from "#app/acts/sheets/first-facts";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { minutesForFacts } from "#app/words/pace";
import type { Journey } from "#lib/instrument/journey";
import { wantsStrength } from "#lib/programme/goal";
import type { FactKey } from "#lib/rules/fact";
import type { Locale } from "#lib/text/text";

type Props = {
  opened: OpenFacts;
  way: Journey;
  /** Whether what was submitted last has a result. */
  hasResult: boolean;
  locale: Locale;
  home: string;
};

type Step = { href: string; words: string };

/** What to do with a sheet now, the most urgent first: by its goal see how far a tier is, answer on, check, read the result. */
export function NextStep(props: Props) {
  const [first, ...others] = stepsOf(props);
  const hint = firstHint(props);
  if (!first) return null;
  return (
    <>
      <p className="row">
        <a className="button" href={first.href}>
          {first.words}
        </a>
        {others.map(({ href, words }) => (
          <a key={href} className="button quiet" href={href}>
            {words}
          </a>
        ))}
      </p>
      {hint !== null && <p className="soft">{hint}</p>}
    </>
  );
}

function stepsOf({ opened, way, hasResult, locale, home }: Props): Step[] {
  const translate = translator(locale);
  const { sheet, goal, selfAssessment, countsAnswers } = opened;
  const result =
    sheet.state === "draft" || hasResult
      ? { href: `${home}/result/${sheet.revision}`, words: translate("tasks.resultLink") }
      : { href: `${home}/application#receipt`, words: translate("application.receipt.link") };
  const ofTier = tierStep({ opened, locale, home });
  if (sheet.state !== "draft") return [result, ...ofTier];
  const begin = way.legs.find(({ state }) => state === "empty" || state === "partly");
  const answer: Step[] = begin
    ? [
        {
          href: `${home}/sections/${begin.section.id}`,
          words: translate(
            `${opened.aim === null ? "tasks" : "goal.tasks"}.${way.answered === 0 ? "begin" : "continue"}`,
          ),
        },
      ]
    : [];
  const check = { href: `${home}/check`, words: translate("tasks.check") };
  if (selfAssessment !== "required" && !countsAnswers) return [...ofTier, check];
  if (!wantsStrength(goal) && way.answered === 0) return ofTier;
  return [...ofTier, ...(wantsStrength(goal) ? answer : []), check];
}

/** The facts that are still to be given first; how far the tier is, once they are. */
function tierStep({ opened, locale, home }: Omit<Props, "way" | "hasResult">): Step[] {
  const translate = translator(locale);
  const { aim, values, mayMend } = opened;
  if (aim === null) return [];
  const { facts } = firstQuestions(opened);
  if (facts.length === 0) return [{ href: `${home}/official`, words: translate("goal.tasks.official") }];
  const isGiven = (key: FactKey) => values.has(key);
  const open = facts.filter(({ keys }) => !keys.every(isGiven));
  if (open.length === 0 || !mayMend)
    return [{ href: `${home}/official/distance`, words: translate("goal.tasks.next") }];
  const key = open.length === facts.length ? "first" : "firstOn";
  return [{ href: `${home}/official/first`, words: translate(`goal.tasks.${key}`, { count: open.length }) }];
}

/** How long the first facts take that are still to be given. */
function firstHint({ opened, locale }: Props): string | null {
  const { aim, values, mayMend } = opened;
  if (aim === null || !mayMend) return null;
  const minutes = minutesForFacts(firstQuestions(opened).facts, (key) => !values.has(key));
  const translate = translator(locale);
  const tier = translate(`ladder.short.${aim}`);
  return minutes === 0 ? null : translate("goal.tasks.firstHint", { minutes, tier });
}
