import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { typedKeyCookie } from "./typed-key";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; minutes?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("enterKey.title") };
}

/** Other ways back to a sheet, the likeliest first. */
const lostWays = ["link", "mail", "account", "bureau", "none"] as const;

export default async function KeyPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { problem, minutes } = await searchParams;
  const translate = translator(locale);
  const message =
    problem === "tooMany"
      ? translate("enterKey.tooMany", { minutes: Math.min(60, Math.max(1, Number(minutes) || 1)) })
      : problem === "empty" || problem === "unknown"
        ? translate(`enterKey.${problem}`)
        : null;
  const letters = message ? (await cookies()).get(typedKeyCookie)?.value : undefined;
  return (
    <main id="main" className="sheet">
      <h1>{translate("enterKey.title")}</h1>
      <p className="lead">{translate("enterKey.lead")}</p>
      <form method="post" action={`/${locale}/key/enter`} noValidate className="stack">
        <div>
          <label htmlFor="key">
            <strong>{translate("enterKey.label")}</strong>
          </label>
          {message && (
            <p className="error" role="alert" id="key-problem">
              {message}
            </p>
          )}
          <input
            id="key"
            name="key"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="XXXX-XXXX-XXXX"
            defaultValue={letters}
            aria-invalid={message ? true : undefined}
            aria-describedby={message ? "key-problem" : undefined}
          />
        </div>
        <p>
          <button type="submit" className="button">
            {translate("enterKey.submit")}
          </button>
        </p>
      </form>
      <section>
        <h2>{translate("enterKey.lostTitle")}</h2>
        <ul>
          {lostWays.map((way) => (
            <li key={way}>{translate(`enterKey.lost.${way}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
