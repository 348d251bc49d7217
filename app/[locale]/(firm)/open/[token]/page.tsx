import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { hashOfToken } from "#app/accounts/keys";
import { localeOf } from "#app/accounts/session";
import { typedBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { RoundTold } from "#app/words/round-told";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import { countByOpenLink, identifyOpenLink } from "#db/programme/rounds";
import { takesFirms } from "#lib/programme/submission";
import { plainUscc, usccStanding } from "#lib/rules/uscc";
import { fieldsNamed, places, type Typed } from "./applicant";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ kept?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Where firms come into a round by themselves. */
export default async function OpenLinkPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const db = await database();
  const round = (await identifyOpenLink(db, hashOfToken(token))) ?? notFound();
  const translate = translator(locale);
  const kept = await typedBefore((await searchParams).kept);
  const fields = fieldsNamed(kept?.problem ?? "");
  const typedIn = (field: keyof Typed): string => kept?.typed[field]?.[0] ?? "";
  const typedUscc = plainUscc(typedIn("uscc"));
  const isOpen = takesFirms(round, new Date());
  const isFull = (await countByOpenLink(db.db, round.id)) >= (round.quota ?? 0);
  return (
    <main id="main" className="sheet">
      <RoundTold locale={locale} round={round} bureau={await bureauOf(db, round)} />
      {isOpen && !isFull ? <Applying /> : <Shut />}
    </main>
  );

  function Shut() {
    const words = isOpen
      ? translate("rounds.entry.openFull")
      : round.state === "closed"
        ? translate("rounds.entry.closed")
        : translate("rounds.entry.notYet", { from: round.opensOn });
    return (
      <div className="notice">
        <p>{words}</p>
      </div>
    );
  }

  function Applying() {
    return (
      <form method="post" action={`/${locale}/open/${token}/apply`} noValidate className="stack">
        <PressField />
        <h2>{translate("rounds.entry.apply")}</h2>
        <p>{translate("rounds.entry.openLead")}</p>
        {fields.length > 0 && (
          <div className="notice problem" role="alert">
            <ul>
              {fields.map((field) => (
                <li key={field}>
                  <a href={`#${places[field]}`}>{translate(`rounds.entry.problems.${field}`)}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {(["firmName", "uscc", "email"] as const).map((field) => (
          <div key={field}>
            <label htmlFor={field}>
              <strong>{translate(`rounds.entry.${field}`)}</strong>
              {field === "email" && <span className="soft"> {translate("common.optionalMark")}</span>}
            </label>
            <p className="soft" id={`${field}-hint`}>
              {translate(`rounds.entry.${field}Hint`)}
            </p>
            <input
              id={field}
              name={field}
              type={field === "email" ? "email" : "text"}
              autoComplete={field === "email" ? "email" : field === "firmName" ? "organization" : "off"}
              defaultValue={typedIn(field)}
              aria-describedby={`${field}-hint`}
              aria-invalid={fields.some((each) => places[each] === field) ? true : undefined}
            />
            {field === "uscc" && usccStanding(typedUscc) === "in-doubt" && (
              <label className="option">
                <input
                  type="checkbox"
                  name="confirmed"
                  value={typedUscc}
                  defaultChecked={plainUscc(typedIn("confirmed")) === typedUscc}
                />
                <span>{translate("rounds.entry.confirmed", { code: typedUscc })}</span>
              </label>
            )}
          </div>
        ))}
        <p>
          <button type="submit" className="button">
            {translate("rounds.entry.apply")}
          </button>
        </p>
      </form>
    );
  }
}
