"use client";

import { defaultLocale, languages } from "#lib/text/languages";
import { Fault } from "./_view/fault";

/** Where even the frame of the pages fails. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={languages[defaultLocale].lang}>
      <body>
        <Fault error={error} />
      </body>
    </html>
  );
}
