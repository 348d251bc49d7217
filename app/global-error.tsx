"use client";

import { faultWords } from "#lib/messages/fault";
import { Fault } from "./_view/fault";

/** Where even the frame of the pages fails. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={Object.keys(faultWords)[0]}>
      <body>
        <Fault error={error} />
      </body>
    </html>
  );
}
