import { createHash } from "node:crypto";
import { initialsOf } from "#app/words/initials";
import type { answers, applications, evidence, figures, moves, sheets, snapshots } from "#db/schema";
import type { TrailLine } from "#db/service/trail";
import { sealOf } from "#db/sheets/snapshots";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import { boardColumns } from "#lib/programme/columns";
import { standingOf } from "#lib/programme/verdicts";
import type { FirmFacts } from "#lib/rules/fact";
import { factsFrom, pairsOf } from "#lib/rules/keys";
import { tiers } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { dayOf } from "#lib/text/day";
import { ruleSetFor } from "#questionnaires/index";
import { answersOf, secondsOf } from "./answers";
import type { Chance } from "./chance";
import { type Chapter, chapterOf } from "./chapter";
import { factsOf } from "./facts";
import { firmOf } from "./firm";
import { type Checked, checkedOf, type Decided, decidedOf } from "./review";
import type { Setting } from "./setting";
import { drawnId, filesOf, movesOf, trailOf } from "./way";

/** All rows of one firm. A `lean` one has its submission, but not the entries that led to it, nor files. */
export type FirmRows = {
  sheet: typeof sheets.$inferInsert | null;
  answers: (typeof answers.$inferInsert)[];
  figures: (typeof figures.$inferInsert)[];
  evidence: (typeof evidence.$inferInsert)[];
  snapshot: typeof snapshots.$inferInsert | null;
  application: typeof applications.$inferInsert;
  moves: (typeof moves.$inferInsert)[];
  verifications: Checked["rows"];
  decisions: Decided["rows"];
  trail: TrailLine[];
};

/** The private link's token of a demo firm. */
export const tokenOf = (seed: string, round: string, number: number): string =>
  createHash("sha256").update(`${seed}/${round}/${number}`).digest("base64url");

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

function ladderOf(facts: FirmFacts, appliedOn: string) {
  return tiers.flatMap((tier) => {
    const occasion = { tier, action: "new" as const, openedOn: appliedOn, province: null, appliedOn };
    const choice = ruleSetFor(occasion);
    return "ruleSet" in choice ? [screen(choice.ruleSet, facts, occasion)] : [];
  });
}

/** Answers and figures as far as a firm has come that is still filling in. */
const part = <Value>(values: readonly Value[], chapter: Chapter, chance: Chance): readonly Value[] =>
  chapter.submittedAt ? values : values.slice(0, Math.ceil(values.length * chance.share()));

/** Makes firm number so and so of a round: its answers, what they come to, and what has been done about it. */
export function firmRows(setting: Setting, number: number, lean: boolean): FirmRows {
  const { seed, plan, round, ruleSet, leaves, edition, cast, now } = setting;
  const firm = firmOf(seed, plan.place, number);
  const { chance, name: firmName, uscc, region, industry, email } = firm;
  const id = drawnId(chance);
  const sheetId = drawnId(chance);
  const chapter = chapterOf(plan, chance, now);
  const { invitedAt, openedAt, startedAt, submittedAt, state, late } = chapter;
  const year = Number(round.opensOn.slice(0, 4)) - 1;
  const linkHash = hashOf(tokenOf(seed, round.id, number));
  const facts = factsFrom([
    ...pairsOf(factsOf(firm, plan.standing, year)),
    ...round.extraQuestions.map((question) => [`extra.${question.id}`, chance.happens(0.9)] as const),
  ]);
  const given: Answers = startedAt ? answersOf(edition, firm, facts, year) : {};
  const entries = part(Object.entries(given), chapter, chance);
  const stored = part(pairsOf(facts), chapter, chance);
  const sheet = startedAt && {
    id: sheetId,
    edition: edition.id,
    depth: "full" as const,
    year,
    firmName,
    email,
    locale: "zh" as const,
    previousSheet: null,
    linkHash,
    createdAt: startedAt,
    state: state === "started" || state === "returned" || !submittedAt ? ("draft" as const) : ("submitted" as const),
    revision: submittedAt ? 1 : 0,
    reopenedAt: state === "returned" ? chapter.movedAt : null,
  };
  const files =
    startedAt && !lean
      ? filesOf(setting, firm, sheetId, facts, new Date((submittedAt ?? now).getTime() - 1_200_000))
      : [];
  const named = new Set(files.map(({ fact }) => fact));
  let diagnosis: Diagnosis | null = null;
  let snapshot: typeof snapshots.$inferSelect | null = null;
  if (submittedAt) {
    const count = Object.keys(given).length;
    diagnosis = diagnose(
      edition,
      { edition: edition.id, depth: "full", answers: given },
      { seconds: secondsOf(firm, chance, count) },
    );
    const content = {
      sheet: sheetId,
      revision: 1,
      submittedAt,
      edition: edition.id,
      depth: "full" as const,
      year,
      answers: given,
      notes: {},
      diagnosis,
      scorer,
      facts,
      ladder: lean ? [] : ladderOf(facts, dayOf(submittedAt)),
    };
    snapshot = { ...content, hash: sealOf(content) };
  }
  const isOpen = state === "submitted" && submittedAt !== null;
  const checked: Checked =
    isOpen && chance.happens(plan.checked / (lean ? 500 : 100))
      ? checkedOf(setting, firm, { id, facts, submittedAt })
      : { rows: [], verified: new Map(), trail: [], drawn: false };
  const decided: Decided =
    isOpen && checked.rows.length > 0 && chance.happens(plan.decided / plan.checked)
      ? decidedOf(setting, firm, { id, facts, named, checked, submittedAt })
      : { rows: [], trail: [], decision: null, decisionStage: null };
  const columns = submittedAt
    ? boardColumns(
        diagnosis,
        leaves,
        dayOf(submittedAt),
        standingOf({ claimed: facts, verified: checked.verified }, ruleSet),
      )
    : { oddities: 0, contradictions: 0, criteria: "" };
  const walked = movesOf(chapter, id, chance, cast.officers[0].user);
  return {
    sheet,
    answers: lean
      ? []
      : entries.map(([question, answer]) => ({
          sheet: sheetId,
          question,
          revision: 1,
          entry: { answer },
          note: null,
          by: "firm" as const,
          at: submittedAt ?? startedAt ?? now,
        })),
    figures:
      lean || !startedAt
        ? []
        : stored.map(([fact, value]) => ({
            sheet: sheetId,
            fact,
            revision: 1,
            entry: { value },
            late: false,
            at: submittedAt ?? startedAt,
          })),
    evidence: files,
    snapshot,
    application: {
      id,
      round: round.id,
      number,
      firmName,
      initials: initialsOf(firmName),
      uscc,
      region,
      industry,
      email,
      contact: null,
      locale: "zh",
      linkHash,
      sheet: sheet ? sheetId : null,
      state,
      late,
      byOpenLink: false,
      invitedAt,
      linkedAt: invitedAt,
      openedAt,
      startedAt,
      submittedAt,
      remindedAt: null,
      reminders: 0,
      snapshot: submittedAt ? 1 : null,
      ...columns,
      evidenced: submittedAt ? named.size : 0,
      verified: checked.verified.size,
      drawn: checked.drawn,
      decision: decided.decision,
      decisionStage: decided.decisionStage,
      revision: 1 + walked.length + checked.rows.length + decided.rows.length,
      changed: number,
    },
    moves: walked,
    verifications: checked.rows,
    decisions: decided.rows,
    trail: [...trailOf(setting, chapter, id, sheetId, snapshot?.hash ?? null), ...checked.trail, ...decided.trail],
  };
}
