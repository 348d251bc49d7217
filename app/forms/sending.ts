import type { Database } from "#db/client";
import type { Locale } from "#lib/text/text";
import type { SentForm } from "./fields";

/** A form on its way: where it was sent to, and what it holds. */
export type Sending = SentForm & {
  request: Request;
  params: Readonly<Record<string, string>>;
  locale: Locale;
  store: Database;
  now: Date;
};
