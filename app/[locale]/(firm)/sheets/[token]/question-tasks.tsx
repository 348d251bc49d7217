import { Folded } from "#app/_view/charts/chart-frame";
import { Rows, TaskList } from "#app/_view/task-list";
import { askingOn } from "#app/acts/sheets/asking";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { countWords, minutesLeft } from "#app/words/pace";
import type { StoredEntry } from "#lib/entry/entry";
import type { Answers } from "#lib/instrument/answers";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import { sectionRows } from "./section-rows";

type Props = {
  opened: OpenFacts;
  way: Journey;
  stored: ReadonlyMap<string, StoredEntry>;
  answers: Answers;
  locale: Locale;
  home: string;
  /** Whether the firm wants to know its strength; else the questionnaire is offered for later. */
  isForStrength: boolean;
};

/** The sections of the questionnaire, with how far each is and how long it takes. */
export function QuestionTasks({ opened, way, stored, answers, locale, home, isForStrength }: Props) {
  const translate = translator(locale);
  const { edition, sheet } = opened;
  const asking = askingOn({ edition, year: sheet.year });
  const rows = sectionRows(
    { edition, way, asking, stored, answers },
    { locale, home, isDraft: sheet.state === "draft" },
  );
  const minutes = minutesLeft(edition, way.legs);
  const isOptional = opened.selfAssessment === "optional";
  const isUntouched = isOptional ? !opened.countsAnswers : way.answered === 0;
  if (!isForStrength && isUntouched && sheet.state === "draft")
    return (
      <Folded summary={translate(isOptional ? "application.assessment.optionalTitle" : "goal.tasks.laterTitle")}>
        <p className="soft">
          {translate(isOptional ? "application.assessment.optional" : "goal.tasks.later", {
            ...{ count: way.atMost, minutes },
          })}
        </p>
        <Rows rows={rows} />
      </Folded>
    );
  return (
    <TaskList
      id="parts"
      title={translate("tasks.sectionsTitle")}
      progress={{ answered: way.answered, total: way.total }}
      progressWords={translate("tasks.progress", {
        answered: way.answered,
        total: countWords(translate, way.total, way.atMost),
      })}
      barLabel={translate("tasks.barLabel", { answered: way.answered })}
      leftWords={minutes === 0 ? translate("tasks.done") : translate("tasks.minutesLeft", { minutes })}
      rows={rows}
    />
  );
}
