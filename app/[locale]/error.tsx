"use client";

import { faultWords } from "#lib/messages/fault";

type Props = { error: Error & { digest?: string } };

/** The page of a fault of ours, in every language: whatever gives words may be what failed. */
export default function Fault({ error }: Props) {
  return (
    <main id="main" className="sheet">
      {Object.entries(faultWords).map(([locale, { title, text }], place) => (
        <div key={locale} lang={locale}>
          {place === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
          <p>
            {text}
            <b>{error.digest}</b>
          </p>
        </div>
      ))}
      <p>
        <a href="/">
          {Object.values(faultWords)
            .map(({ product }) => product)
            .join(" ")}
        </a>
      </p>
    </main>
  );
}
