import { notFound } from "next/navigation";
import { localeOf, sheetOf } from "#app/accounts/session";
import { evidenceResponse } from "#app/paper/evidence-response";
import { database } from "#db/client";
import { readEvidence } from "#db/sheets/evidence";

type Context = { params: Promise<{ locale: string; token: string; file: string }> };

/** One of the firm's own files, to save. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, token, file } = await params;
  const opened = await sheetOf(token);
  const found = opened && (await readEvidence(await database(), opened.actor, file));
  return found?.ok ? evidenceResponse(found.value, localeOf(locale) ?? "zh") : notFound();
}
