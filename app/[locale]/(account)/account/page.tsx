import type { Metadata } from "next";
import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { localeOf, requireSession } from "#app/accounts/session";
import { type ActiveSeat, activeSeat, seatName, seatsOf } from "#app/accounts/signed-in";
import { cameBack, typedBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { isAboutNewPassword, toldIn } from "#app/words/account-words";
import { database } from "#db/client";
import { hasPassword } from "#db/people/users";
import { mayFoundFirm } from "../sign-up/admission";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("people.account.title") };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const session = await requireSession(locale);
  const query = await searchParams;
  const translate = translator(locale);
  const kept = await typedBefore(query.kept);
  const home = `/${locale}/account`;
  const { user } = session;
  const seats = seatsOf(session);
  const active = activeSeat(session);
  const withPassword = await hasPassword(await database(), user.id);
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.account.title")}</h1>
      <Notices {...toldIn(locale, query, kept)} />
      <section aria-labelledby="seat">
        <h2 id="seat">{translate("people.account.seat")}</h2>
        <p>{active ? <strong>{seatWords(active)}</strong> : translate("people.account.seatNone")}</p>
        {seats.length > 1 && (
          <form method="post" action={`${home}/seat`} className={styles.form}>
            <fieldset>
              <legend className="soft">{translate("people.account.seatOther")}</legend>
              {seats.map((seat) => (
                <label key={seatName(seat)} className="option">
                  <input
                    type="radio"
                    name="seat"
                    value={seatName(seat)}
                    defaultChecked={active !== null && seatName(seat) === seatName(active)}
                  />
                  {seatWords(seat)}
                </label>
              ))}
            </fieldset>
            <button type="submit" className="button quiet">
              {translate("people.account.seatSubmit")}
            </button>
          </form>
        )}
        {active && (
          <details>
            <summary>{translate("people.account.leave")}</summary>
            <p>{translate("people.account.leaveSure")}</p>
            {active.organisation?.kind === "firm" && <p>{translate("people.account.leaveLinks")}</p>}
            <form method="post" action={`${home}/leave`}>
              <PressField />
              <button type="submit" className="button danger">
                {translate("people.account.leaveSubmit")}
              </button>
            </form>
          </details>
        )}
      </section>
      {mayFoundFirm() && seats.length === 0 && (
        <section className={styles.part} aria-labelledby="firm">
          <h2 id="firm">{translate("people.account.firmTitle")}</h2>
          <p>{translate("people.account.firmLead")}</p>
          <form method="post" action={`${home}/firm`} noValidate className={styles.form}>
            <PressField />
            <Field
              name="firm-name"
              label={translate("people.account.firmName")}
              value={cameBack(kept, "firm").typed("firm-name")}
              autoComplete="organization"
            />
            <button type="submit" className="button quiet">
              {translate("people.account.firmSubmit")}
            </button>
          </form>
        </section>
      )}
      <section className={styles.part} aria-labelledby="personal">
        <h2 id="personal">{translate("people.account.personal")}</h2>
        <p>{translate("people.account.email", { email: user.email })}</p>
        <form method="post" action={`${home}/name`} noValidate className={styles.form}>
          <Field
            name="name"
            label={translate("people.account.name")}
            value={cameBack(kept, "name").typed("name") ?? user.name}
            autoComplete="name"
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
      <section className={styles.part} aria-labelledby="change-password">
        <h2 id="change-password">{translate("people.account.passwordTitle")}</h2>
        {withPassword ? (
          <form method="post" action={`${home}/password`} noValidate className={styles.form}>
            <PressField />
            <input type="hidden" name="username" value={user.email} autoComplete="username" />
            <Field
              name="current"
              type="password"
              label={translate("people.account.current")}
              autoComplete="current-password"
              wrong={query.problem === "password"}
            />
            <Field
              name="next"
              type="password"
              label={translate("people.account.next")}
              hint={translate("people.signUp.passwordHint")}
              autoComplete="new-password"
              wrong={isAboutNewPassword(query.problem)}
            />
            <button type="submit" className="button quiet">
              {translate("people.account.passwordSubmit")}
            </button>
          </form>
        ) : (
          <p>{translate("people.account.passwordNone")}</p>
        )}
      </section>
      <section className={styles.part} aria-labelledby="sessions">
        <h2 id="sessions">{translate("people.account.sessionsTitle")}</h2>
        <p>{translate("people.account.sessions")}</p>
        <form method="post" action={`${home}/everywhere`}>
          <PressField />
          <button type="submit" className="button quiet">
            {translate("people.account.everywhere")}
          </button>
        </form>
      </section>
    </main>
  );

  function seatWords({ organisation, role }: ActiveSeat): string {
    const name = organisation?.name ?? translate("people.operatorName");
    return translate("people.account.seatOf", { name, role: translate(`people.roles.${role}`) });
  }
}
