import { clientAddress, localeOf, sheetOf } from "#app/accounts/session";
import { factsById } from "#app/acts/sheets/official-figures";
import { takeEvidence } from "#app/acts/sheets/take-evidence";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { attachEvidence, recordInfected } from "#db/sheets/evidence";
import { environment } from "#lib/env";
import { safeFileName } from "#lib/programme/file-type";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes in a file behind a fact: looks at its content, has it scanned, stores it and says what became of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/sheets/${token}/evidence`;
  const opened = await sheetOf(token);
  if (opened?.sheet.state !== "draft") return seeOther(home);
  const form = await formOf(request);
  if (!form) return seeOther(`/${locale}/problem/bad-request`);
  const fact = wordOf(form, "fact");
  if (!factsById.has(fact)) return seeOther(home);
  const refuse = (reason: string) => seeOther(`${home}?refused=${reason}&of=${fact}#${fact}`);
  const file = form.get("file");
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return refuse("no-file");
  const db = await database();
  const limit = limiter(db, { name: "evidence", points: environment().EVIDENCE_LIMIT_PER_HOUR, seconds: 3600 });
  if (!(await limit.consume(clientAddress(request))).allowed) return refuse("too-often");
  const taken = await takeEvidence(db, new Uint8Array(await file.arrayBuffer()), (stored, lies) => {
    const name = safeFileName(file.name, stored.type);
    return attachEvidence(db, opened.actor, { fact, file: { ...stored, name }, lies }, new Date());
  });
  if ("refused" in taken) {
    if (taken.refused === "infected") await recordInfected(db, opened.actor, taken.hash, new Date());
    return refuse(taken.refused);
  }
  if (taken.ok) return seeOther(`${home}?added=${taken.value.id}#${fact}`);
  return taken.reason === "too-many" ? refuse("too-many") : seeOther(home);
}
