"use client";

import { faultWords } from "#lib/messages/fault";

type Props = { error: Error & { digest?: string } };

/** The page of a fault of ours, in every language: whatever gives words may be what failed. */
export default function Fault({ error }: Props) {
  return (
    <main id="main" className="sheet">
      {Object.entries(faultWords).map(([locale, { title, text, product }]) => (
        <div key={locale} lang={locale}>
          <h1>{title}</h1>
          {text}
          <b>{error.digest}</b>
          <p>
            <a href="/">{product}</a>
          </p>
        </div>
      ))}
    </main>
  );
}
