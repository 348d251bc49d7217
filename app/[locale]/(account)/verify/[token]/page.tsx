import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf } from "#app/accounts/session";
import { ownPath } from "#app/forms/way-back";
import { translator } from "#app/translate";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ return?: string }>;
};

export const generateMetadata = pageTitle("people.verify.title");

/** Asks for a press of a button: programs that look into mail open its links too. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const translate = translator(locale);
  const back = ownPath((await searchParams).return);
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.verify.title")}</h1>
      <p className="lead">{translate("people.verify.lead")}</p>
      <form method="post" action={`/${locale}/verify/${token}/confirm`}>
        <PressField />
        {back && <input type="hidden" name="return" value={back} />}
        <button type="submit" className="button">
          {translate("people.verify.submit")}
        </button>
      </form>
    </main>
  );
}
