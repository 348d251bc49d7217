import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentAnswers } from "../db/answers";
import { database } from "../db/client";
import { identify } from "../db/sheets";
import { environment } from "../lib/env";
import { answersAmong } from "../lib/instrument/entry";
import { type Locale, locales } from "../lib/instrument/text";
import { findEdition } from "../questionnaires";
import { hashOfToken } from "./keys";

export const localeOf = (word: string): Locale | null => locales.find((locale) => locale === word) ?? null;

/** The firm's sheet that a private link opens, with its edition; `null` where the link opens none. */
export const sheetOf = cache(async (token: string) => {
  const found = await identify(await database(), hashOfToken(token));
  if (found?.kind !== "firm") return null;
  const edition = findEdition(found.sheet.edition);
  if (!edition) throw new Error(`sheet ${found.sheet.id}: edition ${found.sheet.edition} is not in the register`);
  return { actor: { kind: "firm", sheet: found.sheet.id } as const, sheet: found.sheet, edition };
});

/** The same for a page: the page of a link that opens nothing is not found. */
export async function openSheet(token: string) {
  return (await sheetOf(token)) ?? notFound();
}

/** A sheet with what has been answered so far. */
export async function openAnswers(token: string) {
  const opened = await openSheet(token);
  const stored = await currentAnswers(await database(), opened.actor);
  if (!stored.ok) return notFound();
  const byQuestion = new Map(stored.value.map((answer) => [answer.question, answer]));
  return { ...opened, stored: byQuestion, answers: answersAmong(stored.value) };
}

/** A page of a draft; a submitted sheet is shown by its result. */
export async function openDraft(locale: Locale, token: string) {
  const opened = await openAnswers(token);
  if (opened.sheet.state === "submitted") redirect(`/${locale}/sheets/${token}/result/${opened.sheet.revision}`);
  return opened;
}

/** The public address of the service: as configured, else as the request names it. */
export async function origin(): Promise<string> {
  const { APP_URL } = environment();
  if (APP_URL) return APP_URL;
  const given = await headers();
  return `${given.get("x-forwarded-proto") ?? "http"}://${given.get("x-forwarded-host") ?? given.get("host")}`;
}

/** Whom a limit counts: the address that the outer server vouches for. */
export const clientAddress = (request: Request): string => request.headers.get("x-client-address") ?? "unknown";
