import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "#db/client";
import { identifyColleague } from "#db/sheets/colleague-links";
import { editionOf } from "#questionnaires";
import { hashOfToken } from "./keys";

/** What a colleague's link opens, or what became of it; `null` where it is none. */
export const askingBehind = cache(async (token: string) =>
  identifyColleague(await database(), hashOfToken(token), new Date()),
);

/** What a colleague's link opens, with the edition that it is asked under; `null` where it opens nothing. */
export const askingOf = cache(async (token: string) => {
  const found = await askingBehind(token);
  return found?.kind === "open" ? { ...found, edition: editionOf(found.sheet) } : null;
});

export type OpenAsking = NonNullable<Awaited<ReturnType<typeof askingOf>>>;

/** For a page: what its address opens for a colleague; the page of a link that opens nothing is not found. */
export const openAsking = async (token: string): Promise<OpenAsking> => (await askingOf(token)) ?? notFound();
