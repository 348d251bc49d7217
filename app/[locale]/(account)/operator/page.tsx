import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { InvitationList, InviteForm, NewLink } from "#app/_view/account/invitations";
import { Notices } from "#app/_view/account/notices";
import { PersonCard } from "#app/_view/account/person-card";
import { PressField } from "#app/_view/press-field";
import { invitationCookie } from "#app/accounts/invitation-link";
import { sendsMail } from "#app/accounts/mail";
import { localeOf, origin, requireRight } from "#app/accounts/session";
import { invitationDays } from "#app/acts/people/invite";
import { cameBack, typedBefore } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { toldIn } from "#app/words/account-words";
import { database } from "#db/client";
import { listInvitations } from "#db/people/invitations";
import { listOrganisations, type OrganisationLine } from "#db/people/organisations";
import { listOperators } from "#db/people/people";
import { organisationKinds } from "#lib/access";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("people.operator.title") };
}

/** Where the operator sets organisations up; what happens in them is theirs. */
export default async function OperatorPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-organisations");
  const query = await searchParams;
  const translate = translator(locale);
  const db = await database();
  const [listed, operators, invited] = await Promise.all([
    listOrganisations(db, actor),
    listOperators(db, actor),
    listInvitations(db, actor, new Date()),
  ]);
  if (!listed.ok || !operators.ok || !invited.ok) return notFound();
  const token = query.done === "invited" ? (await cookies()).get(invitationCookie)?.value : undefined;
  const home = `/${locale}/operator`;
  const kept = await typedBefore(query.kept);
  const [create, owner] = [cameBack(kept, "create"), cameBack(kept, "owner")];
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
  const hint = translate(sendsMail() ? "people.organisation.inviteEmailMail" : "people.organisation.inviteEmailLink");
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.operator.title")}</h1>
      <p className="lead">{translate("people.operator.lead")}</p>
      <Notices {...toldIn(locale, query, kept)} />
      {token && (
        <NewLink link={`${await origin()}/${locale}/join/${token}`} days={invitationDays} translate={translate} />
      )}
      <section aria-labelledby="new">
        <h2 id="new">{translate("people.operator.newTitle")}</h2>
        <form method="post" action={`${home}/create`} noValidate className={styles.form}>
          <PressField />
          <div>
            <label htmlFor="kind">
              <strong>{translate("people.operator.kind")}</strong>
            </label>
            <select id="kind" name="kind" defaultValue={create.typed("kind") ?? "bureau"}>
              {organisationKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {translate(`people.kinds.${kind}`)}
                </option>
              ))}
            </select>
          </div>
          <Field
            name="name"
            label={translate("people.operator.name")}
            value={create.typed("name")}
            autoComplete="off"
            wrong={create.problem === "name"}
          />
          <Field
            name="email"
            type="email"
            label={translate("people.operator.ownerEmail")}
            hint={hint}
            value={create.typed("email")}
            autoComplete="off"
            wrong={create.problem === "email"}
          />
          <button type="submit" className="button">
            {translate("people.operator.submit")}
          </button>
        </form>
      </section>
      <section className={styles.part} aria-labelledby="all">
        <h2 id="all">{translate("people.operator.listTitle")}</h2>
        {listed.value.length === 0 && <p className="soft">{translate("people.operator.none")}</p>}
        <ul className={styles.cards}>
          {listed.value.map((organisation) => (
            <li key={organisation.id} className={styles.card}>
              <p>
                <strong>{organisation.name}</strong>
                <br />
                <span className="soft">{stateOf(organisation)}</span>
              </p>
              {organisation.ownerless && <Again organisation={organisation} />}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="operators">
        <h2 id="operators">{translate("people.operator.operatorsTitle")}</h2>
        <ul className={styles.cards}>
          {operators.value.map((person) => (
            <PersonCard
              key={person.user}
              person={person}
              since={day(person.since)}
              isOwn={person.user === actor.user}
              roles={["operator"]}
              endsLinks={false}
              home={home}
              translate={translate}
            />
          ))}
        </ul>
      </section>
      <InviteForm
        title={translate("people.operator.operatorInvite")}
        roles={["operator"]}
        home={home}
        canMail={sendsMail()}
        form={cameBack(kept, "invite")}
        translate={translate}
      />
      <InvitationList
        home={home}
        invitations={invited.value.map((each) => ({ ...each, until: day(each.expiresAt) }))}
        translate={translate}
      />
    </main>
  );

  function stateOf({ kind, people, ownerless, invitedUntil }: OrganisationLine): string {
    const owner = ownerless
      ? invitedUntil && invitedUntil > new Date()
        ? translate("people.operator.invitedUntil", { until: day(invitedUntil) })
        : translate("people.operator.ownerless")
      : null;
    const parts = [translate(`people.kinds.${kind}`), translate("people.operator.people", { count: people }), owner];
    return parts.filter(Boolean).join(" · ");
  }

  function Again({ organisation: { id, name } }: { organisation: OrganisationLine }) {
    const isIt = owner.typed("organisation") === id;
    return (
      <form method="post" action={`${home}/owner`} noValidate className={styles.form}>
        <PressField />
        <input type="hidden" name="organisation" value={id} />
        <Field
          id={`email-${id}`}
          name="email"
          type="email"
          label={translate("people.operator.ownerEmail")}
          value={isIt ? owner.typed("email") : undefined}
          autoComplete="off"
          wrong={isIt && owner.problem === "email"}
        />
        <button type="submit" className="button quiet" aria-label={translate("people.operator.againFor", { name })}>
          {translate("people.operator.again")}
        </button>
      </form>
    );
  }
}
