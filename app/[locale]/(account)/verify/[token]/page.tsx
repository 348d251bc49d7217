import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { invitationAt } from "#app/[locale]/(account)/sign-up/admission";
import { pageTitle } from "#app/[locale]/page-title";
import { readProof } from "#app/accounts/address-proof";
import { localeOf } from "#app/accounts/session";
import { ownPath } from "#app/forms/way-back";
import { type Translate, translator } from "#app/translate";
import { noticeOf } from "#app/words/account-words";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ problem?: string; return?: string }>;
};

export const generateMetadata = pageTitle("people.verify.title");

/**
 * Says whose account is confirmed, and asks for its password: anybody can make one with the address of somebody else, and
 * programs that look into mail open its links too.
 */
export default async function VerifyPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const query = await searchParams;
  const translate = translator(locale);
  const back = ownPath(query.return);
  const proof = await readProof(token);
  const { problem } = noticeOf(locale, proof ? query : { problem: "verifyLink" });
  const organisation = (await invitationAt(back))?.organisation?.name;
  const facts = [
    ["email", proof?.email],
    ["name", proof?.name],
    ["organisation", organisation],
  ] as const;
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.verify.title")}</h1>
      <Notices problem={problem} done={null} />
      {proof ? (
        <>
          <p className="lead">{translate("people.verify.lead")}</p>
          <dl className={styles.facts}>
            {facts.map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{translate(`people.verify.${name}`)}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          <form method="post" action={`/${locale}/verify/${token}/confirm`} noValidate className={styles.form}>
            <PressField />
            {back && <input type="hidden" name="return" value={back} />}
            <Field
              name="password"
              type="password"
              label={translate("people.verify.password")}
              hint={translate("people.verify.passwordHint")}
              autoComplete="current-password"
              wrong={query.problem === "verifyPassword"}
            />
            <p className="row">
              <button type="submit" className="button">
                {translate("people.verify.submit")}
              </button>
              <a href={`/${locale}/forgot`}>{translate("people.signIn.forgot")}</a>
            </p>
          </form>
          <NotYou translate={translate} />
        </>
      ) : (
        <p>
          <a href={`/${locale}/sign-in`}>{translate("people.verify.signIn")}</a>
        </p>
      )}
    </main>
  );
}

const NotYou = ({ translate }: { translate: Translate }) => (
  <section className={styles.part} aria-labelledby="not-you">
    <h2 id="not-you">{translate("people.verify.notYouTitle")}</h2>
    <p>{translate("people.verify.notYou")}</p>
  </section>
);
