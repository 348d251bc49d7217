"use client";

import { bareWords } from "#lib/messages/bare";
import { defaultLocale, languages, locales } from "#lib/text/languages";

type Props = { error: Error & { digest?: string } };

/** The page of a fault of ours, in every language: whatever gives words may be what failed. */
export function Fault({ error }: Props) {
  const first = bareWords[defaultLocale].fault;
  return (
    <main id="main" className="sheet">
      <h1>{first.title}</h1>
      <p>
        {first.text}
        <b>{error.digest}</b>
      </p>
      {locales.slice(1).map((locale) => (
        <div key={locale} lang={languages[locale].lang}>
          <h2>{bareWords[locale].fault.title}</h2>
          <p>
            {bareWords[locale].fault.text}
            <b>{error.digest}</b>
          </p>
        </div>
      ))}
      <p>
        <a href="/">{locales.map((locale) => bareWords[locale].fault.product).join(" ")}</a>
      </p>
    </main>
  );
}
