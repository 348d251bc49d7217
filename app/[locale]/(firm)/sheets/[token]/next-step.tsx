import { translator } from "#app/translate";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";

type Props = { sheet: SheetRecord; way: Journey; locale: Locale; home: string };

/** What to do with a sheet now: answer on, check and submit it, or read its result. */
export function NextStep({ sheet, way, locale, home }: Props) {
  const translate = translator(locale);
  if (sheet.state !== "draft")
    return (
      <p>
        <a className="button" href={`${home}/result/${sheet.revision}`}>
          {translate("tasks.resultLink")}
        </a>
      </p>
    );
  const begin = way.legs.find(({ state }) => state === "empty" || state === "partly");
  return (
    <p className="row">
      {begin && (
        <a className="button" href={`${home}/sections/${begin.section.id}`}>
          {translate(way.answered === 0 ? "tasks.begin" : "tasks.continue")}
        </a>
      )}
      <a className={begin ? "button quiet" : "button"} href={`${home}/check`}>
        {translate("tasks.check")}
      </a>
    </p>
  );
}
