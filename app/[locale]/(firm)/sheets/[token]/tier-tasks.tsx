import { wordsOf } from "#app/_view/charts/words";
import { headlineWords } from "#app/_view/ladder/headline";
import { TaskList } from "#app/_view/task-list";
import { askedOf } from "#app/acts/sheets/asked";
import { distanceOn } from "#app/acts/sheets/distance";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { minutesForSections } from "#app/words/pace";
import { progressOf } from "#lib/programme/asked-facts";
import type { Locale } from "#lib/text/text";
import { factSectionRows } from "./official/section-rows";

type Props = { opened: OpenFacts; locale: Locale; home: string };

/** How far the tier is by what has been given. */
export function TierFinding({ opened, locale, home }: Props) {
  const distance = distanceOn(opened);
  const words = wordsOf(locale);
  if (distance === null || distance.given === 0) return null;
  return (
    <p className="notice">
      {words.translate("goal.tasks.live", { finding: headlineWords(distance.steps, opened.aim, words) })}{" "}
      <a href={`${home}/official/distance`}>{words.translate("goal.tasks.distance")}</a>
    </p>
  );
}

/** The pages of the facts that the tier needs, with how far each is and how long it takes. */
export function TierTasks({ opened, locale, home }: Props) {
  const { translate } = wordsOf(locale);
  const { sections } = askedOf(opened);
  const { given, total } = progressOf(sections, opened.values);
  const minutes = minutesForSections(sections, (key) => !opened.values.has(key));
  return (
    <TaskList
      id="facts"
      title={translate("goal.tasks.factsTitle")}
      progress={{ answered: given, total }}
      progressWords={translate("goal.tasks.facts", { given, total })}
      barLabel={translate("official.bar", { given })}
      leftWords={minutes === 0 ? translate("official.complete") : translate("goal.tasks.left", { minutes })}
      rows={factSectionRows(opened, sections, { locale, home })}
    />
  );
}
