import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireSession } from "#app/accounts/session";
import { activeSeat, seatsOf } from "#app/accounts/signed-in";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { noticeOf, toldForm } from "#app/words/account-words";
import { database } from "#db/client";
import { invitationsOf } from "#db/people/accepted-invitations";
import { listSessions } from "#db/people/sessions";
import { listSignIns } from "#db/people/sign-ins";
import { hasPassword } from "#db/people/users";
import { mayFoundFirm } from "../sign-up/admission";
import { FoundFirm } from "./found-firm";
import { OwnData } from "./own-data";
import { PasswordSection } from "./password";
import { SeatSection } from "./seat";
import { Sessions } from "./sessions";
import { WaitingInvitations } from "./waiting-invitations";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("people.account.title");

/** How many of the last sign-ins are told. */
const signInsShown = 20;

/** Somebody's own account: their seat, and what they sign in with. */
export default async function AccountPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const session = await requireSession(locale);
  const query = await searchParams;
  const translate = translator(locale);
  const before = await fieldsBefore(query.kept);
  const renaming = toldForm(locale, formBefore(before, "name"));
  const { wordsAt } = toldForm(locale, formBefore(before, "password"));
  const home = `/${locale}/account`;
  const { user } = session;
  const seats = seatsOf(session);
  const store = await database();
  const [withPassword, sessions, signIns, waiting] = await Promise.all([
    hasPassword(store, user.id),
    listSessions(store, session, new Date()),
    listSignIns(store, user.id, signInsShown),
    invitationsOf(store.db, user.id, new Date()),
  ]);
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.account.title")}</h1>
      <Notices {...noticeOf(locale, query, before)} />
      <WaitingInvitations {...{ home, translate }} invitations={waiting} />
      <SeatSection {...{ home, translate }} active={activeSeat(session)} seats={seats} />
      {mayFoundFirm() && seats.length === 0 && (
        <FoundFirm {...{ home, translate }} form={toldForm(locale, formBefore(before, "firm"))} />
      )}
      <section className={styles.part} aria-labelledby="personal">
        <h2 id="personal">{translate("people.account.personal")}</h2>
        <p>{translate("people.account.email", { email: user.email })}</p>
        <form method="post" action={`${home}/name`} noValidate className={styles.form}>
          <Field
            name="name"
            label={translate("people.account.name")}
            value={renaming.typed("name") ?? user.name}
            autoComplete="name"
            problem={renaming.wordsAt("name")}
          />
          <button type="submit" className="button quiet">
            {translate("people.account.nameSubmit")}
          </button>
        </form>
      </section>
      <section className={styles.part} aria-labelledby="factor">
        <h2 id="factor">{translate("people.account.factorTitle")}</h2>
        <p>{translate(user.hasSecondFactor ? "people.account.factorIsOn" : "people.account.factorIsOff")}</p>
        <p>
          <a href={`${home}/second-factor`}>{translate("people.account.factorLink")}</a>
        </p>
      </section>
      <PasswordSection {...{ home, translate, wordsAt }} email={user.email} hasPassword={withPassword} />
      <Sessions
        {...{ locale, home, translate, sessions, signIns }}
        hasPassword={withPassword}
        isWrong={query.problem === "sessionPassword"}
      />
      <OwnData {...{ home, translate }} hasPassword={withPassword} isWrong={query.problem === "closePassword"} />
    </main>
  );
}
