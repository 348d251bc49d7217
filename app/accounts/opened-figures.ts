import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "#db/client";
import { figuresOn } from "../acts/sheets/open-figures";
import { sheetOf } from "./session";

/** The sheet that an address opens with its official figures; `null` where it opens none. */
export const figuresOf = cache(async (token: string) => {
  const door = await sheetOf(token);
  return door && figuresOn(await database(), door, new Date());
});

/** For a page: the sheet of its address with its official figures; the page of a link that opens nothing is not found. */
export const openFigures = async (token: string) => (await figuresOf(token)) ?? notFound();
