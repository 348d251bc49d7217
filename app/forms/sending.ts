import type { Database } from "#db/client";
import type { Locale } from "#lib/text/text";

/** A form on its way: where it was sent to, and what it holds. */
export type Sending = {
  request: Request;
  params: Readonly<Record<string, string>>;
  locale: Locale;
  form: FormData;
  store: Database;
  now: Date;
};
