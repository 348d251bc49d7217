import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { type deadlineWords, sentWords } from "#app/words/application-words";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { Receipt } from "./receipt";

type Props = {
  opened: OpenFacts;
  application: NonNullable<OpenFacts["application"]>;
  deadline: ReturnType<typeof deadlineWords>;
  query: { done?: string; problem?: string };
  locale: Locale;
};

/** What came of the firm's last press, that its application is with the bureau, and that the round takes no more. */
export function ApplicationNotices({ opened, application, deadline, query: { done, problem }, locale }: Props) {
  const translate = translator(locale);
  const { actor, inRound } = opened;
  const { acceptance, warning } = deadline;
  const isRefused = problem === "refused";
  const sentence = sentWords(application, locale);
  return (
    <>
      {done === "saved" && (
        <p className="notice" role="status">
          {translate("application.saved")}
        </p>
      )}
      {isRefused && (
        <p className="notice problem" role="alert">
          <strong>{translate("application.refused")}</strong>
          {languages[locale].colon}
          {warning ?? sentence ?? translate("application.sent")}
        </p>
      )}
      {sentence && <p className="notice">{sentence}</p>}
      {sentence && <Receipt {...{ application, actor, locale }} />}
      {inRound && acceptance === "closed" && !isRefused && <p className="notice problem">{warning}</p>}
      {problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("official.stale")}
        </p>
      )}
    </>
  );
}
