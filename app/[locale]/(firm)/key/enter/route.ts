import { database } from "../../../../../db/client";
import { limiter } from "../../../../../db/limits";
import { identify } from "../../../../../db/sheets";
import { environment } from "../../../../../lib/env";
import { hashOfToken, readKey, tokenOfKey } from "../../../../keys";
import { formOf, seeOther, wordOf } from "../../../../see-other";
import { clientAddress, localeOf } from "../../../../session";

type Context = { params: Promise<{ locale: string }> };

const window = 15 * 60;

/** Opens the sheet of a key. Tries are counted before the key is looked at, so that guessing is slow. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const typed = form ? wordOf(form, "key") : "";
  if (typed === "") return seeOther(`/${locale}/key?problem=empty`);
  const db = await database();
  const limit = limiter(db, { name: "key", points: environment().KEY_LIMIT_PER_15_MINUTES, seconds: window });
  const { allowed, retryAfterSeconds } = await limit.consume(clientAddress(request));
  if (!allowed) return seeOther(`/${locale}/key?problem=tooMany&minutes=${Math.ceil(retryAfterSeconds / 60)}`);
  const key = readKey(typed);
  if (!key) return seeOther(`/${locale}/key?problem=unknown`);
  const token = await tokenOfKey(key);
  const found = await identify(db, hashOfToken(token));
  return seeOther(found ? `/${locale}/sheets/${token}` : `/${locale}/key?problem=unknown`);
}
