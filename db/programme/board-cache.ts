import type { Leaves } from "#lib/rules/leaves";
import type { Database } from "../client";
import { type BoardMemory, emptyBoard, heldBytes, refresh } from "./board-columns";

type Kept = {
  held: BoardMemory;
  /** The refresh under way, and the one that begins when it is over, which everybody who comes meanwhile waits for. */
  running: Promise<void>;
  waiting: { done: Promise<void>; withBounds: boolean } | null;
};

/** Memory for rounds that nobody is looking at now, in bytes: the least recently used go first. */
const mostBytes = 768 * 2 ** 20;

// Next bundles routes and pages apart: without this each would keep rounds of its own
const shared: { [boards: symbol]: Map<string, Kept> | undefined } = globalThis as never;
const key = Symbol.for("leapmark.boards");

function keptOf(url: string, round: string, leaves: Leaves): Kept {
  shared[key] ??= new Map();
  const boards = shared[key];
  const name = JSON.stringify([url, round, leaves.ruleSet.id, leaves.leaves.length]);
  const board = boards.get(name) ?? { held: emptyBoard(round, leaves), running: Promise.resolve(), waiting: null };
  boards.delete(name);
  boards.set(name, board);
  let bytes = [...boards.values()].reduce((sum, { held }) => sum + heldBytes(held), 0);
  for (const [other, { held }] of boards) {
    if (bytes <= mostBytes || other === name) break;
    bytes -= heldBytes(held);
    boards.delete(other);
  }
  return board;
}

/** Reads everything that was written before now; who comes while that is being done shares the next reading. */
function freshened(database: Database, board: Kept, withBounds: boolean): Promise<void> {
  if (board.waiting) {
    board.waiting.withBounds ||= withBounds;
    return board.waiting.done;
  }
  const waiting = { done: Promise.resolve(), withBounds };
  waiting.done = board.running
    .catch(() => undefined)
    .then(() => {
      board.waiting = null;
      board.running = refresh(database, board.held, waiting.withBounds);
      return board.running;
    });
  board.waiting = waiting;
  return waiting.done;
}

/** A round in memory as it is now, or how far its reading has come. */
export type HeldBoard = { ready: true; held: BoardMemory } | { ready: false; done: number; total: number };

/**
 * The columns of a round, true as of this call: what any process wrote before is read first. Where that takes longer
 * than `patience` milliseconds, it goes on and the answer tells how far it is.
 */
export async function boardOf(
  database: Database,
  round: string,
  leaves: Leaves,
  { withBounds = false, patience = 1_000 }: { withBounds?: boolean; patience?: number } = {},
): Promise<HeldBoard> {
  const board = keptOf(database.url, round, leaves);
  const { held } = board;
  let timer: NodeJS.Timeout | undefined;
  const reading = freshened(database, board, withBounds).then(() => true);
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const ready = await Promise.race([reading, tooLong]).finally(() => clearTimeout(timer));
  if (ready) return { ready, held };
  reading.catch(() => undefined);
  return {
    ready,
    done: withBounds ? Math.min(held.withBounds, held.columns.size) : held.columns.size,
    total: held.total,
  };
}
