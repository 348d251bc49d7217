import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { EndedLinks } from "#app/_view/account/ended-links";
import { Field } from "#app/_view/account/field";
import { InvitationList, InviteForm, NewLink } from "#app/_view/account/invitations";
import { Notices } from "#app/_view/account/notices";
import { PersonCard } from "#app/_view/account/person-card";
import { invitationCookie } from "#app/accounts/invitation-link";
import { sendsMail } from "#app/accounts/mail";
import { localeOf, origin, requireRight } from "#app/accounts/session";
import { ownSheet } from "#app/accounts/signed-in";
import { invitationDays } from "#app/acts/people/invite";
import { cameBack, typedBefore } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { toldIn } from "#app/words/account-words";
import { database } from "#db/client";
import { listInvitations } from "#db/people/invitations";
import { readOrganisation } from "#db/people/organisations";
import { listPeople } from "#db/people/people";
import { listSheets } from "#db/sheets/claimed-sheets";
import { mayWithin, rolesOf } from "#lib/access";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("people.organisation.title") };
}

/** The people of an organisation, for all of them; changing anything is for whoever manages it. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-people");
  const query = await searchParams;
  const translate = translator(locale);
  const db = await database();
  const [found, listed, invited] = await Promise.all([
    readOrganisation(db, actor),
    listPeople(db, actor),
    listInvitations(db, actor, new Date()),
  ]);
  if (!found.ok || !listed.ok) return notFound();
  const organisation = found.value;
  const isManager = mayWithin(actor, "manage-people");
  const held = isManager && query.done === "endedLinks" ? await listSheets(db, actor) : null;
  const ended = (held?.ok ? held.value : [])
    .filter(({ linkEndedAt }) => linkEndedAt !== null)
    .map(({ id, year, firmName }) => ({ id, year, firmName, href: `/${locale}/sheets/${ownSheet(id)}/link` }));
  const token = query.done === "invited" ? (await cookies()).get(invitationCookie)?.value : undefined;
  const home = `/${locale}/organisation`;
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
  const roles = rolesOf[organisation.kind];
  const kept = await typedBefore(query.kept);
  const [invite, rename, change] = [cameBack(kept, "invite"), cameBack(kept, "name"), cameBack(kept, "role")];
  return (
    <main id="main" className="sheet">
      <h1>{organisation.name}</h1>
      <p className="soft">{translate(`people.kinds.${organisation.kind}`)}</p>
      <Notices {...toldIn(locale, query, kept)} />
      {token && (
        <NewLink link={`${await origin()}/${locale}/join/${token}`} days={invitationDays} translate={translate} />
      )}
      {ended.length > 0 && <EndedLinks sheets={ended} translate={translate} />}
      <section aria-labelledby="people">
        <h2 id="people">{translate("people.organisation.people")}</h2>
        <ul className={styles.cards}>
          {listed.value.map((person) => (
            <PersonCard
              key={person.user}
              person={person}
              since={day(person.since)}
              isOwn={person.user === actor.user}
              roles={isManager ? roles : []}
              chosen={change.typed("user") === person.user ? change.typed("role") : undefined}
              endsLinks={organisation.kind === "firm"}
              home={home}
              translate={translate}
            />
          ))}
        </ul>
      </section>
      {isManager && invited.ok && (
        <>
          <InviteForm
            title={translate("people.organisation.inviteTitle")}
            roles={roles}
            home={home}
            canMail={sendsMail()}
            form={invite}
            translate={translate}
          />
          <InvitationList
            home={home}
            invitations={invited.value.map((each) => ({ ...each, until: day(each.expiresAt) }))}
            translate={translate}
          />
          <section className={styles.part} aria-labelledby="factor">
            <h2 id="factor">{translate("people.organisation.factorTitle")}</h2>
            <p>{translate("people.organisation.factorLead")}</p>
            <form method="post" action={`${home}/factor`}>
              <input type="hidden" name="demand" value={organisation.secondFactor ? "no" : "yes"} />
              <button type="submit" className="button quiet">
                {translate(
                  organisation.secondFactor ? "people.organisation.factorRelease" : "people.organisation.factorDemand",
                )}
              </button>
            </form>
          </section>
          <section className={styles.part} aria-labelledby="name-title">
            <h2 id="name-title">{translate("people.organisation.nameTitle")}</h2>
            <form method="post" action={`${home}/name`} noValidate className={styles.form}>
              <Field
                name="name"
                label={translate("people.organisation.nameTitle")}
                value={rename.typed("name") ?? organisation.name}
                autoComplete="organization"
                wrong={rename.problem === "name"}
              />
              <button type="submit" className="button quiet">
                {translate("people.organisation.nameSubmit")}
              </button>
            </form>
          </section>
        </>
      )}
      <section className={styles.part} aria-labelledby="roles">
        <h2 id="roles">{translate("people.organisation.rolesTitle")}</h2>
        <dl>
          {roles.map((role) => (
            <div key={role}>
              <dt>
                <strong>{translate(`people.roles.${role}`)}</strong>
              </dt>
              <dd className={styles.what}>{translate(`people.organisation.rolesOf.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
