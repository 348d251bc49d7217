"use client";

import { faultWords } from "#lib/messages/fault";

type Props = { error: Error & { digest?: string } };

/** The page of a fault of ours, in every language: whatever gives words may be what failed. */
export default function Fault({ error }: Props) {
  return (
    <main id="main" className="sheet">
      {Object.entries(faultWords).map(([locale, { title, text }]) => (
        <div key={locale} lang={locale}>
          <h1>{title}</h1>
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
