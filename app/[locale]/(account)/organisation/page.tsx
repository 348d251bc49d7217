import { notFound } from "next/navigation";
import { EndedLinks } from "#app/_view/account/ended-links";
import { Notices } from "#app/_view/account/notices";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { ownSheet } from "#app/accounts/signed-in";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { noticeOf, toldForm } from "#app/words/account-words";
import { type Database, database } from "#db/client";
import { listInvitations } from "#db/people/invitations";
import { readOrganisation } from "#db/people/organisations";
import { listPeople } from "#db/people/people";
import { regionsOf } from "#db/programme/seat-region";
import { listSheets } from "#db/sheets/claimed-sheets";
import { mayWithin, type Person } from "#lib/access";
import { rolesOf, usualRole } from "#lib/roles";
import { seatChoices } from "#lib/seat-choice";
import type { Locale } from "#lib/text/text";
import { InvitationLink, Invitations } from "../invitations";
import { PersonList } from "../person-list";
import { RoleList } from "./role-list";
import { FactorDemand, NameForm } from "./settings";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("people.organisation.title");

/** The people of an organisation, for all of them; changing anything is for whoever manages it. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-people");
  const query = await searchParams;
  const translate = translator(locale);
  const db = await database();
  const [outcome, people, invitations] = await Promise.all([
    readOrganisation(db, actor),
    listPeople(db, actor),
    listInvitations(db, actor, new Date()),
  ]);
  if (!outcome.ok || !people.ok) return notFound();
  const organisation = outcome.value;
  const isManager = mayWithin(actor, "manage-people");
  const linkless = isManager && query.done === "endedLinks" ? await linklessSheets(db, actor, locale) : [];
  const home = `/${locale}/organisation`;
  const roles = rolesOf[organisation.kind];
  const regions = organisation.kind === "bureau" ? await regionsOf(db.db, organisation.id) : [];
  const choices = seatChoices(roles, regions);
  const before = await fieldsBefore(query.kept);
  return (
    <main id="main" className="sheet">
      <h1>{organisation.name}</h1>
      <p className="soft">{translate(`people.kinds.${organisation.kind}`)}</p>
      <Notices {...noticeOf(locale, query, before)} />
      <InvitationLink locale={locale} done={query.done} />
      {linkless.length > 0 && <EndedLinks sheets={linkless} translate={translate} />}
      <section aria-labelledby="people">
        <h2 id="people">{translate("people.organisation.people")}</h2>
        <PersonList
          {...{ locale, home }}
          people={people.value}
          reader={actor.user}
          choices={isManager ? choices : []}
          regions={regions}
          form={formBefore(before, "role")}
          endsLinks={organisation.kind === "firm"}
        />
      </section>
      {isManager && invitations.ok && (
        <>
          <Invitations
            {...{ locale, home, choices, regions }}
            usual={usualRole[organisation.kind]}
            title={translate("people.organisation.inviteTitle")}
            form={toldForm(locale, formBefore(before, "invite"))}
            invitations={invitations.value}
          />
          <FactorDemand home={home} isOn={organisation.secondFactor} translate={translate} />
          <NameForm
            {...{ home, translate }}
            name={organisation.name}
            form={toldForm(locale, formBefore(before, "name"))}
          />
        </>
      )}
      {mayWithin(actor, "word-messages") && (
        <section aria-labelledby="wording">
          <h2 id="wording">{translate("firmMessages.settings.title")}</h2>
          <p>{translate("firmMessages.settings.lead")}</p>
          <p>
            <a href={`${home}/messages`}>{translate("firmMessages.settings.link")}</a>
          </p>
        </section>
      )}
      <RoleList roles={roles} translate={translate} />
      {mayWithin(actor, "manage-regions") && (
        <p>
          <a href={`/${locale}/regions`}>{translate("people.organisation.regions")}</a>
        </p>
      )}
    </main>
  );
}

/** The sheets of a firm that no link opens any more, with where new ones are made. */
async function linklessSheets(db: Database, actor: Person, locale: Locale) {
  const sheets = await listSheets(db, actor);
  return (sheets.ok ? sheets.value : [])
    .filter(({ linkEndedAt }) => linkEndedAt !== null)
    .map(({ id, year, firmName }) => ({ id, year, firmName, href: `/${locale}/sheets/${ownSheet(id)}/link` }));
}
