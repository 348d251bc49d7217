import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { leavesOf, ruleSetOf } from "#app/acts/programme/round-rules";
import { stoodTitles } from "#app/acts/programme/stood-titles";
import type { Connection } from "#db/client";
import { keepMove } from "#db/programme/moves";
import { applications, sheets, snapshots } from "#db/schema";
import { sealOfSnapshot } from "#db/service/seals";
import { recordAll, type TrailLine } from "#db/service/trail";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import { boardColumns } from "#lib/programme/columns";
import { withoutFindings } from "#lib/programme/verdicts";
import { dayOf } from "#lib/text/day";
import { defaultLocale } from "#lib/text/languages";
import { editionOf } from "#questionnaires";
import { filledIn } from "./course";
import type { Invited } from "./invited";
import type { Setting } from "./setting";

const atOnce = 100;

/** Puts one firm's submission into the round; the lines of the trail that tell of it. */
async function putOne(inside: Connection, setting: Setting, invited: Invited): Promise<TrailLine[]> {
  const { round } = setting;
  const { firm, chapter, application: id, link } = invited;
  const { openedAt, startedAt, submittedAt } = chapter;
  if (!startedAt || !submittedAt) return [];
  const { facts, answers } = filledIn(setting, invited);
  const edition = editionOf(round);
  const sheet = randomUUID();
  const common = { edition: edition.id, depth: "full", year: Number(round.opensOn.slice(0, 4)) - 1 } as const;
  const diagnosis = diagnose(edition, { edition: edition.id, depth: "full", answers });
  const line = { sheet, revision: 1, submittedAt, ...common };
  const content = { ...line, answers, notes: {}, diagnosis, scorer, facts, ladder: [] };
  const hash = sealOfSnapshot(content);
  await inside.insert(sheets).values({
    ...{ id: sheet, ...common, firmName: firm.name, email: firm.email, locale: defaultLocale, linkHash: link },
    ...{ createdAt: startedAt, state: "submitted", revision: 1, isDemonstration: true },
  });
  await inside.insert(snapshots).values({ ...content, hash });
  const state = chapter.late ? "late" : "submitted";
  const move = { application: id, by: "firm", note: null };
  const started = await keepMove(inside, { ...move, from: "invited", to: "started", at: startedAt });
  const submission = await keepMove(inside, { ...move, from: "started", to: state, at: submittedAt });
  const claimed = withoutFindings(facts, ruleSetOf(round));
  await inside
    .update(applications)
    .set({
      ...boardColumns(diagnosis, leavesOf(round), dayOf(submittedAt), claimed),
      ...stoodTitles(claimed),
      ...{ sheet, state, late: chapter.late, openedAt, startedAt, submittedAt, snapshot: 1, revision: 3 },
    })
    .where(eq(applications.id, id));
  const actor = { kind: "firm", sheet, link } as const;
  const ofRound = { subject: id, organisation: round.organisation };
  const detail = { round: round.id, state, snapshot: 1, ...submission };
  return [
    {
      ...{ actor: { kind: "stranger" }, act: "apply", at: startedAt, ...ofRound },
      detail: { round: round.id, sheet, ...started },
    },
    { actor, act: "submit", at: submittedAt, ...ofRound, detail },
    { actor, act: "submit", at: submittedAt, subject: sheet, detail: { revision: 1, hash } },
  ];
}

/**
 * Puts the submissions of thousands of firms into a round, a hundred at a time, without the entries and files that led
 * to them. Nobody has looked into any of them, and those that would be on their way have not begun.
 */
export async function putSubmissions(
  setting: Setting,
  invited: readonly Invited[],
  say: (line: string) => void,
): Promise<void> {
  for (let from = 0; from < invited.length; from += atOnce) {
    await setting.store.transaction(async (inside) => {
      const lines: TrailLine[] = [];
      for (const each of invited.slice(from, from + atOnce)) lines.push(...(await putOne(inside, setting, each)));
      await recordAll(inside, lines);
    });
    if (from > 0 && from % 10_000 === 0) say(`  ${from} / ${invited.length}`);
  }
}
