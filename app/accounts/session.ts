import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { database } from "#db/client";
import type { SessionRecord } from "#db/people/sessions";
import { identify, readSheet, type SheetRecord } from "#db/sheets/sheets";
import { type Act, type Actor, mayWithin } from "#lib/access";
import { environment } from "#lib/env";
import { defaultLocale, type Locale, locales } from "#lib/text/languages";
import { editionOf } from "#questionnaires";
import { readAnswers } from "../acts/sheets/entries";
import { passedHeaders } from "../front/passage";
import { hashOfToken } from "./keys";
import {
  type ActiveSeat,
  activeSeat,
  actorIn,
  actorOnSheet,
  ownSheetIn,
  type Person,
  sessionIn,
  wallBefore,
} from "./signed-in";

export const localeOf = (word: string): Locale | null => locales.find((locale) => locale === word) ?? null;
export const localeOrDefault = (word: string | undefined): Locale => localeOf(word ?? "") ?? defaultLocale;

/** Who is signed in, whatever they may do; `null` for a stranger. */
export const signedIn = cache(
  async (): Promise<SessionRecord | null> => sessionIn(await database(), (await headers()).get("cookie"), new Date()),
);

/** Somebody at work: signed in, past every second factor, in a seat. */
export type Seated = { session: SessionRecord; seat: ActiveSeat; actor: Person };

function seatedIn(session: SessionRecord | null): Seated | null {
  const seat = session && activeSeat(session);
  if (!session || !seat || wallBefore(session, seat) !== null) return null;
  return { session, seat, actor: actorIn(session, seat) };
}

/** Who asks from which seat; `null` for a stranger, without a seat, and before a second factor that is due. */
export const seated = async (): Promise<Seated | null> => seatedIn(await signedIn());

/** The actor who asks from a seat; `null` where nobody does. */
export const personOf = async (): Promise<Person | null> => (await seated())?.actor ?? null;

/** Who asks, if from a seat that gives the right to an act within its own organisation, or the service. */
export async function seatThatMay(act: Act): Promise<Seated | null> {
  const person = await seated();
  return person && mayWithin(person.actor, act) ? person : null;
}

/** The path with query that the browser asked for, to come back to. */
const askedPath = async (): Promise<string> => (await headers()).get(passedHeaders.path) ?? "";

/**
 * For a page: who is signed in, past every second factor that is due. Leads a stranger to the page to sign in, and
 * others to the one where they give their second factor or set it up; all of them come back.
 */
export async function requireSession(locale: Locale): Promise<SessionRecord> {
  const session = await signedIn();
  const back = `?return=${encodeURIComponent(await askedPath())}`;
  if (!session) redirect(`/${locale}/sign-in${back}`);
  switch (wallBefore(session, activeSeat(session))) {
    case "give-factor":
      return redirect(`/${locale}/second-factor${back}`);
    case "set-up-factor":
      return redirect(`/${locale}/account/second-factor${back}`);
    case null:
      return session;
  }
}

/**
 * For a page that takes the right to one of some acts within the organisation of a seat, or the service: who is at
 * work there. It is not found for everybody else, but whoever has no seat, or none any more, is told so on the page of
 * their account.
 */
export async function requireRight(locale: Locale, ...acts: readonly Act[]): Promise<Seated> {
  const session = await requireSession(locale);
  const seat = activeSeat(session);
  if (!seat) redirect(`/${locale}/account?problem=noSeat`);
  const actor = actorIn(session, seat);
  return acts.some((act) => mayWithin(actor, act)) ? { session, seat, actor } : notFound();
}

/** Whether somebody looks at the page: only then it counts as opened or read. */
export const isLookedAt = async (): Promise<boolean> => (await headers()).get(passedHeaders.look) === "1";

/** Who opens a sheet by what stands in the address: the token of its link, or its id for the people of its firm. */
async function openedBy(token: string): Promise<{ actor: Actor & { sheet: string }; sheet: SheetRecord } | null> {
  const db = await database();
  const id = ownSheetIn(token);
  if (id !== null) {
    const actor = await actorOnSheet(db, await signedIn(), id);
    const sheet = actor && (await readSheet(db, actor));
    return actor && sheet?.ok ? { actor: { ...actor, sheet: id }, sheet: sheet.value } : null;
  }
  const holder = await identify(db, hashOfToken(token));
  if (holder?.kind !== "firm") return null;
  const { sheet, link } = holder;
  return { actor: { kind: "firm", sheet: sheet.id, link }, sheet };
}

/** The firm's sheet that an address opens, with its edition; `null` where it opens none. */
export const sheetOf = cache(async (token: string) => {
  const access = await openedBy(token);
  return access && { ...access, edition: editionOf(access.sheet) };
});

/** The sheet that the address of a page opens; the page of a link that opens nothing is not found. */
export async function openSheet(token: string) {
  const access = await sheetOf(token);
  // Before a second factor that is due, its people are led there and not told that there is nothing.
  if (!access && ownSheetIn(token) !== null) await requireSession(localeOrDefault((await askedPath()).split("/")[1]));
  return access ?? notFound();
}

/** A sheet with what has been answered so far. */
export const openAnswers = cache(async (token: string) => {
  const access = await openSheet(token);
  const current = await readAnswers(await database(), access);
  return current.ok ? { ...access, ...current.value } : notFound();
});

/** A page of a draft; a submitted sheet is shown by its result. */
export async function openDraft(locale: Locale, token: string) {
  const access = await openAnswers(token);
  if (access.sheet.state === "submitted") redirect(`/${locale}/sheets/${token}?sealed=yes`);
  return access;
}

/** The public address of the service: as configured, else as the request names it. */
export async function origin(): Promise<string> {
  const { APP_URL } = environment();
  if (APP_URL) return APP_URL;
  const incoming = await headers();
  return `${incoming.get("x-forwarded-proto") ?? "http"}://${incoming.get("x-forwarded-host") ?? incoming.get("host")}`;
}

/** Whom a limit counts: the address that the outer server vouches for. */
export const clientAddress = (request: Request): string => request.headers.get("x-client-address") ?? "unknown";
