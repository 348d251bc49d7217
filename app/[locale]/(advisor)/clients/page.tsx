import { notFound } from "next/navigation";
import { ClientList } from "#app/_view/advising/client-list";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { clientFilters, clientOrders, lookForClients } from "#app/acts/advising/clients";
import { translator } from "#app/translate";
import { initialsOf } from "#app/words/initials";
import { codeOfPractice } from "#db/advising/practice-codes";
import { database } from "#db/client";
import { listPeople } from "#db/people/people";
import { leadingRole } from "#lib/roles";
import { PracticeCode } from "./practice-code";

type Query = { search?: string; order?: string; only?: string; done?: string };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("clients.title");

const doneWords = ["assigned", "given-up", "code"] as const;

/** The clients of a practice, or of one of its advisors, and how firms become some. */
export default async function ClientsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-clients");
  const { search = "", order, only, done } = await searchParams;
  const query = {
    search: search.slice(0, 100),
    order: clientOrders.find((each) => each === order) ?? "recent",
    only: clientFilters.find((each) => each === only) ?? "all",
  };
  const store = await database();
  const [found, code, people] = await Promise.all([
    lookForClients(store, actor, query, initialsOf, new Date()),
    codeOfPractice(store, actor),
    listPeople(store, actor),
  ]);
  if (!found.ok || !code.ok || !people.ok) notFound();
  const translate = translator(locale);
  const isLead = actor.role === leadingRole("practice");
  const told = doneWords.find((each) => each === done);
  return (
    <main id="main" className="sheet wide">
      <h1>{translate("clients.title")}</h1>
      <p className="lead">{translate(isLead ? "clients.lead" : "clients.own")}</p>
      {told && (
        <p className="notice good" role="status">
          {translate(`clients.done.${told}`)}
        </p>
      )}
      <ClientList
        {...{ locale, query, isLead }}
        {...found.value}
        home={`/${locale}/clients`}
        people={people.value.map(({ user, name, email }) => ({ user, name: name || email }))}
      />
      <PracticeCode {...{ locale, isLead }} code={code.value} home={`/${locale}/clients`} />
    </main>
  );
}
