import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { sendsMail } from "#app/accounts/mail";
import { localeOf } from "#app/accounts/session";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { noticeOf } from "#app/words/account-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("people.forgot.title");

export default async function ForgotPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const translate = translator(locale);
  const canMail = sendsMail();
  const { typed } = formBefore(await fieldsBefore(query.kept), "send");
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.forgot.title")}</h1>
      <Notices {...noticeOf(locale, query)} />
      <p className="lead">{translate(canMail ? "people.forgot.lead" : "people.forgot.noMail")}</p>
      {canMail && (
        <form method="post" action={`/${locale}/forgot/send`} noValidate className={styles.form}>
          <PressField />
          <Field
            name="email"
            type="email"
            label={translate("people.signIn.email")}
            value={typed("email")}
            autoComplete="username"
            wrong={query.problem === "email"}
          />
          <p>
            <button type="submit" className="button">
              {translate("people.forgot.submit")}
            </button>
          </p>
        </form>
      )}
      <p>
        <a href={`/${locale}/sign-in`}>{translate("people.signUp.signIn")}</a>
      </p>
    </main>
  );
}
