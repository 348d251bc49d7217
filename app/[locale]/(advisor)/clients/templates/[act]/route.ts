import { z } from "zod";
import { clientAddress, localeOf, personOf } from "#app/accounts/session";
import { fromSeatThat } from "#app/forms/doors";
import { file, text } from "#app/forms/fields";
import { form, forms, nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { logoOf } from "#app/paper/report/report-of";
import { templatesApart } from "#app/paper/report/template/apart";
import { filledTemplate } from "#app/paper/report/template/fill";
import { problemLines } from "#app/paper/report/template/problem-words";
import { sampleReport } from "#app/paper/report/template/sample";
import { startTemplate } from "#app/paper/report/template/start";
import { unfilled } from "#app/paper/report/template/unfilled";
import { bytesOf } from "#app/service/sent-files";
import { translator } from "#app/translate";
import { keepReportFile, readReportMeans, readTemplate, removeReportFile } from "#db/advising/report-files";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { mayWithin } from "#lib/access";
import { imageIn, imageSize } from "#lib/advising/image-size";
import { logoBytes } from "#lib/advising/report-files";
import { safeFileName } from "#lib/programme/file-type";

type Context = { params: Promise<{ locale: string; act: string }> };

const saved = (name: string, bytes: Buffer): Response =>
  new Response(new Uint8Array(bytes), { headers: attachment(name, docx) });

/** The template to start from, or what one of the practice's comes to with a firm that there is not; the last word of the address names it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, act: id } = await params;
  const locale = localeOf(word);
  const actor = await personOf();
  if (!locale || !actor || !mayWithin(actor, "read-clients")) return nothingThere();
  if (id === "start") return saved(`${translator(locale)("reportTemplates.title")}.docx`, await startTemplate(locale));
  const language = localeOf(new URL(request.url).searchParams.get("in") ?? "");
  const store = await database();
  if (id === "logo") return logoResponse(await readReportMeans(store, actor));
  const [template, means] = [await readTemplate(store, actor, id), await readReportMeans(store, actor)];
  if (!language || !template.ok || !means.ok) return nothingThere();
  const { practice, logo } = means.value;
  const report = sampleReport(language, { name: practice, logo: logo && logoOf(logo.bytes) });
  try {
    return saved(template.value.name, await filledTemplate(template.value.bytes, report));
  } catch (error) {
    const location = `/${locale}/clients/templates?problem=${unfilled(error)}`;
    return new Response(null, { status: 303, headers: { location } });
  }
}

/** The logo, to be shown: a picture that was looked at, and never anything else. */
function logoResponse(means: Awaited<ReturnType<typeof readReportMeans>>): Response {
  const logo = means.ok ? means.value.logo : null;
  const size = logo && imageSize(logo.bytes);
  if (!logo || !size) return nothingThere();
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      "content-type": size.type === "png" ? "image/png" : "image/jpeg",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}

/** Uploads of one address in an hour: each is unpacked, read and filled in. */
const uploadsAtMost = 60;

const upload = z.object({ file });

/** Why a template cannot be filled in at all: what no check foresaw fails here, not when a report is wanted. */
async function filling(bytes: Buffer, locale: Parameters<typeof sampleReport>[0]): Promise<"complex" | "fault" | null> {
  try {
    await filledTemplate(bytes, sampleReport(locale, { name: "", logo: null }));
    return null;
  } catch (error) {
    return unfilled(error);
  }
}

export const POST = forms({
  /** Checks a template and keeps it; all that is wrong with it is told at once. */
  template: form(
    fromSeatThat("keep-report-file"),
    upload,
    async ({ store, request, actor, locale, values, now, to, page, lead, again }) => {
      const refuse = (problem: string) => to(page, { problem, anchor: "add" });
      if (!values.file) return refuse("no-file");
      const limit = limiter(store, { name: "report-files", points: uploadsAtMost, seconds: 3600 });
      if (!(await limit.consume(clientAddress(request))).allowed) return refuse("often");
      const bytes = Buffer.from(await bytesOf(values.file));
      const problems = problemLines(await templatesApart.problems(bytes), locale);
      if (problems.length > 0) return again(problems.join("\n"), { dropsFile: true, anchor: "add" });
      const fault = await filling(bytes, locale);
      if (fault) return refuse(fault);
      const sent = { kind: "template", name: safeFileName(values.file.name, "docx"), bytes } as const;
      return lead(await keepReportFile(store, actor, sent, now), { done: "template", anchor: "list" });
    },
  ),
  /** Keeps a logo in place of the one before. */
  logo: form(fromSeatThat("keep-report-file"), upload, async ({ store, actor, values, now, to, page, lead }) => {
    const refuse = (problem: string) => to(page, { problem, anchor: "logo" });
    if (!values.file) return refuse("no-file");
    if (values.file.size > logoBytes) return refuse("logo-large");
    const bytes = Buffer.from(await bytesOf(values.file));
    const image = imageIn(bytes);
    if ("refused" in image) return refuse(`logo-${image.refused}`);
    const name = safeFileName(values.file.name, image.type === "png" ? "png" : "jpeg");
    return lead(await keepReportFile(store, actor, { kind: "logo", name, bytes }, now), {
      done: "logo",
      anchor: "logo",
    });
  }),
  /** Takes a template or the logo out of use. */
  remove: form(fromSeatThat("keep-report-file"), z.object({ id: text }), async ({ store, actor, values, now, lead }) =>
    lead(await removeReportFile(store, actor, values.id, now), { done: "removed", anchor: "list" }),
  ),
});
