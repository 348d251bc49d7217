import type { SlipBounds } from "#lib/entry/amount-offer";

/**
 * When an amount of money is asked about that may have been entered in another unit: ours. An SME turns over less than
 * `usual` (10 billion yuan, 25 times the border of a large industrial firm) and keeps no books of less than `least`;
 * two amounts of one firm are seldom `apart` times apart.
 */
export const slipBounds = { unit: "wan-yuan", places: 4, least: 10, usual: 1_000_000, apart: 300 } satisfies SlipBounds;
