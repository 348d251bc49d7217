import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { ToSubmit } from "./to-submit";

type Props = {
  opened: Pick<OpenFacts, "selfAssessment">;
  hasObstacles: boolean;
  locale: Locale;
  home: string;
};

/** That the round asks no questionnaire, or leaves it to the firm, which has not begun one. */
export function WithoutAnswers({ opened, hasObstacles, locale, home }: Props) {
  const translate = translator(locale);
  return (
    <div className="notice">
      {opened.selfAssessment === "none" ? (
        <p>{translate("application.assessment.none")}</p>
      ) : (
        <p>
          {translate("application.assessment.untouched")}{" "}
          <a className="screen" href={`${home}#parts`}>
            {translate("application.assessment.begin")}
          </a>
        </p>
      )}
      {!hasObstacles && <ToSubmit translate={translate} />}
    </div>
  );
}
