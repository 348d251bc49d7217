import { PressField } from "#app/_view/press-field";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** The button that opens a submitted sheet again, for whoever may: not while its application is with a bureau. */
export function Reopening({ opened, locale, home }: { opened: OpenFacts; locale: Locale; home: string }) {
  const { actor, sheet, mayMend } = opened;
  if (!mayMend || !mayOnSheet(actor, "reopen", sheet)) return null;
  const translate = translator(locale);
  return (
    <form method="post" action={`${home}/reopen`}>
      <PressField />
      <button type="submit" className="button quiet">
        {translate("manage.reopen")}
      </button>
    </form>
  );
}
