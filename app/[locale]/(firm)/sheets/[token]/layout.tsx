import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ReturnBanner } from "#app/_view/application/return-banner";
import { KeepKeys } from "#app/_view/keep-keys";
import { MessageNews } from "#app/_view/messages/firm-messages";
import { keyToKeep } from "#app/accounts/key-cookie";
import { factsOf } from "#app/accounts/opened-facts";
import { localeOf } from "#app/accounts/session";
import { passedHeaders } from "#app/front/passage";
import { formats, translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { database } from "#db/client";
import { countUnseen } from "#db/programme/firm-messages";
import { isLate } from "#lib/programme/submission";
import type { Locale } from "#lib/text/text";

type Props = { children: ReactNode; params: Promise<{ locale: string; token: string }> };

/**
 * Every page of a sheet begins with what its firm must not miss: that link and key are to be kept, until somebody says
 * that they are, that its application was returned, until it is submitted again, and
 * that it was told something which it has not read.
 */
export default async function SheetLayout({ children, params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  return (
    <>
      <KeysToKeep {...{ locale, token }} />
      <Returned {...{ locale, token }} />
      <News {...{ locale, token }} />
      {children}
    </>
  );
}

type Place = { locale: Locale; token: string };

async function KeysToKeep({ locale, token }: Place) {
  const home = `/${locale}/sheets/${token}`;
  const [kept, opened] = [await keyToKeep(token), await factsOf(token)];
  const asked = (await headers()).get(passedHeaders.path) ?? "";
  if (!kept || !opened || asked.split("?")[0] === `${home}/keys`) return null;
  const translate = translator(locale);
  const { email, organisation } = opened.sheet;
  const words =
    kept.isMailed && email
      ? translate("keys.banner.mailed", { email })
      : translate(organisation === null ? "keys.banner.alone" : "keys.banner.account");
  return <KeepKeys words={words} link={{ href: `${home}/keys`, words: translate("keys.banner.link") }} />;
}

async function News({ locale, token }: Place) {
  const opened = await factsOf(token);
  if (!opened?.application) return null;
  const href = `/${locale}/sheets/${token}/application`;
  const asked = (await headers()).get(passedHeaders.path) ?? "";
  // Whoever reads the list is told by the list.
  if (asked.split("?")[0] === href) return null;
  const count = await countUnseen((await database()).db, opened.application.application.id);
  return count > 0 ? <MessageNews {...{ count, href: `${href}#messages`, translate: translator(locale) }} /> : null;
}

async function Returned({ locale, token }: Place) {
  const application = (await factsOf(token))?.application;
  if (application?.application.state !== "returned") return null;
  const translate = translator(locale);
  const move = application.moves.findLast(({ to }) => to === "returned");
  const { dueOn } = application.application;
  const until = dueOn && { day: dayText(locale, dueOn) };
  const late = isLate(application, new Date());
  return (
    <ReturnBanner
      title={translate("application.banner.title")}
      at={
        move
          ? translate("application.banner.at", {
              at: formats(locale).dateTime(move.at, { dateStyle: "medium", timeStyle: "short" }),
            })
          : ""
      }
      round={application.round.name}
      note={move?.note || translate("application.banner.none")}
      due={until ? translate(late ? "application.banner.over" : "application.banner.due", until) : null}
      link={{ href: `/${locale}/sheets/${token}/application`, words: translate("application.banner.link") }}
    />
  );
}
