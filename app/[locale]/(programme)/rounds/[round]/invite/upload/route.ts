import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { fileIn } from "#app/service/data-folder";
import { wakeWorker } from "#app/work/wake";
import { database } from "#db/client";
import { enqueueJob } from "#db/service/jobs";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Takes in a list of firms, as a file or pasted, and has it looked at. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const home = `/${localeOf(word) ?? "zh"}/rounds/${id}`;
  const admitted = await admitForm(id, "invite-firms");
  if (!admitted.ok)
    return admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}/invite?problem=refused`);
  const form = await formOf(request);
  const file = form?.get("file");
  const pasted = form ? wordOf(form, "paste") : "";
  const bytes =
    file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : Buffer.from(pasted, "utf8");
  if (!form || bytes.length === 0) return seeOther(`${home}/invite?problem=nothing`);
  const upload = randomUUID();
  await writeFile(await fileIn("uploads", upload), bytes, { mode: 0o600 });
  const input = { upload, matching: null, locale: wordOf(form, "language") === "en" ? "en" : "zh" };
  const db = await database();
  const { actor, round } = admitted;
  const job = await db.durably((inside) => enqueueJob(inside, actor, round, "import", input, new Date()));
  wakeWorker();
  return seeOther(`${home}/jobs/${job}`);
}
