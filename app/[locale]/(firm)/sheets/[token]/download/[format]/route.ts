import { localeOrDefault, sheetOf } from "#app/accounts/session";
import { readWhole } from "#app/acts/sheets/read-whole";
import { nothingThere } from "#app/forms/form";
import { seeOther } from "#app/forms/see-other";
import { attachment } from "#app/paper/attachment";
import { database } from "#db/client";
import { storedSnapshot } from "#lib/programme/stored-snapshot";
import { csvOf } from "./csv";
import { answersPrinted, conflictsPrinted, factsPrinted } from "./printed";

type Context = { params: Promise<{ locale: string; token: string; format: string }> };

/** Everything that a sheet holds (`json`), or one submission with its conclusions as a table (`csv`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token, format } = await params;
  const locale = localeOrDefault(word);
  const opened = await sheetOf(token);
  if (!opened || (format !== "json" && format !== "csv")) return seeOther(`/${locale}/sheets/${token}`);
  const { edition, sheet } = opened;
  const revision = new URL(request.url).searchParams.get("revision");
  const whole = await readWhole(await database(), opened, revision === null ? null : Number(revision));
  if (!whole.ok) return nothingThere();
  const { stored, facts, evidence, snapshots } = whole.value;
  const name = `leapmark-${sheet.year}`;
  if (format === "json") {
    const { id, firmName, email, depth, year, state, createdAt } = sheet;
    const content = {
      sheet: { id, edition: edition.id, depth, year, firmName, email, state, createdAt },
      answers: answersPrinted(stored),
      conflicts: conflictsPrinted(stored),
      figures: factsPrinted(facts),
      evidence: evidence.map(({ sheet: _, ...file }) => file),
      results: snapshots.map(({ firmName: _, sheet: __, ...snapshot }) => storedSnapshot(snapshot)),
    };
    return new Response(`${JSON.stringify(content, null, 2)}\n`, {
      headers: attachment(`${name}.json`, "application/json; charset=utf-8"),
    });
  }
  const snapshot = snapshots[0] ?? null;
  const body = csvOf({ locale, edition, sheet, stored, facts, snapshot });
  return new Response(body, {
    headers: attachment(`${name}${snapshot ? `-${snapshot.revision}` : ""}.csv`, "text/csv; charset=utf-8"),
  });
}
