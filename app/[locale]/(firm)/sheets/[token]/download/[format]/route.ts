import { localeOf, sheetOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { currentAnswers } from "#db/sheets/answers";
import { conflictsOf } from "#db/sheets/conflicts";
import { listEvidence } from "#db/sheets/evidence";
import { currentFigures } from "#db/sheets/figures";
import { listSnapshots, readSnapshot } from "#db/sheets/snapshots";
import { csvOf } from "./csv";

type Context = { params: Promise<{ locale: string; token: string; format: string }> };

const attachment = (name: string, type: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
});

/** Everything that a sheet holds (`json`), or one submission with its conclusions as a table (`csv`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token, format } = await params;
  const locale = localeOf(word) ?? "zh";
  const opened = await sheetOf(token);
  if (!opened || (format !== "json" && format !== "csv")) return seeOther(`/${locale}/sheets/${token}`);
  const { actor, edition, sheet } = opened;
  const db = await database();
  const [stored, waiting, lines, figures, evidence] = await Promise.all([
    currentAnswers(db, actor),
    conflictsOf(db, actor),
    listSnapshots(db, actor),
    currentFigures(db, actor),
    listEvidence(db, actor),
  ]);
  const asked = new URL(request.url).searchParams.get("revision");
  const wanted = asked === null ? null : Number(asked);
  const revisions = lines.ok ? lines.value.map(({ revision }) => revision) : [];
  if (wanted !== null && !revisions.includes(wanted)) return new Response(null, { status: 404 });
  const chosen = revisions.filter((revision) => wanted === null || revision === wanted);
  const read = await Promise.all(chosen.map((revision) => readSnapshot(db, actor, revision)));
  const snapshots = read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const name = `leapmark-${sheet.year}`;
  if (format === "json") {
    const { id, firmName, email, depth, year, state, createdAt } = sheet;
    const content = {
      sheet: { id, edition: edition.id, depth, year, firmName, email, state, createdAt },
      answers: stored.ok ? stored.value : [],
      conflicts: waiting.ok ? waiting.value : [],
      figures: figures.ok ? figures.value : [],
      evidence: evidence.ok ? evidence.value.map(({ sheet: _, ...file }) => file) : [],
      results: snapshots.map(({ firmName: _, sheet: __, ...snapshot }) => snapshot),
    };
    return new Response(`${JSON.stringify(content, null, 2)}\n`, {
      headers: attachment(`${name}.json`, "application/json; charset=utf-8"),
    });
  }
  const snapshot = snapshots[0] ?? null;
  const body = csvOf({
    locale,
    edition,
    sheet,
    stored: stored.ok ? stored.value : [],
    figures: figures.ok ? figures.value : [],
    snapshot,
  });
  return new Response(body, {
    headers: attachment(`${name}${snapshot ? `-${snapshot.revision}` : ""}.csv`, "text/csv; charset=utf-8"),
  });
}
