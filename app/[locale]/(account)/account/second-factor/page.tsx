import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { FactorOff, FactorOn } from "#app/_view/account/factor";
import { Notices } from "#app/_view/account/notices";
import { RecoveryCodes } from "#app/_view/account/recovery-codes";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, signedIn } from "#app/accounts/session";
import { activeSeat, wallBefore } from "#app/accounts/signed-in";
import { ownPath, pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { noticeOf } from "#app/words/account-words";
import { qrCode } from "#app/words/qr-code";
import { database } from "#db/client";
import { hasPassword } from "#db/people/users";
import { readSetUp, setUpCookie } from "./set-up";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; return?: string }>;
};

export const generateMetadata = pageTitle("people.factor.title");

/** The one page that whoever lacks a demanded second factor may see. */
export default async function FactorPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const back = ownPath(query.return);
  const home = `/${locale}/account/second-factor`;
  const session = await signedIn();
  if (!session) redirect(pathWith(`/${locale}/sign-in`, { return: home }));
  const { user, secondFactorGiven } = session;
  if (user.hasSecondFactor && !secondFactorGiven) redirect(pathWith(`/${locale}/second-factor`, { return: home }));
  const translate = translator(locale);
  const seat = activeSeat(session);
  const isDemanded = wallBefore(session, seat) === "set-up-factor";
  const setUp = readSetUp((await cookies()).get(setUpCookie)?.value);
  const withPassword = await hasPassword(await database(), user.id);
  const common = { home, back, translate, withPassword, isWrong: query.problem === "password" };
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.factor.title")}</h1>
      <Notices {...noticeOf(locale, query)} />
      {user.hasSecondFactor ? (
        setUp ? (
          <RecoveryCodes codes={setUp.codes} {...common} />
        ) : (
          <FactorOn {...common} />
        )
      ) : (
        <>
          {isDemanded && (
            <p className="notice">
              {seat?.organisation
                ? translate("people.factor.demanded", { name: seat.organisation.name })
                : translate("people.factor.demandedOperator")}
            </p>
          )}
          <FactorOff
            {...common}
            wrongCode={query.problem === "code" || query.problem === "codeUsed"}
            scan={setUp && { svg: qrCode(setUp.uri), secret: new URL(setUp.uri).searchParams.get("secret") ?? "" }}
          />
        </>
      )}
      {!isDemanded && !setUp && (
        <p>
          <a href={`/${locale}/account`}>{translate("people.factor.back")}</a>
        </p>
      )}
    </main>
  );
}
