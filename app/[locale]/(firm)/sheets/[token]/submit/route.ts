import { z } from "zod";
import { localeOf } from "#app/accounts/session";
import { demandsOn, figuresOf, roundScreening, verdictsOn } from "#app/acts/sheets/official-figures";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { currentAnswers } from "#db/sheets/answers";
import { conflictsOf } from "#db/sheets/conflicts";
import { submitSheet } from "#db/sheets/snapshots";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import { answersAmong } from "#lib/instrument/entry";
import { journey } from "#lib/instrument/journey";
import { boardColumns } from "#lib/programme/columns";
import { submissionDoor } from "#lib/programme/submission";
import { withoutFindings } from "#lib/programme/verdicts";
import { overlaid } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { figureObstaclesOf } from "./figure-obstacles";
import { obstaclesOf } from "./obstacles";
import { paceOf } from "./pace";

type Context = { params: Promise<{ locale: string; token: string }> };

const Seen = z.record(z.string(), z.int().positive());

/**
 * Seals what the person has just checked, with its diagnosis and what the rules of every tier say; never anything that
 * changed meanwhile. A sheet that is in a round goes into it, unless what the round requires is lacking.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/sheets/${token}`;
  const opened = await figuresOf(token);
  const form = await formOf(request);
  if (!opened) return seeOther(home);
  const { actor, edition, sheet } = opened;
  if (sheet.state === "submitted") return seeOther(`${home}/result/${sheet.revision}`);
  // Told before anything else: what is to be mended would help nobody.
  if (opened.inRound && ["closed", "sent"].includes(submissionDoor(opened.inRound, opened.now)))
    return seeOther(`${home}/application?refused=1`);
  const seen = readSeen(form ? wordOf(form, "seen") : "");
  const seenFigures = readSeen((form && wordOf(form, "figures")) || "{}");
  const db = await database();
  const [current, conflicts] = await Promise.all([currentAnswers(db, actor), conflictsOf(db, actor)]);
  if (!seen || !seenFigures || !current.ok || !conflicts.ok) return seeOther(`${home}/check?stale=1`);
  const stored = new Map(current.value.map((answer) => [answer.question, answer]));
  const answers = answersAmong(current.value);
  const way = journey(edition, sheet.depth, answers);
  const obstacles = obstaclesOf({ locale, edition, way, stored, answers, conflicts: conflicts.value });
  obstacles.push(...figureObstaclesOf(opened, locale, home));
  if (obstacles.length > 0 || way.answered === 0) return seeOther(`${home}/check#obstacles`);
  const lacking = (await demandsOn(opened)).filter(({ state }) => state === "lacking");
  if (lacking.length > 0) return seeOther(`${home}/application#lacking`);
  const notes = Object.fromEntries(current.value.flatMap(({ question, note }) => (note ? [[question, note]] : [])));
  const diagnosis = diagnose(edition, { edition: edition.id, depth: sheet.depth, answers }, paceOf(current.value));
  const { facts, now } = opened;
  const hasFacts = Object.keys(facts).length > 0;
  const round = roundScreening(opened);
  const submitted = await submitSheet(
    db,
    actor,
    {
      expected: seen,
      expectedFigures: seenFigures,
      snapshot: {
        answers,
        notes,
        diagnosis,
        scorer,
        // Frozen also where a round asks none: an officer is shown what was there, not what is missing.
        ...((hasFacts || round) && { facts, ladder: verdictsOn(facts, now) }),
      },
      ...(round && {
        columns: (verified) => {
          const standing = overlaid(withoutFindings(facts, round.rules), verified);
          return boardColumns(diagnosis, round.leaves, dayOf(now), standing);
        },
      }),
    },
    now,
  );
  if (submitted.ok) return seeOther(`${home}/result/${submitted.value.revision}`);
  switch (submitted.reason) {
    case "stale":
      return seeOther(`${home}/check?stale=1`);
    case "not-open":
      return seeOther(`${home}/application?refused=1`);
    case "unsettled":
    case "nothing-to-submit":
    case "not-draft":
    case "not-submitted":
    case "not-found":
    case "deleted":
    case "replaced":
      return seeOther(`${home}/check#obstacles`);
  }
}

function readSeen(text: string): Record<string, number> | null {
  try {
    return Seen.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
