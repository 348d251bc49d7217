import { notFound } from "next/navigation";
import { z } from "zod";
import { clientAddress, localeOrDefault, sheetOf } from "#app/accounts/session";
import { factsById } from "#app/acts/programme/rules";
import { attachFile } from "#app/acts/sheets/attach-evidence";
import { onSheet } from "#app/forms/doors";
import { file, text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { evidenceResponse } from "#app/paper/evidence-response";
import { endsOf } from "#app/service/sent-files";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { chooseFacts, takeBackEvidence } from "#db/sheets/attachments";
import { readEvidence } from "#db/sheets/evidence";
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

/** The facts that are ticked and that there are. */
const facts = z.array(z.string()).transform((ids) => [...new Set(ids)].filter((id) => factsById.has(id)));
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional()
  .catch(undefined);

/** Takes in a file behind the facts that are ticked, or changes behind which a file stands; what was there stays on record. */
export const POST = forms({
  add: form(
    onSheet,
    z.object({ fact: facts, replaces: hash, file }),
    async ({ store, request, actor, sheet, values, now, page, to }) => {
      const { fact: chosen, replaces, file: upload } = values;
      if (sheet.state !== "draft") return to(page);
      const [first] = chosen;
      const refuse = (problem: string) => to(page, { problem, query: { of: first ?? "" }, anchor: "add" });
      if (first === undefined) return refuse("no-fact");
      if (!upload) return refuse("no-file");
      const limit = limiter(store, { name: "evidence", points: environment().EVIDENCE_LIMIT_PER_HOUR, seconds: 3600 });
      if (!(await limit.consume(clientAddress(request))).allowed) return refuse("too-often");
      const outcome = await attachFile(store, actor, { facts: chosen, file: upload, replaces }, now);
      if (!outcome.ok) return refuse(outcome.reason);
      const isLocked = isEncrypted(await endsOf(upload), outcome.value[0]?.type ?? "");
      return to(page, { done: isLocked ? "addedLocked" : "added", anchor: "files" });
    },
  ),
  /** Has a file stand behind the facts that are ticked, and no others. */
  facts: form(onSheet, z.object({ fact: facts, hash }), async ({ store, actor, values, now, page, to }) => {
    if (values.hash === undefined) return to(page);
    const outcome = await chooseFacts(store, actor, { hash: values.hash, facts: values.fact }, now);
    const done = values.fact.length === 0 ? "withdrawn" : "chosen";
    return outcome.ok ? to(page, { done, anchor: "files" }) : to(page, { problem: outcome.reason, anchor: "files" });
  }),
  "take-back": form(onSheet, z.object({ evidence: text }), async ({ store, actor, values, now, page, to }) => {
    const outcome = await takeBackEvidence(store, actor, values.evidence, now);
    return to(page, outcome.ok ? { done: "withdrawn", anchor: outcome.value.fact } : {});
  }),
});
