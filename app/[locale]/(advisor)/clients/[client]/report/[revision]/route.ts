import { z } from "zod";
import { reviewIn } from "#app/[locale]/report-review";
import { signedDocument } from "#app/[locale]/signed-document";
import { clientSender } from "#app/accounts/client";
import { localeOrDefault } from "#app/accounts/session";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { reportNow } from "#app/acts/advising/sign";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { reportDocument } from "#app/paper/report/document";
import { logoOf, reportName, reportOf } from "#app/paper/report/report-of";
import { filledTemplate } from "#app/paper/report/template/fill";
import { unfilled } from "#app/paper/report/template/unfilled";
import { admitClient, readClientResult } from "#db/advising/client-sheet";
import { readReportMeans, readTemplate } from "#db/advising/report-files";
import { readClientReport } from "#db/advising/sign-offs";
import { type Database, database } from "#db/client";
import { type Locale, locales } from "#lib/text/languages";

type Context = { params: Promise<{ locale: string; client: string; revision: string }> };

/** In which language the report is made, and by which of the practice's own templates. */
const Query = z.object({ in: z.enum(locales), template: z.string().default("") });

/**
 * The report on a submission of a client as a Word document, by the number of the submission; or one that was signed, by `v`
 * and its version.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, client, revision: word } = await params;
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const actor = await clientSender(client);
  const [, isSigned, number] = /^(v?)(\d{1,4})$/.exec(word) ?? [];
  if (!query.success || !actor || number === undefined) return nothingThere();
  const store = await database();
  const template = query.data.template === "" ? null : await readTemplate(store, actor, query.data.template);
  if (template?.ok === false) return nothingThere();
  const wish = { locale: query.data.in, template: template?.value.bytes ?? null };
  const make = isSigned ? ofSigned : ofSubmission;
  const made = await make(store, actor, Number(number), wish).catch((error: unknown) => {
    // A template that cannot be filled in is its keeper's to mend: its page says what to do.
    if (wish.template) return unfilledAt(locale, error);
    throw error;
  });
  if (made instanceof Response) return made;
  // It takes a while: what the firm has taken back meanwhile is not handed out.
  if (!made || !(await admitClient(store.db, actor, "read-client", new Date())).ok) return nothingThere();
  return new Response(new Uint8Array(made.bytes), { headers: attachment(made.name, docx) });
}

const unfilledAt = (locale: string, error: unknown): Response =>
  new Response(null, {
    status: 303,
    headers: { location: `/${localeOrDefault(locale)}/clients/templates?problem=${unfilled(error)}` },
  });

type OnClient = NonNullable<Awaited<ReturnType<typeof clientSender>>>;
type Wish = { locale: Locale; template: Buffer | null };

async function ofSigned(store: Database, actor: OnClient, version: number, wish: Wish) {
  const found = await readClientReport(store, actor, version, answerKeysOf, new Date());
  return found.ok ? signedDocument({ ...found.value, ...wish }) : null;
}

async function ofSubmission(store: Database, actor: OnClient, revision: number, { locale, template }: Wish) {
  const now = new Date();
  const [found, means, made] = await Promise.all([
    readClientResult(store, actor, revision, now),
    readReportMeans(store, actor),
    reportNow(store, actor, now),
  ]);
  if (!found.ok || !means.ok || !made.ok) return null;
  const { snapshot, client } = found.value;
  const { practice, logo } = means.value;
  // What was corrected and written is about the answers as they stand, and says nothing of earlier ones.
  const isLatest = made.value.report.standsOn === "submission" && revision === client.sheet.revision;
  const report = reportOf(
    {
      ...{ locale, snapshot, practice: { name: practice, logo: logo && logoOf(logo.bytes) } },
      showsTiers: client.engagement.opens.includes("tiers"),
    },
    isLatest ? reviewIn(made.value.report, locale) : {},
  );
  const bytes = template ? await filledTemplate(template, report) : await reportDocument(report);
  return { bytes, name: reportName(report) };
}
