import { notFound, redirect } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { pageTitle } from "#app/[locale]/page-title";
import { sendsMail } from "#app/accounts/mail";
import { localeOf, signedIn } from "#app/accounts/session";
import { fieldsBefore } from "#app/forms/kept-form";
import { homeOf, ownPath, pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { noticeOf } from "#app/words/account-words";
import { environment } from "#lib/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; return?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("people.signIn.title");

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const back = ownPath(query.return);
  if (await signedIn()) redirect(back ?? homeOf(locale));
  const translate = translator(locale);
  const wrong = query.problem === "credentials";
  // Whoever has not proven their address is told so by mail alone; the page says the same to everybody.
  const { problem, done } = noticeOf(locale, wrong && sendsMail() ? { problem: "credentialsOrUnproven" } : query);
  const before = await fieldsBefore(query.kept);
  const { OIDC_ISSUER, OIDC_NAME } = environment();
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.signIn.title")}</h1>
      <p className="lead">{translate("people.signIn.lead")}</p>
      <Notices problem={problem} done={done} />
      <form method="post" action={`/${locale}/sign-in/enter`} noValidate className={styles.form}>
        {back && <input type="hidden" name="return" value={back} />}
        <Field
          name="email"
          type="email"
          label={translate("people.signIn.email")}
          value={before?.typed.email?.[0]}
          autoComplete="username"
          wrong={wrong}
        />
        <Field
          name="password"
          type="password"
          label={translate("people.signIn.password")}
          autoComplete="current-password"
          wrong={wrong}
        />
        <p className="row">
          <button type="submit" className="button">
            {translate("people.signIn.submit")}
          </button>
          <a href={`/${locale}/forgot`}>{translate("people.signIn.forgot")}</a>
        </p>
      </form>
      {OIDC_ISSUER && (
        <p>
          <a className="button quiet" href={pathWith(`/${locale}/sign-in/sso`, { return: back })}>
            {translate("people.signIn.sso", { name: OIDC_NAME ?? translate("people.signIn.ssoName") })}
          </a>
        </p>
      )}
      <p>
        <a href={pathWith(`/${locale}/sign-up`, { return: back })}>{translate("people.signIn.signUp")}</a>
      </p>
      <p>
        <a href={`/${locale}/key`}>{translate("people.signIn.key")}</a>
      </p>
    </main>
  );
}
