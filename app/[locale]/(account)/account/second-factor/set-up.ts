import { z } from "zod";
import { locales } from "#lib/text/languages";

/** Cookie that carries what is shown once, to the pages that set up the second factor and to no other. */
export const setUpCookie = "second-factor" as const;

/** How long that can be looked at again, in seconds. */
const shownFor = 15 * 60;

const SetUp = z.object({
  /** What an authenticator scans; empty where only the recovery codes are new. */
  uri: z.string(),
  codes: z.array(z.string()),
});
export type SetUp = z.infer<typeof SetUp>;

/** What the cookie carries; `null` where it carries nothing that we wrote. */
export function readSetUp(value: string | undefined): SetUp | null {
  try {
    return SetUp.parse(JSON.parse(value ?? ""));
  } catch {
    return null;
  }
}

/** The cookies for the page in each language; `null` takes them back. */
export const setUpCookies = (setUp: SetUp | null) =>
  locales.map((locale) => ({
    name: setUpCookie,
    value: setUp ? JSON.stringify(setUp) : "",
    path: `/${locale}/account/second-factor`,
    seconds: setUp ? shownFor : 0,
  }));
