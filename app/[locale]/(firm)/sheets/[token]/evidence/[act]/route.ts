import { notFound } from "next/navigation";
import { z } from "zod";
import { clientAddress, localeOrDefault, sheetOf } from "#app/accounts/session";
import { factsById } from "#app/acts/programme/rules";
import { attachFile } from "#app/acts/sheets/attach-evidence";
import { onSheet } from "#app/forms/doors";
import { file, text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { evidenceResponse } from "#app/paper/evidence-response";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { readEvidence, takeBackEvidence } from "#db/sheets/evidence";
import { environment } from "#lib/env";
import { isEncrypted } from "#lib/programme/file-type";

type Context = { params: Promise<{ locale: string; token: string; act: string }> };

/** One of the firm's own files, to save; the last word of its address names it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, token, act: id } = await params;
  const opened = await sheetOf(token);
  const outcome = opened && (await readEvidence(await database(), opened.actor, id));
  return outcome?.ok ? evidenceResponse(outcome.value, localeOrDefault(locale)) : notFound();
}

/** Takes in a file behind a fact and says what became of it, or takes one back; what was there stays on record. */
export const POST = forms({
  add: form(
    onSheet,
    z.object({ fact: text, file }),
    async ({ store, request, actor, sheet, values, now, page, to }) => {
      const { fact, file: upload } = values;
      if (sheet.state !== "draft" || !factsById.has(fact)) return to(page);
      const refuse = (problem: string) => to(page, { problem, query: { of: fact }, anchor: fact });
      if (!upload) return refuse("no-file");
      const limit = limiter(store, { name: "evidence", points: environment().EVIDENCE_LIMIT_PER_HOUR, seconds: 3600 });
      if (!(await limit.consume(clientAddress(request))).allowed) return refuse("too-often");
      const bytes = new Uint8Array(await upload.arrayBuffer());
      const outcome = await attachFile(store, actor, { fact, name: upload.name, bytes }, now);
      const done = outcome.ok && isEncrypted(bytes, outcome.value.type) ? "addedLocked" : "added";
      return outcome.ok ? to(page, { done, anchor: fact }) : refuse(outcome.reason);
    },
  ),
  "take-back": form(onSheet, z.object({ evidence: text }), async ({ store, actor, values, now, page, to }) => {
    const outcome = await takeBackEvidence(store, actor, values.evidence, now);
    return to(page, outcome.ok ? { done: "withdrawn", anchor: outcome.value.fact } : {});
  }),
});
