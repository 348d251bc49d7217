import { database } from "#db/client";
import { type Limit, limiter } from "#db/service/limits";
import { environment } from "#lib/env";

const hour = 60 * 60;
const day = 24 * hour;

/**
 * What a mail that anybody can cause is about: the link of a sheet, the proof of an account's address, or a new
 * password. Each kind has its own share of an address, so that none uses up another's.
 */
type Kind = "sheet" | "account" | "reset";

/** Mails a day to one address, and those of them that one network can cause: a stranger does not use up a share alone. */
const shares: Readonly<Record<Kind, { all: number; ofNetwork: number }>> = {
  sheet: { all: 5, ofNetwork: 3 },
  account: { all: 5, ofNetwork: 3 },
  reset: { all: 6, ofNetwork: 3 },
};

/**
 * Beyond its share a reset goes out once an hour all the same, and its link is good for longer than that: whoever has
 * the letter box always finds one in it that works, however many a stranger asked for.
 */
const lastResort: Limit = { name: "mail-reset-hourly", points: 1, seconds: hour };

async function isWithin(limit: Limit, key: string): Promise<boolean> {
  return (await limiter(await database(), limit).consume(key)).allowed;
}

async function isWithinShare(kind: Kind, address: string, network: string | null): Promise<boolean> {
  const { all, ofNetwork } = shares[kind];
  const name = `mail-${kind}`;
  // Asked first: what a network may no longer cause is not taken from the address.
  const isFromHere =
    network === null ||
    (await isWithin({ name: `${name}-network`, points: ofNetwork, seconds: day }, `${network} ${address}`));
  return isFromHere && (await isWithin({ name, points: all, seconds: day }, address));
}

/**
 * Whether a mail that anybody can cause may go to an address: there is a mail server, and its share of the day is not
 * used up.
 * @param network from which it is caused, as limits count it; `null` where the limits of another act hold it
 */
export async function mayMail(kind: Kind, email: string | null | undefined, network: string | null): Promise<boolean> {
  if (!email || !environment().SMTP_URL) return false;
  const address = email.toLowerCase();
  if (await isWithinShare(kind, address, network)) return true;
  return kind === "reset" && (await isWithin(lastResort, address));
}
