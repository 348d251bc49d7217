import { createHash } from "node:crypto";
import { wordsOfDecision, wordsOfDraw, wordsOfRow, wordsOfSnapshot } from "#lib/programme/sealed";
import type { decisions, draws, firmMessages, snapshots } from "../schema";

/** SHA-256 of words, in hexadecimal. */
export const sha256 = (words: string): string => createHash("sha256").update(words).digest("hex");

/** The seal of a move or a verification. */
export const sealOfRow = <Row extends { at: Date }>(row: Row): string => sha256(wordsOfRow(row));

export const sealOfDecision = (decision: Omit<typeof decisions.$inferSelect, "hash">): string =>
  sha256(wordsOfDecision(decision));

export const sealOfDraw = (draw: typeof draws.$inferSelect): string => sha256(wordsOfDraw(draw));

export const sealOfSnapshot = (snapshot: Omit<typeof snapshots.$inferSelect, "hash">): string =>
  sha256(wordsOfSnapshot(snapshot));

/** The seal of what a firm was told: of all but who has seen it, and by which mail it went. */
export const sealOfMessage = ({
  openedAt: _,
  phonedAt: __,
  phonedBy: ___,
  mail: ____,
  ...said
}: typeof firmMessages.$inferSelect): string => sealOfRow(said);
