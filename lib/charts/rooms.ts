import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import { notToldInQuick } from "./quick";

/** The rooms behind the first screen of a result, in the order in which they are gone through. */
export const rooms = ["strength", "tiers", "abroad", "learning", "networks", "innovation", "advice", "method"] as const;
export type Room = (typeof rooms)[number];

export const isRoom = (word: string): word is Room => (rooms as readonly string[]).includes(word);

/** What of a firm's own may be seen of its result, besides the diagnosis. */
export type Shows = {
  /** Single answers, with what would change them. */
  answers: boolean;
  /** The official tiers, with the firm's figures. */
  tiers: boolean;
  /** What of the official figures does not go together, one by one. */
  notes?: boolean;
};

/** Why a room has nothing to show: the quick depth does not ask it, or the firm has never sold abroad. */
export type Absence = "quick" | "never-abroad";

type Told = { edition: Edition; diagnosis: Diagnosis; answers: Answers; depth: Depth };

/** Why a room does not apply to a result; `null` where it does. */
export function absenceOf(room: Room, { edition, diagnosis, answers, depth }: Told): Absence | null {
  const notTold = notToldInQuick(edition, diagnosis, answers, depth);
  const { foreignSales } = edition.model;
  if (room === "abroad" && answers[foreignSales.question] === foreignSales.never) return "never-abroad";
  if (room === "abroad" && notTold.includes("direction")) return "quick";
  return room === "innovation" && notTold.includes("innovation") ? "quick" : null;
}

/** The rooms that somebody may enter. */
export const roomsShown = ({ tiers }: Shows): Room[] => rooms.filter((room) => room !== "tiers" || tiers);
