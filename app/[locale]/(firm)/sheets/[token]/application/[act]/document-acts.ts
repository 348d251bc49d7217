import { z } from "zod";
import { clientAddress } from "#app/accounts/session";
import { attachFile } from "#app/acts/sheets/attach-evidence";
import { onSheet } from "#app/forms/doors";
import { file, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { readOwnApplication } from "#db/programme/applications";
import { limiter } from "#db/service/limits";
import { takeBackEvidence } from "#db/sheets/attachments";
import { environment } from "#lib/env";
import { documentsAsked, fileKeyOf, readCode } from "#lib/programme/documents";
import { scanTypes } from "#lib/programme/file-type";

/** The scan of a signed and sealed document, with the check code that is printed on it; or one that is taken back. */
export const documentActs = {
  document: form(
    onSheet,
    z.object({ document: text, code: text, file }),
    async ({ store, request, actor, sheet, values, now, page, to }) => {
      const own = await readOwnApplication(store, actor);
      const round = own.ok ? own.value?.round : undefined;
      const document = round && documentsAsked(round).find((each) => each === values.document);
      if (sheet.state !== "draft" || !document) return to(page);
      const anchor = `document-${document}`;
      const refuse = (problem: string) => to(page, { problem, query: { document, code: values.code }, anchor });
      const code = readCode(values.code);
      if (!values.file) return refuse("no-file");
      if (code === null) return refuse("no-code");
      const limit = limiter(store, { name: "evidence", points: environment().EVIDENCE_LIMIT_PER_HOUR, seconds: 3600 });
      if (!(await limit.consume(clientAddress(request))).allowed) return refuse("too-often");
      const wish = { facts: [fileKeyOf(document)], file: values.file, code, only: scanTypes };
      const outcome = await attachFile(store, actor, wish, now);
      if (!outcome.ok) return refuse(outcome.reason);
      return to(page, { done: "document-added", query: { document }, anchor });
    },
  ),
  "document-back": form(
    onSheet,
    z.object({ document: text, evidence: text }),
    async ({ store, actor, values: { document, evidence }, now, page, to }) => {
      const outcome = await takeBackEvidence(store, actor, evidence, now);
      return to(page, outcome.ok ? { done: "document-back", query: { document }, anchor: `document-${document}` } : {});
    },
  ),
};
