"use client";

import { Fault } from "./_view/fault";

/** Where even the frame of the pages fails. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="zh-CN">
      <body>
        <Fault error={error} />
      </body>
    </html>
  );
}
