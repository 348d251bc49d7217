import { Readable } from "node:stream";
import { askedRegister } from "#app/[locale]/(programme)/register/asked-register";
import { localeOrDefault, seatThatMay } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { registerTable } from "#app/paper/register-table";
import { translator } from "#app/translate";
import { database } from "#db/client";

type Context = { params: Promise<{ locale: string; format: string }> };

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The register as a table to save, by what the address asks for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, format } = await params;
  const sender = await seatThatMay("create-round");
  if (!sender || (format !== "csv" && format !== "xlsx")) return nothingThere();
  const translate = translator(localeOrDefault(locale));
  const { query } = askedRegister(Object.fromEntries(new URL(request.url).searchParams));
  const table = registerTable(await database(), { actor: sender.actor, query, translate }, format);
  return new Response(Readable.toWeb(table) as ReadableStream, {
    headers: attachment(`${translate("register.title")}.${format}`, types[format]),
  });
}
