import { documentsOn } from "#app/acts/sheets/documents";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** That a sealed document was printed before something changed, so that the bureau will see that it does not agree. */
export async function OutdatedDocuments({ opened, locale, home }: { opened: OpenFacts; locale: Locale; home: string }) {
  const outdated = (await documentsOn(await database(), opened)).filter(({ state }) => state === "outdated");
  if (outdated.length === 0) return null;
  const translate = translator(locale);
  const names = outdated.map(({ document }) => translate(`documents.titles.${document}`));
  return (
    <div className="notice problem">
      <p>
        {translate("documents.outdatedCheck", { names: listed(names, locale) })}{" "}
        <a href={`${home}/application#documents`}>{translate("documents.outdatedLink")}</a>
      </p>
    </div>
  );
}
