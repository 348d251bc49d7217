import { z } from "zod";
import { clientSender } from "#app/accounts/client";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { reportDocument } from "#app/paper/report/document";
import { logoOf, reportName, reportOf } from "#app/paper/report/report-of";
import { filledTemplate } from "#app/paper/report/template/fill";
import { readClientResult } from "#db/advising/client-sheet";
import { readReportMeans, readTemplate } from "#db/advising/report-files";
import { database } from "#db/client";
import { locales } from "#lib/text/languages";

type Context = { params: Promise<{ locale: string; client: string; revision: string }> };

/** In which language the report is made, and by which of the practice's own templates. */
const Query = z.object({ in: z.enum(locales), template: z.string().default("") });

/** The report on a submission of a client as a Word document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { client, revision } = await params;
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const actor = await clientSender(client);
  if (!query.success || !actor || !/^\d{1,4}$/.test(revision)) return nothingThere();
  const store = await database();
  const read = () => readClientResult(store, actor, Number(revision), new Date());
  const found = await read();
  const means = await readReportMeans(store, actor);
  if (!found.ok || !means.ok) return nothingThere();
  const { snapshot, client: seen } = found.value;
  const { practice, logo } = means.value;
  const report = reportOf({
    locale: query.data.in,
    practice: { name: practice, logo: logo && logoOf(logo.bytes) },
    snapshot,
    showsTiers: seen.engagement.opens.includes("tiers"),
  });
  const template = query.data.template === "" ? null : await readTemplate(store, actor, query.data.template);
  if (template?.ok === false) return nothingThere();
  const bytes = template ? await filledTemplate(template.value.bytes, report) : await reportDocument(report);
  // It takes a while: what the firm has taken back meanwhile is not handed out.
  if (!(await read()).ok) return nothingThere();
  return new Response(new Uint8Array(bytes), { headers: attachment(reportName(report), docx) });
}
