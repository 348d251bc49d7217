import { localeOf, sheetOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { startSheet } from "#app/forms/start-sheet";
import { database } from "#db/client";
import { currentAnswers } from "#db/sheets/answers";
import { latestEdition } from "#questionnaires";
import { carriedOver } from "./carried-over";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Starts the sheet of the year after from this one's answers, with a link and key of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const opened = await sheetOf(token);
  if (!opened) return seeOther(`/${locale}/start`);
  const { actor, sheet } = opened;
  const current = await currentAnswers(await database(), actor);
  const edition = latestEdition;
  return startSheet(request, actor, {
    edition: edition.id,
    depth: sheet.depth,
    year: sheet.year + 1,
    firmName: sheet.firmName ?? undefined,
    email: sheet.email ?? undefined,
    locale,
    previous: sheet.id,
    answers: current.ok ? carriedOver(edition, current.value) : [],
  });
}
