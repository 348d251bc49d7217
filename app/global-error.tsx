"use client";

import { faultWords } from "#lib/messages/fault";

/** Where even the frame of the pages fails: short, since every page brings it along. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={Object.keys(faultWords)[0]}>
      <body>
        {Object.entries(faultWords).map(([locale, { title, text }]) => (
          <div key={locale} lang={locale}>
            <h1>{title}</h1>
            {text}
            {error.digest}
          </div>
        ))}
      </body>
    </html>
  );
}
