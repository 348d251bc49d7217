import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "#db/client";
import { factsOn } from "../acts/sheets/open-facts";
import { sheetOf } from "./session";

/** The sheet that an address opens with its facts; `null` where it opens none. */
export const factsOf = cache(async (token: string) => {
  const access = await sheetOf(token);
  return access && factsOn(await database(), access, new Date());
});

/** For a page: the sheet of its address with its facts; the page of a link that opens nothing is not found. */
export const openFacts = async (token: string) => (await factsOf(token)) ?? notFound();
