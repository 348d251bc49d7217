import { z } from "zod";
import { currentAnswers } from "../../../../../../db/answers";
import { database } from "../../../../../../db/client";
import { conflictsOf } from "../../../../../../db/conflicts";
import { submitSheet } from "../../../../../../db/snapshots";
import { diagnose, scorer } from "../../../../../../lib/diagnosis/diagnose";
import { answersAmong } from "../../../../../../lib/instrument/entry";
import { journey } from "../../../../../../lib/instrument/journey";
import { formOf, seeOther, wordOf } from "../../../../../see-other";
import { localeOf, sheetOf } from "../../../../../session";
import { obstaclesOf } from "./obstacles";
import { paceOf } from "./pace";

type Context = { params: Promise<{ locale: string; token: string }> };

const Seen = z.record(z.string(), z.int().positive());

/** Seals what the person has just checked, with its diagnosis; never anything that changed meanwhile. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/sheets/${token}`;
  const opened = await sheetOf(token);
  const form = await formOf(request);
  if (!opened) return seeOther(home);
  const { actor, edition, sheet } = opened;
  if (sheet.state === "submitted") return seeOther(`${home}/result/${sheet.revision}`);
  const seen = readSeen(form ? wordOf(form, "seen") : "");
  const db = await database();
  const [current, conflicts] = await Promise.all([currentAnswers(db, actor), conflictsOf(db, actor)]);
  if (!seen || !current.ok || !conflicts.ok) return seeOther(`${home}/check?stale=1`);
  const stored = new Map(current.value.map((answer) => [answer.question, answer]));
  const answers = answersAmong(current.value);
  const way = journey(edition, sheet.depth, answers);
  const obstacles = obstaclesOf({ locale, edition, way, stored, answers, conflicts: conflicts.value });
  if (obstacles.length > 0 || way.answered === 0) return seeOther(`${home}/check#obstacles`);
  const notes = Object.fromEntries(current.value.flatMap(({ question, note }) => (note ? [[question, note]] : [])));
  const diagnosis = diagnose(edition, { edition: edition.id, depth: sheet.depth, answers }, paceOf(current.value));
  const submitted = await submitSheet(
    db,
    actor,
    { expected: seen, snapshot: { answers, notes, diagnosis, scorer } },
    new Date(),
  );
  if (submitted.ok) return seeOther(`${home}/result/${submitted.value.revision}`);
  return seeOther(submitted.reason === "stale" ? `${home}/check?stale=1` : `${home}/check#obstacles`);
}

function readSeen(text: string): Record<string, number> | null {
  try {
    return Seen.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
