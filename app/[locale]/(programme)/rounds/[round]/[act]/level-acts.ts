import { z } from "zod";
import { inRound } from "#app/forms/doors";
import { revision, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { setLevels } from "#db/programme/levels";
import { rankFirms, returnList } from "#db/programme/region-lists";
import { type RoundLevel, regionLevels } from "#lib/programme/region";

/** Numbers of fields whose names begin so, by what follows; `null` where one is no whole number of at most five digits. */
function numbersIn(form: FormData, prefix: string): Map<string, number> | null {
  const numbers = new Map<string, number>();
  for (const [name, value] of form) {
    if (!name.startsWith(prefix) || typeof value !== "string" || value.trim() === "") continue;
    if (!/^\d{1,5}$/.test(value.trim())) return null;
    numbers.set(name.slice(prefix.length), Number(value.trim()));
  }
  return numbers;
}

/** The page of levels, or that of one region's list. */
const onLevels =
  (within: (sending: Sending) => string = () => "") =>
  (sending: Sending): string =>
    new URL(sending.request.url).pathname.replace(/\/[^/]+$/, "/levels") + within(sending);

const ownList = ({ form: body }: Sending): string => {
  const region = body.get("region");
  return typeof region === "string" && region !== "" ? `/${encodeURIComponent(region.slice(0, 40))}` : "";
};

const ask = z.enum(["none", "optional", "required"]).default("none");

/** What becomes of the levels of a round and of the lists of its regions. */
export const levelActs = {
  "set-levels": form(
    inRound("set-levels"),
    z.object({ seen: revision, county: ask, city: ask }),
    async ({ store, actor, round, form: body, values: { seen, ...asked }, now, again, leadOrAgain }) => {
      const quotas = numbersIn(body, "quota-");
      if (!quotas) return again("quota");
      const levels = regionLevels.flatMap((level): RoundLevel[] =>
        asked[level] === "none" ? [] : [{ level, required: asked[level] === "required" }],
      );
      const wish = { id: round.id, seen, levels, quotas: Object.fromEntries(quotas) };
      return leadOrAgain(await setLevels(store, actor, wish, now), { done: "levels" });
    },
    onLevels(),
  ),
  rank: form(
    inRound("hand-in-list"),
    z.object({
      region: text,
      seen: text,
      note: z.string().max(1_000).default(""),
      stage: z.enum(["ranked", "handedIn"]),
    }),
    async ({ store, actor, round, form: body, values: { seen, note, stage }, now, again, leadOrAgain }) => {
      const ranks = numbersIn(body, "rank-");
      if (!ranks) return again("missing");
      if (new Set(ranks.values()).size < ranks.size) return again("twice");
      const order = [...ranks].sort(([, one], [, other]) => one - other).map(([application]) => application);
      const wish = { order, note: note.trim(), stage, seen: seen || null };
      return leadOrAgain(await rankFirms(store, actor, round.id, wish, now), { done: stage });
    },
    onLevels(ownList),
  ),
  "return-list": form(
    inRound("return-list"),
    z.object({ region: text, seen: text, note: z.string().max(1_000).default("") }),
    async ({ store, actor, round, values, now, leadOrAgain }) =>
      leadOrAgain(await returnList(store, actor, round.id, values, now), { done: "returned" }),
    onLevels(ownList),
  ),
};
