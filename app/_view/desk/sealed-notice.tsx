import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** Instead of a page that would show what firms answered before a sealed round's deadline. */
export function SealedNotice({ locale, closesOn, title }: { locale: Locale; closesOn: string; title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="notice">{translator(locale)("desk.sealed", { day: closesOn })}</p>
    </>
  );
}
