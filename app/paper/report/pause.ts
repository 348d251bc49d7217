import { setTimeout } from "node:timers/promises";

/** Lets others be answered before a paper goes on: longer than one turn, for most of them take several, in milliseconds. */
export const pause = (): Promise<void> => setTimeout(10);
