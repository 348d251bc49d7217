import { hashOfToken, readKey, tokenOfKey } from "#app/accounts/keys";
import { clientAddress, localeOf, seatOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { rolesOf } from "#lib/access";
import { environment } from "#lib/env";

type Context = { params: Promise<{ locale: string }> };

const window = 15 * 60;

/** Takes the sheet of a key among those of a firm. Tries count as on the page that opens sheets by key. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const page = `/${localeOf((await params).locale) ?? "zh"}/account/sheets`;
  const form = await formOf(request);
  const found = await seatOf(rolesOf.firm);
  if (!found) return seeOther(page);
  const db = await database();
  const limit = limiter(db, { name: "claim", points: environment().KEY_LIMIT_PER_15_MINUTES, seconds: window });
  if (!(await limit.consume(clientAddress(request))).allowed) return seeOther(`${page}?problem=tooMany`);
  const key = readKey(form ? wordOf(form, "key") : "");
  const hash = key && hashOfToken(await tokenOfKey(key));
  const claimed = hash ? await claimSheet(db, found.actor, hash, new Date()) : null;
  if (!claimed?.ok) return seeOther(`${page}?problem=key`);
  await limit.giveBack(clientAddress(request));
  return seeOther(`${page}?done=${claimed.value.isNew ? "claimed" : "already"}`);
}
