import { createHmac, timingSafeEqual } from "node:crypto";
import type { Database } from "#db/client";
import { note } from "#db/met";
import { findSession, type Seat, type SessionRecord } from "#db/people/sessions";
import { holderOf } from "#db/sheets/claimed-sheets";
import type { Person } from "#lib/access";
import { environment } from "#lib/env";
import type { Role } from "#lib/roles";
import { authSecret } from "../service/auth-secret";

/** Name of the cookie that carries a session. */
export const sessionCookie = "leapmark.session_token";

export type { Person } from "#lib/access";

/** The seat from which somebody acts: in an organisation, or the operator's. */
export type ActiveSeat = { organisation: Seat | null; role: Role };

/** What stands between somebody who is signed in and their work: giving their second factor, or setting one up. */
export type Wall = "give-factor" | "set-up-factor";

/** What a cookie of a request carries. */
export function cookieIn(header: string, name: string): string | undefined {
  for (const pair of header.split(";")) {
    const [key, ...value] = pair.split("=");
    if (key?.trim() === name) return value.join("=").trim();
  }
  return undefined;
}

const signatureOf = (token: string): string => createHmac("sha256", authSecret()).update(token).digest("base64");

/** A session's cookie as the accounts library sets it, for a token that it did not give. */
export const cookieOfSession = (token: string): string =>
  `${sessionCookie}=${encodeURIComponent(`${token}.${signatureOf(token)}`)}; Path=/; HttpOnly; SameSite=Lax`;

/** What a signed cookie carries, if its signature (HMAC-SHA-256 in base64, as the accounts library writes it) is ours. */
export function signedValueIn(cookies: string | null | undefined, name: string): string | null {
  const value = cookieIn(cookies ?? "", name);
  if (!value || !/^[\w.%+/=~-]{1,300}$/.test(value)) return null;
  let signed: string;
  try {
    signed = decodeURIComponent(value);
  } catch {
    return null;
  }
  const place = signed.lastIndexOf(".");
  if (place < 1) return null;
  const token = signed.slice(0, place);
  const expected = Buffer.from(signatureOf(token));
  const signature = Buffer.from(signed.slice(place + 1));
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

/** The token in a session cookie; `null` where there is none of ours. */
export const tokenIn = (cookies: string | null | undefined): string | null => signedValueIn(cookies, sessionCookie);

/** The session that a browser's cookies carry, or `null`. */
export async function sessionIn(
  database: Pick<Database, "db">,
  cookies: string | null | undefined,
  at: Date,
): Promise<SessionRecord | null> {
  const token = tokenIn(cookies);
  const session = token === null ? null : await findSession(database, token, at);
  // Whoever looks into the log finds who it was, without a name.
  if (session) note({ user: session.user.id });
  return session;
}

/** Every seat that somebody holds, the operator's last. */
export const seatsOf = ({ seats, isOperator }: SessionRecord): ActiveSeat[] => [
  ...seats.map((seat) => ({ organisation: seat, role: seat.role })),
  ...(isOperator ? [{ organisation: null, role: "operator" as const }] : []),
];

/** How a session names a seat. */
export const seatName = ({ organisation }: ActiveSeat): string => organisation?.organisation ?? "operator";

/** The seat that was chosen, else the first; `null` where there is none. */
export function activeSeat(session: SessionRecord): ActiveSeat | null {
  const seats = seatsOf(session);
  return seats.find((seat) => seatName(seat) === session.chosen) ?? seats[0] ?? null;
}

/** Whether whoever acts from a seat needs a second factor: in an organisation that says so, and as operator. */
const needsFactor = ({ organisation }: ActiveSeat): boolean =>
  organisation?.secondFactor ?? environment().OPERATOR_SECOND_FACTOR;

/** What stands before a seat in a session, or `null`. */
export function wallBefore(session: SessionRecord, seat: ActiveSeat | null): Wall | null {
  if (session.user.hasSecondFactor) return session.secondFactorGiven ? null : "give-factor";
  return seat && needsFactor(seat) ? "set-up-factor" : null;
}

/** Acts from a seat. */
export const actorIn = (session: SessionRecord, { organisation, role }: ActiveSeat): Person => ({
  kind: "person",
  user: session.user.id,
  organisation: organisation?.organisation ?? null,
  role,
  ...(organisation?.region && { region: organisation.region }),
});

/** What stands in the place of a private link's token where the people of a firm open one of its sheets. */
export const ownSheet = (sheet: string): string => `own-${sheet}`;

/** The sheet that such a word names; `null` for the token of a private link, which is longer. */
export const ownSheetIn = (token: string): string | null => /^own-([0-9a-f-]{36})$/.exec(token)?.[1] ?? null;

/** Acts on a sheet for the firm that holds it, from whichever seat its person has there; `null` for everybody else. */
export async function actorOnSheet(
  database: Pick<Database, "db">,
  session: SessionRecord | null,
  sheet: string,
): Promise<Person | null> {
  const holder = session && (await holderOf(database, sheet));
  const seat = session?.seats.find(({ organisation, kind }) => organisation === holder && kind === "firm");
  if (!session || !seat) return null;
  const active = { organisation: seat, role: seat.role };
  return wallBefore(session, active) === null ? { ...actorIn(session, active), sheet } : null;
}
