import type { Locale } from "#lib/text/text";
import type { Translate } from "../translate";

export const problemKinds = [
  "gone",
  "askingOver",
  "replacedByMail",
  "replacedByBureau",
  "replacedByFirm",
  "openLinkReplaced",
  "openLinkEnded",
  "notFound",
  "clientClosed",
  "tooLarge",
  "tooMany",
  "forbidden",
  "badRequest",
  "unavailable",
  "damagedFile",
  "broken",
] as const;

type Props = {
  kind: (typeof problemKinds)[number];
  /** The day since which it is so, as it is read. */
  since?: string | null;
  locale: Locale;
  translate: Translate;
};

/** What happened, what it means for what was typed, and what to do next. */
export function ProblemNotice({ kind, since = null, locale, translate }: Props) {
  return (
    <main id="main" className="sheet">
      <h1>{translate(`problem.${kind}.title`)}</h1>
      <p className="lead">{translate(`problem.${kind}.text`)}</p>
      {since !== null && <p>{translate("problem.since", { day: since })}</p>}
      <p>{translate(`problem.${kind}.next`)}</p>
      <p className="row">
        {kind === "clientClosed" ? (
          <a className="button quiet" href={`/${locale}/clients`}>
            {translate("clients.closed.leave")}
          </a>
        ) : (
          <a className="button quiet" href={`/${locale}/key`}>
            {translate("common.enterKey")}
          </a>
        )}
        <a href={`/${locale}`}>{translate("problem.home")}</a>
      </p>
    </main>
  );
}
