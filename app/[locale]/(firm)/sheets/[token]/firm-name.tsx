import { PressField } from "#app/_view/press-field";
import { longestName } from "#app/[locale]/(firm)/start/wish";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { translator } from "#app/translate";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

type Props = {
  sheet: SheetRecord;
  actor: Actor;
  locale: Locale;
  home: string;
  /** The page to come back to, where it is not the sheet's own. */
  back?: string;
  /** A name that others give the firm. */
  proposed?: string | null;
  problem?: string | undefined;
};

/** The form that gives a firm another name, for as long as its sheet may be answered. */
export function FirmName({ sheet, actor, locale, home, back, proposed = null, problem }: Props) {
  if (!mayOnSheet(actor, "answer", sheet)) return null;
  const translate = translator(locale);
  const isWrong = problem === "name";
  return (
    <details id="firm-name" className="screen" open={proposed !== null || isWrong}>
      <summary>{translate(sheet.firmName === null ? "tasks.name.give" : "tasks.name.change")}</summary>
      <form method="post" action={`${home}/rename`}>
        <PressField />
        {back && <input type="hidden" name="return" value={back} />}
        <label htmlFor="firm-name-field">
          <strong>{translate("start.firmName")}</strong>
        </label>
        <p id="firm-name-hint" className={isWrong ? "error" : "soft"}>
          {isWrong ? translate("start.tooLong", { max: longestName }) : translate("tasks.name.hint")}
        </p>
        <p className="row">
          <input
            id="firm-name-field"
            name="firmName"
            type="text"
            autoComplete="organization"
            aria-describedby="firm-name-hint"
            aria-invalid={isWrong || undefined}
            defaultValue={proposed ?? sheet.firmName ?? ""}
          />
          <button type="submit" className="button quiet">
            {translate("tasks.name.save")}
          </button>
        </p>
      </form>
    </details>
  );
}
