import { notFound, redirect } from "next/navigation";
import { ClientList } from "#app/_view/advising/client-list";
import { SavedViews } from "#app/_view/board/saved-views";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { localeOf, requireRight } from "#app/accounts/session";
import { lookForClients, pressingDays } from "#app/acts/advising/clients";
import { closedClient, wordsOfClosed } from "#app/forms/closed-client";
import { fieldsBefore, type Kept } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import { pinyinOf } from "#app/words/pinyin";
import { listClientViews, mostClientViews } from "#db/advising/client-views";
import { codeOfPractice } from "#db/advising/practice-codes";
import { database } from "#db/client";
import { listPeople } from "#db/people/people";
import { longestViewName } from "#db/programme/views";
import { clientQueryIn, paramsOfClients } from "#lib/advising/client-query";
import { leadingRole } from "#lib/roles";
import { dayOf, daysAfter } from "#lib/text/day";
import { ClosedClient } from "./closed-client";
import { PracticeCode } from "./practice-code";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = pageTitle("clients.title");

const doneWords = ["assigned", "given-up", "code"] as const;
const viewProblems = ["too-many", "bad-name", "not-found"] as const;

type Notice = { text: string; isProblem: boolean };

function noticeOf(translate: Translate, done: string | null, before: Kept | null): Notice | null {
  const told = doneWords.find((each) => each === done);
  if (told) return { text: translate(`clients.done.${told}`), isProblem: false };
  if (done === "saved") return { text: translate("clientList.viewDone"), isProblem: false };
  if (!before) return null;
  const problem = viewProblems.find((each) => each === before.problem);
  if (!problem) return { text: translate("clientList.kept"), isProblem: true };
  const limits = { most: mostClientViews, longest: longestViewName };
  return { text: translate(`clientList.viewProblems.${problem}`, limits), isProblem: true };
}

/** The clients of a practice, or of one of its advisors, and how firms become some. */
export default async function ClientsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-clients");
  const search = paramsIn(await searchParams);
  const [done, kept] = [search.get("done"), search.get("kept")];
  const asked = clientQueryIn(search);
  const [store, now, home] = [await database(), new Date(), `/${locale}/clients`];
  const [found, code, people, views, before] = await Promise.all([
    lookForClients(store, actor, asked, { pinyinOf }, now),
    codeOfPractice(store, actor),
    listPeople(store, actor),
    listClientViews(store, actor),
    fieldsBefore(kept ?? undefined),
  ]);
  if (!found.ok || !code.ok || !people.ok || !views.ok) notFound();
  const translate = translator(locale);
  const isLead = actor.role === leadingRole("practice");
  const query = { ...asked, page: found.value.page };
  const proper = paramsOfClients(query).toString();
  const isClosed = search.get("problem") === closedClient;
  for (const word of ["done", "problem", "kept"]) search.delete(word);
  // One view, one address: what a form sent empty, or what makes no sense, does not stay in it.
  if (done === null && kept === null && !isClosed && proper !== search.toString())
    redirect(proper === "" ? home : `${home}?${proper}`);
  const typed = isClosed ? null : before;
  const notice = noticeOf(translate, done, typed);
  return (
    <main id="main" className="sheet wide" data-wide>
      <h1>{translate("clients.title")}</h1>
      <p className="lead">{translate(isLead ? "clients.lead" : "clients.own")}</p>
      {isClosed && <ClosedClient {...{ translate }} typed={before ? wordsOfClosed(before) : []} />}
      {notice && (
        <p className={notice.isProblem ? "notice problem" : "notice good"} role={notice.isProblem ? "alert" : "status"}>
          {notice.text}
        </p>
      )}
      {found.value.count === 0 ? (
        <section className="notice">
          <h2>{translate("clients.none")}</h2>
          <p>{translate(isLead ? "clients.noneHint" : "clients.noneOwn")}</p>
        </section>
      ) : (
        <ClientList
          {...{ locale, query, isLead, home }}
          {...found.value}
          soon={daysAfter(dayOf(now), pressingDays)}
          people={people.value.map(({ user, name, email }) => ({ user, name: name || email }))}
          views={
            <SavedViews
              {...{ home, list: home, query: proper, saved: views.value, translate }}
              typed={typed && { view: typed.act, name: typed.typed.name?.[0] ?? "" }}
            />
          }
        />
      )}
      <p className="screen">
        <a href={`${home}/templates`}>{translate("reportTemplates.link")}</a>
      </p>
      <PracticeCode {...{ locale, isLead }} code={code.value} home={home} />
    </main>
  );
}
