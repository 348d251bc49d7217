import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { hashOfToken } from "#app/accounts/keys";
import { localeOf } from "#app/accounts/session";
import { fieldsBefore, type Kept } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import { RoundTerms } from "#app/words/round-terms";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { bureauOf } from "#db/programme/job-parties";
import { countByOpenLink, identifyOpenLink } from "#db/programme/rounds";
import { takesFirms } from "#lib/programme/submission";
import { plainUscc, usccSoundness } from "#lib/rules/uscc";
import type { Locale } from "#lib/text/text";
import { type ApplicantField, fieldsNamed, places, type Typed } from "./applicant";

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
  const now = new Date();
  const isFull = (await countByOpenLink(db.db, round.id)) >= (round.quota ?? 0);
  return (
    <main id="main" className="sheet">
      <RoundTerms locale={locale} round={round} bureau={await bureauOf(db, round)} />
      {takesFirms(round, now) && !isFull ? (
        <Applying locale={locale} token={token} kept={await fieldsBefore((await searchParams).kept)} />
      ) : (
        <div className="notice">
          <p>{shutWords(locale, round, now)}</p>
        </div>
      )}
    </main>
  );
}

/** Why no more firms come in. */
function shutWords(locale: Locale, round: RoundRecord, now: Date): string {
  const translate = translator(locale);
  if (takesFirms(round, now)) return translate("rounds.entry.openFull");
  return round.state === "closed"
    ? translate("rounds.entry.closed")
    : translate("rounds.entry.notYet", { from: round.opensOn });
}

function Applying({ locale, token, kept }: { locale: Locale; token: string; kept: Kept | null }) {
  const translate = translator(locale);
  const problems = fieldsNamed(kept?.problem ?? "");
  return (
    <form method="post" action={`/${locale}/open/${token}/apply`} noValidate className="stack">
      <PressField />
      <h2>{translate("rounds.entry.apply")}</h2>
      <p>{translate("rounds.entry.openLead")}</p>
      {problems.length > 0 && (
        <div className="notice problem" role="alert">
          <ul>
            {problems.map((field) => (
              <li key={field}>
                <a href={`#${places[field]}`}>{translate(`rounds.entry.problems.${field}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(["firmName", "uscc", "email"] as const).map((name) => (
        <Line key={name} {...{ name, translate, kept, problems }} />
      ))}
      <p>
        <button type="submit" className="button">
          {translate("rounds.entry.apply")}
        </button>
      </p>
    </form>
  );
}

type LineProps = {
  name: "firmName" | "uscc" | "email";
  translate: Translate;
  kept: Kept | null;
  problems: ApplicantField[];
};

/** A line of the form; beside a code that only a licence can confirm, the box that says it does. */
function Line({ name, translate, kept, problems }: LineProps) {
  const typedIn = (field: keyof Typed): string => kept?.typed[field]?.[0] ?? "";
  const code = plainUscc(typedIn("uscc"));
  return (
    <div>
      <label htmlFor={name}>
        <strong>{translate(`rounds.entry.${name}`)}</strong>
        {name === "email" && <span className="soft"> {translate("common.optionalMark")}</span>}
      </label>
      <p className="soft" id={`${name}-hint`}>
        {translate(`rounds.entry.${name}Hint`)}
      </p>
      <input
        id={name}
        name={name}
        type={name === "email" ? "email" : "text"}
        autoComplete={name === "email" ? "email" : name === "firmName" ? "organization" : "off"}
        defaultValue={typedIn(name)}
        aria-describedby={`${name}-hint`}
        aria-invalid={problems.some((field) => places[field] === name) ? true : undefined}
      />
      {name === "uscc" && usccSoundness(code) === "in-doubt" && (
        <label className="option">
          <input
            type="checkbox"
            name="confirmed"
            value={code}
            defaultChecked={plainUscc(typedIn("confirmed")) === code}
          />
          <span>{translate("rounds.entry.confirmed", { code })}</span>
        </label>
      )}
    </div>
  );
}
