import { CopyLine } from "#app/_view/copy-line";
import { PressField } from "#app/_view/press-field";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; code: string | null; isLead: boolean; home: string };

/** The code by which firms let the practice in; who leads it makes and renews it. */
export function PracticeCode({ locale, code, isLead, home }: Props) {
  const translate = translator(locale);
  if (code === null && !isLead) return null;
  return (
    <section id="code" aria-label={translate("clients.code")}>
      {code === null ? (
        <>
          <h2>{translate("clients.code")}</h2>
          <p className="soft">{translate("clients.codeHint")}</p>
        </>
      ) : (
        <CopyLine
          label={translate("clients.code")}
          hint={translate("clients.codeHint")}
          value={code}
          words={{ copy: translate("clients.copy"), copied: translate("clients.copied") }}
          large
        />
      )}
      {isLead && (
        <form method="post" action={`${home}/code`}>
          <PressField />
          <button type="submit" className="button quiet">
            {translate(code === null ? "clients.codeMake" : "clients.codeRenew")}
          </button>
        </form>
      )}
    </section>
  );
}
