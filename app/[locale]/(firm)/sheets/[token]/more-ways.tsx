import { PressField } from "#app/_view/press-field";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { ownSheetIn } from "#app/accounts/signed-in";
import { translator } from "#app/translate";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { type Journey, journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import { layoutOf } from "#questionnaires";
import { FirmName } from "./firm-name";
import { KeptUntil } from "./kept-until";

type Props = {
  sheet: SheetRecord;
  edition: Edition;
  actor: Actor;
  way: Journey;
  answers: Answers;
  token: string;
  locale: Locale;
  home: string;
  problem: string | undefined;
};

/** What else can be done with a sheet: asked more, renamed, read as a whole, downloaded, given a new link, deleted. */
export function MoreWays({ sheet, edition, actor, way, answers, token, locale, home, problem }: Props) {
  const translate = translator(locale);
  const widened = journey({ sections: layoutOf(edition).pages }, "full", answers);
  return (
    <>
      <h2>{translate("tasks.more")}</h2>
      {ownSheetIn(token) === null && <p className="soft">{translate("tasks.saveLink")}</p>}
      {sheet.state === "draft" && sheet.depth === "quick" && (
        <form method="post" action={`${home}/widen`}>
          <PressField />
          <button type="submit" className="plain">
            {translate("tasks.widen")}
          </button>
          <p className="soft">{translate("tasks.widenHint", { count: widened.atMost - way.atMost })}</p>
        </form>
      )}
      <FirmName {...{ sheet, actor, locale, home, problem }} />
      <ul>
        <li>
          <a href={`/${locale}/questions`}>{translate("tasks.seeAll")}</a>
        </li>
        <li>
          <a href={`${home}/prepare`}>{translate("prepare.title")}</a>
        </li>
        <li>
          <a href={`${home}/download/json`} download>
            {translate("tasks.download")}
          </a>
        </li>
        {mayOnSheet(actor, "renew-link", sheet) && (
          <li>
            <a href={`${home}/link`}>{translate("renewal.title")}</a>
          </li>
        )}
        {mayOnSheet(actor, "delete", sheet) && (
          <li>
            <a href={`${home}/delete`}>{translate("tasks.deleteLink")}</a>
          </li>
        )}
      </ul>
      <KeptUntil {...{ actor, locale }} />
    </>
  );
}
