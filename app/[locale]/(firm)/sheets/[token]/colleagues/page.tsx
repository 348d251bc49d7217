import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { fieldsBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { listColleagueLinks } from "#db/sheets/colleague-links";
import { openLists } from "../open-lists";
import { PageOfSheet } from "../page-of-sheet";
import { AskForm } from "./ask-form";
import { LinkList } from "./link-list";
import { ListChoice } from "./list-choice";
import { MadeAsking } from "./made-asking";

type Query = { list?: string; problem?: string; done?: string; kept?: string };
type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("colleagues.title") };
}

const problems = ["name", "items", "too-many", "often"] as const;

/** Whom the firm asks to fill in what, how far that is, and links for more. */
export default async function ColleaguesPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { list, problem, done, kept } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openLists(token);
  const { actor, sheet } = opened.opened;
  const found = await listColleagueLinks(await database(), actor);
  const links = found.ok ? found.value : notFound();
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const chosen = opened.lists.filter(({ department }) => list === "all" || department.id === list);
  const told = problems.find((each) => each === problem);
  const typed = await fieldsBefore(kept);
  return (
    <PageOfSheet {...{ locale, token }} here="colleagues">
      <p className="soft screen">
        <a href={home}>{translate("colleagues.back")}</a>
      </p>
      <h1>{translate("colleagues.title")}</h1>
      <p className="lead">{translate("colleagues.lead")}</p>
      {told && (
        <p className="notice problem" role="alert">
          {translate(`colleagues.problems.${told}`)}
        </p>
      )}
      {done === "made" && <MadeAsking {...{ links, sheet, locale }} />}
      {links.length > 0 && <LinkList {...{ links, entryOf: opened.entryOf, locale, home }} />}
      <ListChoice {...{ lists: opened.lists, entryOf: opened.entryOf, chosen: list ?? null, locale, home }} />
      {chosen.length > 0 && list !== undefined && (
        <AskForm
          {...{ list, lists: chosen, entryOf: opened.entryOf, lastAsker: links[0]?.asker ?? "", typed, locale, home }}
        />
      )}
      <p className="soft">{translate("colleagues.rules")}</p>
    </PageOfSheet>
  );
}
