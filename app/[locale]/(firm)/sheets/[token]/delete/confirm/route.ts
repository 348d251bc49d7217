import { database } from "../../../../../../../db/client";
import { listEvidence, unusedHashes } from "../../../../../../../db/evidence";
import { deleteSheet } from "../../../../../../../db/sheets";
import { dropEvidence } from "../../../../../../evidence-store";
import { seeOther } from "../../../../../../see-other";
import { localeOf, sheetOf } from "../../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Deletes the sheet for good, with the files that nobody else attached too. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const opened = await sheetOf(token);
  if (opened) {
    const db = await database();
    const files = await listEvidence(db, opened.actor);
    const deleted = await deleteSheet(db, opened.actor, new Date());
    if (deleted.ok && files.ok)
      await dropEvidence(
        await unusedHashes(
          db,
          files.value.map(({ hash }) => hash),
        ),
      );
  }
  return seeOther(`/${locale}/deleted`);
}
