import { hashOfToken, readKey, tokenOfKey } from "#app/accounts/keys";
import { clientAddress, localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { identify } from "#db/sheets/sheets";
import { environment } from "#lib/env";
import { typedKeyCookie } from "../typed-key";

type Context = { params: Promise<{ locale: string }> };

const longest = 100;

const window = 15 * 60;

/** Opens the sheet of a key. Every try is counted before the key is looked at; a right one does not stay counted. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const typed = form ? wordOf(form, "key") : "";
  const back = (query: string) =>
    seeOther(
      `/${locale}/key?problem=${query}`,
      [{ name: typedKeyCookie, value: typed.slice(0, longest), path: `/${locale}/key`, seconds: 300 }],
      request,
    );
  if (typed === "") return seeOther(`/${locale}/key?problem=empty`);
  const db = await database();
  const limit = limiter(db, { name: "key", points: environment().KEY_LIMIT_PER_15_MINUTES, seconds: window });
  const { allowed, retryAfterSeconds } = await limit.consume(clientAddress(request));
  if (!allowed) return back(`tooMany&minutes=${Math.ceil(retryAfterSeconds / 60)}`);
  const key = readKey(typed);
  if (!key) return back("unknown");
  const token = await tokenOfKey(key);
  const found = await identify(db, hashOfToken(token));
  if (!found) return back("unknown");
  await limit.giveBack(clientAddress(request));
  return seeOther(`/${locale}/sheets/${token}`, [
    { name: typedKeyCookie, value: "", path: `/${locale}/key`, seconds: 0 },
  ]);
}
