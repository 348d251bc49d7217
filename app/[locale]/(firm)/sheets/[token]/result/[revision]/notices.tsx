import { newerEdition } from "#app/acts/sheets/newer-edition";
import { translator } from "#app/translate";
import type { OpenedResult } from "./open-result";

/** What there is to know before a result is read: a later one, where it was sent to, that its sheet is open again, a newer edition. */
export function Notices({ result: { locale, home, base, opened, snapshot, sentence } }: { result: OpenedResult }) {
  const translate = translator(locale);
  const { sheet, inRound } = opened;
  const { revision } = snapshot;
  const newer = inRound && sheet.state === "draft" ? null : newerEdition(snapshot);
  return (
    <>
      {revision < sheet.revision && (
        <p className="notice screen">
          {translate("manage.older", { revision, latest: sheet.revision })}{" "}
          <a href={`${home}/result/${sheet.revision}`}>{translate("manage.olderLink", { latest: sheet.revision })}</a>
        </p>
      )}
      {sentence && (
        <p className="notice screen">
          {sentence} <a href={`${home}/application#receipt`}>{translate("application.receipt.link")}</a>
        </p>
      )}
      {sheet.state === "draft" && (
        <p className="notice screen">
          {translate("tasks.reopened", { revision: sheet.revision })} <a href={home}>{translate("section.tasks")}</a>
        </p>
      )}
      {newer && (
        <p className="notice screen">
          {translate("manage.newer", newer)} {translate("manage.newerHow", { count: newer.carried })}{" "}
          <a href={`${base}/manage#next`}>{translate("manage.newerLink")}</a>
        </p>
      )}
    </>
  );
}
