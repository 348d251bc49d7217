import { notFound, redirect } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, signedIn } from "#app/accounts/session";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { homeOf, ownPath, pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { noticeOf, toldForm } from "#app/words/account-words";
import { languages } from "#lib/text/languages";
import { invitationAt, mayFoundFirm } from "./admission";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; return?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("people.signUp.title");

export default async function SignUpPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const back = ownPath(query.return);
  if (await signedIn()) redirect(back ?? homeOf(locale));
  const invitation = await invitationAt(back);
  const translate = translator(locale);
  const isClosed = !invitation && !mayFoundFirm();
  const before = await fieldsBefore(query.kept);
  const { problem } = noticeOf(locale, isClosed ? { problem: "closed" } : query, before);
  const { typed, wordsAt } = toldForm(locale, formBefore(before, "create"));
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.signUp.title")}</h1>
      <p className="lead">{translate(invitation ? "people.signUp.invited" : "people.signUp.lead")}</p>
      <Notices problem={problem} done={null} />
      {!isClosed && (
        <form method="post" action={`/${locale}/sign-up/create`} noValidate className={styles.form}>
          <PressField />
          {back && <input type="hidden" name="return" value={back} />}
          <Field
            name="name"
            label={translate("people.signUp.name")}
            hint={translate("people.signUp.nameHint")}
            value={typed("name")}
            autoComplete="name"
            problem={wordsAt("name")}
          />
          <Field
            name="email"
            type="email"
            label={translate("people.signUp.email")}
            hint={translate("people.signUp.emailHint")}
            value={typed("email") ?? invitation?.email ?? undefined}
            autoComplete="username"
            problem={wordsAt("email")}
          />
          <Field
            name="password"
            type="password"
            label={translate("people.signUp.password")}
            hint={[
              ...(before && !wordsAt("password") ? [translate("people.signUp.passwordAgain")] : []),
              translate("people.signUp.passwordHint"),
            ].join(languages[locale].gap)}
            autoComplete="new-password"
            problem={wordsAt("password")}
          />
          <p>
            <button type="submit" className="button">
              {translate("people.signUp.submit")}
            </button>
          </p>
        </form>
      )}
      <p>
        <a href={pathWith(`/${locale}/sign-in`, { return: back })}>{translate("people.signUp.signIn")}</a>
      </p>
    </main>
  );
}
