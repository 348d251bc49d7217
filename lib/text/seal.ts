import { z } from "zod";

const Seal = z.string().regex(/^[0-9a-f]{64}$/);
const Day = z.iso.date();

/** What seals a definition: since a day one seal, and before it others, oldest first, each until the next. */
export const Sealing = z.strictObject({
  seal: Seal,
  since: Day,
  former: z.array(z.strictObject({ seal: Seal, since: Day })),
});
export type Sealing = z.infer<typeof Sealing>;

/** By a definition's id, what seals it. */
export type Sealings = Readonly<Record<string, Sealing>>;

/** Every seal that something may have been frozen with, by the id of its definition. */
export type KnownSeals = Readonly<Record<string, readonly string[]>>;

export const knownSeals = (sealings: Sealings): KnownSeals =>
  Object.fromEntries(
    Object.entries(sealings).map(([id, { seal, former }]) => [id, [...former.map((each) => each.seal), seal]]),
  );

/** A seal as it was found: of which definition, since when, and the day on which another one took its place. */
export type FoundSeal = { id: string; seal: string; since: string; until: string | null };

/** Every seal that begins with what was typed. */
export function findSeals(sealings: Sealings, typed: string): FoundSeal[] {
  return Object.entries(sealings).flatMap(([id, { former, ...now }]) =>
    [...former, now]
      .map(({ seal, since }, place, all) => ({ id, seal, since, until: all[place + 1]?.since ?? null }))
      .filter(({ seal }) => seal.startsWith(typed.toLowerCase())),
  );
}
