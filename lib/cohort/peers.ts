import type { Answers } from "../instrument/answers";

/** Which answers say to which trade a firm belongs and how large it is, and from which numbers on it is a class larger. */
export type PeerTraits = { trade: string; size: string; from: readonly number[] };

/** A firm's like: the edition, its trade by its option, and its class of size, 0 for the smallest. */
export type PeerGroup = { edition: string; trade: string; size: number };

/** The group of a firm by its answers; `null` where they do not say. */
export function peerGroupOf(edition: string, traits: PeerTraits | undefined, answers: Answers): PeerGroup | null {
  if (!traits) return null;
  const [trade, size] = [answers[traits.trade], answers[traits.size]];
  if (typeof trade !== "string" || typeof size !== "number") return null;
  return { edition, trade, size: traits.from.filter((from) => size >= from).length };
}

/** Where a group is kept; of the demonstration apart from all others. */
export const groupName = ({ edition, trade, size }: PeerGroup): string => `${edition}/${trade}/${size}`;

/** Three cuts between four quarters of firms, each a score of 0 to 100 on a multiple of `grain`. */
export type Quartiles = readonly [number, number, number];

/** Firms that a group must have before anything is told of it. */
export const leastPeers = 30;

/** Firms that must have joined, left or submitted anew before what is told of a group changes. */
export const peersAtOnce = 10;

/** What quartiles are rounded to: a firm more or less that was known otherwise moves them by no readable amount. */
const grain = 5;

/** What is told of a group's size: that it is at least so many. */
const sizes = [30, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** The largest of a few round numbers that a group has reached. */
export const atLeast = (firms: number): number => sizes.findLast((size) => firms >= size) ?? 0;

/** The quartiles of some scores (0 to 100); `null` where there are fewer than a group must have. */
export function quartilesOf(scores: readonly number[]): Quartiles | null {
  if (scores.length < leastPeers) return null;
  const sorted = [...scores].sort((one, other) => one - other);
  const cut = (share: number) => Math.round((sorted[Math.floor(share * sorted.length)] as number) / grain) * grain;
  return [cut(0.25), cut(0.5), cut(0.75)];
}

/** In which quarter a score lies, 0 for the lowest; on a cut, in the one above. */
export const quarterOf = (quartiles: Quartiles, score: number): 0 | 1 | 2 | 3 =>
  quartiles.filter((cut) => score >= cut).length as 0 | 1 | 2 | 3;
