import type { evidence, moves } from "#db/schema";
import type { TrailLine } from "#db/service/trail";
import type { FirmFacts } from "#lib/rules/fact";
import type { Chance } from "./chance";
import type { Chapter } from "./chapter";
import { papered } from "./evidence-files";
import type { DemoFirm } from "./firm";
import type { Setting } from "./setting";

/** An id as the service gives them, drawn. */
export function drawnId(chance: Chance): string {
  const hex = Array.from({ length: 32 }, () => chance.whole(0, 15).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Files behind some of the facts, attached a while before the firm sent in. */
export function filesOf(
  { files }: Setting,
  { chance, latent }: DemoFirm,
  sheet: string,
  facts: FirmFacts,
  at: Date,
): (typeof evidence.$inferInsert)[] {
  return papered
    .filter((fact) => facts[fact] !== undefined && chance.happens(latent.order > 0 ? 0.75 : 0.45))
    .map((fact) => {
      const file = chance.one(files[fact]);
      return {
        id: drawnId(chance),
        sheet,
        fact,
        revision: 1,
        ...file,
        type: "pdf",
        at,
        by: "firm",
        scan: null,
        withdrawnAt: null,
      };
    });
}

/** One record for each step of a firm's way through a round. */
export function movesOf(chapter: Chapter, id: string, chance: Chance, officer: string): (typeof moves.$inferInsert)[] {
  const { startedAt, submittedAt, movedAt, state, late, admitted } = chapter;
  const move = (from: Chapter["state"], to: Chapter["state"], at: Date, by = "firm", note: string | null = null) => ({
    id: drawnId(chance),
    application: id,
    from,
    to,
    at,
    by,
    note,
  });
  const sent = late ? ("late" as const) : ("submitted" as const);
  return [
    ...(startedAt ? [move("invited", "started", startedAt)] : []),
    ...(submittedAt ? [move("started", sent, submittedAt)] : []),
    ...(admitted && movedAt ? [move("late", "submitted", movedAt, officer)] : []),
    ...(state === "returned" && movedAt
      ? [move(sent, "returned", movedAt, officer, "请补交带防伪赋码的上年度审计报告，并核对主营业务收入。")]
      : []),
    ...(state === "withdrawn" && movedAt ? [move(sent, "withdrawn", movedAt)] : []),
  ];
}

/** The lines that the service would have written for a firm's way so far. */
export function trailOf(
  { round, cast }: Setting,
  chapter: Chapter,
  id: string,
  sheet: string,
  hash: string | null,
): TrailLine[] {
  const { startedAt, submittedAt, movedAt, state, admitted } = chapter;
  const firm = { kind: "firm", sheet } as const;
  const [officer] = cast.officers;
  const own = { subject: id, organisation: round.organisation };
  const detail = { round: round.id, state };
  return [
    ...(startedAt
      ? [
          {
            actor: { kind: "stranger" } as const,
            act: "apply" as const,
            at: startedAt,
            detail: { round: round.id, sheet },
            ...own,
          },
        ]
      : []),
    ...(submittedAt && hash !== null
      ? [{ actor: firm, act: "submit" as const, subject: sheet, at: submittedAt, detail: { revision: 1, hash } }]
      : []),
    ...(movedAt && admitted ? [{ actor: officer, act: "admit-late" as const, at: movedAt, detail, ...own }] : []),
    ...(movedAt && state === "returned"
      ? [{ actor: officer, act: "return-application" as const, at: movedAt, detail, ...own }]
      : []),
    ...(movedAt && state === "withdrawn"
      ? [{ actor: firm, act: "withdraw" as const, at: movedAt, detail, ...own }]
      : []),
  ];
}
