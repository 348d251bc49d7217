"use client";

import { faultLines } from "#lib/messages/fault-lines";

/** Where even the frame of the pages fails: short, since every page brings it along. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={Object.keys(faultLines)[0]}>
      <body>
        {Object.values(faultLines).join(" ")} {error.digest}
      </body>
    </html>
  );
}
