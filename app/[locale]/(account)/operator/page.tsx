import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Notices } from "#app/_view/account/notices";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { storageNow } from "#app/service/storage-state";
import { formats, translator } from "#app/translate";
import { noticeOf, toldForm } from "#app/words/account-words";
import { database } from "#db/client";
import { listInvitations } from "#db/people/invitations";
import { listOrganisations } from "#db/people/organisations";
import { listOperators } from "#db/people/people";
import { readOverview } from "#db/service/overview";
import { version } from "#package.json";
import { InvitationLink, Invitations } from "../invitations";
import { PersonList } from "../person-list";
import { NewOrganisation } from "./new-organisation";
import { OneAccount } from "./one-account";
import { OrganisationList } from "./organisation-list";
import { ServiceOverview } from "./service-overview";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("people.operator.title");

/** Where the operator sets organisations up; what happens in them is theirs. */
export default async function OperatorPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-organisations");
  const query = await searchParams;
  const translate = translator(locale);
  const db = await database();
  const [organisations, operators, invitations] = await Promise.all([
    listOrganisations(db, actor),
    listOperators(db, actor),
    listInvitations(db, actor, new Date()),
  ]);
  const [overview, storage] = await Promise.all([
    readOverview(db, actor, new Date(Date.now() - 7 * 24 * 60 * 60 * 1000)),
    storageNow(db),
  ]);
  if (!organisations.ok || !operators.ok || !invitations.ok || !overview.ok) return notFound();
  const home = `/${locale}/operator`;
  const before = await fieldsBefore(query.kept);
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.operator.title")}</h1>
      <p className="lead">{translate("people.operator.lead")}</p>
      <Notices {...noticeOf(locale, query, before)} />
      <InvitationLink locale={locale} done={query.done} />
      <NewOrganisation home={home} form={toldForm(locale, formBefore(before, "create"))} translate={translate} />
      <OrganisationList
        {...{ home, day, translate }}
        organisations={organisations.value}
        form={formBefore(before, "owner")}
      />
      <ServiceOverview {...{ locale, translate, storage, version }} overview={overview.value} />
      <OneAccount home={home} form={formBefore(before, "account")} translate={translate} />
      <section className={styles.part} aria-labelledby="operators">
        <h2 id="operators">{translate("people.operator.operatorsTitle")}</h2>
        <PersonList
          {...{ locale, home }}
          people={operators.value}
          reader={actor.user}
          choices={[{ role: "operator", region: null }]}
          endsLinks={false}
        />
      </section>
      <Invitations
        {...{ locale, home }}
        title={translate("people.operator.operatorInvite")}
        choices={[{ role: "operator", region: null }]}
        usual="operator"
        form={toldForm(locale, formBefore(before, "invite"))}
        invitations={invitations.value}
      />
    </main>
  );
}
