import { notFound, redirect } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, signedIn } from "#app/accounts/session";
import { homeOf, ownPath } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { noticeOf } from "#app/words/account-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; return?: string }>;
};

export const generateMetadata = pageTitle("people.factorStep.title");

/** The second step of signing in. Who came by single sign-on has a session already and gives the factor within it. */
export default async function SecondFactorPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const back = ownPath(query.return);
  const session = await signedIn();
  if (session && (session.secondFactorGiven || !session.user.hasSecondFactor)) redirect(back ?? homeOf(locale));
  const translate = translator(locale);
  const { problem } = noticeOf(locale, query);
  const hidden = back && <input type="hidden" name="return" value={back} />;
  const action = `/${locale}/second-factor/check`;
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.factorStep.title")}</h1>
      <Notices problem={problem} done={null} />
      <p className="lead">{translate("people.factorStep.lead")}</p>
      <form method="post" action={action} noValidate className={styles.form}>
        <PressField />
        {hidden}
        <Field
          name="code"
          label={translate("people.factorStep.code")}
          autoComplete="one-time-code"
          digits
          wrong={query.problem === "code" || query.problem === "codeUsed"}
        />
        <p>
          <button type="submit" className="button">
            {translate("people.factorStep.submit")}
          </button>
        </p>
      </form>
      <section className={styles.part}>
        <h2>{translate("people.factorStep.recoveryTitle")}</h2>
        <p>{translate("people.factorStep.recoveryLead")}</p>
        <form method="post" action={action} noValidate className={styles.form}>
          <PressField />
          {hidden}
          <Field
            name="recovery"
            label={translate("people.factorStep.recovery")}
            autoComplete="off"
            wrong={query.problem === "recovery"}
          />
          <p>
            <button type="submit" className="button quiet">
              {translate("people.factorStep.recoverySubmit")}
            </button>
          </p>
        </form>
      </section>
      {!session && (
        <p>
          <a href={`/${locale}/sign-in`}>{translate("people.factorStep.restart")}</a>
        </p>
      )}
    </main>
  );
}
