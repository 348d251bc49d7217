import { translator } from "#app/translate";
import type { deadlineWords } from "#app/words/application-words";
import type { Locale } from "#lib/text/text";

type Props = { deadline: ReturnType<typeof deadlineWords>; isLacking: boolean; locale: Locale; home: string };

/** Whether an application can be submitted, with the way to it, or what stands in between. */
export function Submission({ deadline: { acceptance, warning }, isLacking, locale, home }: Props) {
  const translate = translator(locale);
  return (
    <section aria-labelledby="submit">
      <h2 id="submit">{translate("application.submitTitle")}</h2>
      {acceptance === "sent" ? (
        <p className="notice">{translate("application.sent")}</p>
      ) : acceptance === "closed" ? (
        <p className="error">{warning}</p>
      ) : isLacking ? (
        <p>{translate("application.submitLacking")}</p>
      ) : (
        <>
          <p>{translate("application.submitReady")}</p>
          {warning && <p className="notice problem">{warning}</p>}
          <p>
            <a className="button" href={`${home}/check`}>
              {translate("application.toCheck")}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
