import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf } from "#app/accounts/session";
import { translator } from "#app/translate";
import { isAboutNewPassword, noticeOf } from "#app/words/account-words";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export const generateMetadata = pageTitle("people.reset.title");

export default async function ResetPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const query = await searchParams;
  const translate = translator(locale);
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.reset.title")}</h1>
      <Notices {...noticeOf(locale, query)} />
      <p className="lead">{translate("people.reset.lead")}</p>
      <form method="post" action={`/${locale}/reset/${token}/save`} noValidate className={styles.form}>
        <PressField />
        <Field
          name="password"
          type="password"
          label={translate("people.reset.password")}
          hint={translate("people.signUp.passwordHint")}
          autoComplete="new-password"
          wrong={isAboutNewPassword(query.problem)}
        />
        <p>
          <button type="submit" className="button">
            {translate("people.reset.submit")}
          </button>
        </p>
      </form>
    </main>
  );
}
