import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ReturnBanner } from "#app/_view/application/return-banner";
import { factsOf } from "#app/accounts/opened-facts";
import { localeOf } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { isLate } from "#lib/programme/submission";

type Props = { children: ReactNode; params: Promise<{ locale: string; token: string }> };

/** Every page of a sheet whose application was returned begins with the note, until it is submitted again. */
export default async function SheetLayout({ children, params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const application = (await factsOf(token))?.application;
  if (application?.application.state !== "returned") return children;
  const translate = translator(locale);
  const move = application.moves.findLast(({ to }) => to === "returned");
  const { dueOn } = application.application;
  const until = dueOn && { day: dayText(locale, dueOn) };
  const late = isLate(application, new Date());
  return (
    <>
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
      {children}
    </>
  );
}
