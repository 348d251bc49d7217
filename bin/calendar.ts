import { parseArgs } from "node:util";
import { lineOn, phaseOn, placesOf } from "#lib/rules/calendar";
import { Action, Tier, tiers } from "#lib/rules/rule-set";
import { dayOf, isDay } from "#lib/text/day";
import { calendar } from "#questionnaires/index";
import { placeNamed, places } from "#questionnaires/rule-sets/provinces";
import { flush, stopWhenUnread, writeLine } from "./lines";

const usage =
  "Usage: npm run --silent calendar -- [--on YYYY-MM-DD] [--tier TIER] [--action new|review] [--province ID]\n" +
  "A line for each tier, action and place: the rounds that are on or ahead, the last one, and when the next may come.";

type Wish = { day: string; tiers: readonly Tier[]; actions: readonly Action[]; place: string | null };

/** What the arguments ask for, or why nothing. */
function asked(): Wish | { refused: string } {
  const word = { type: "string" } as const;
  try {
    const { values } = parseArgs({ options: { on: word, tier: word, action: word, province: word } });
    const { on = dayOf(new Date()), tier, action, province } = values;
    const place = province === undefined ? null : placeNamed(province);
    if (!isDay(on)) return { refused: `--on is a day as YYYY-MM-DD.\n${usage}` };
    if (tier !== undefined && !Tier.safeParse(tier).success)
      return { refused: `The tier is one of ${tiers.join(", ")}.\n${usage}` };
    if (action !== undefined && !Action.safeParse(action).success)
      return { refused: `The action is new or review.\n${usage}` };
    if (province !== undefined && place === null)
      return { refused: `The province is one of ${places.map(({ id }) => id).join(", ")}, or its name.\n${usage}` };
    return {
      day: on,
      tiers: tier === undefined ? tiers : [Tier.parse(tier)],
      actions: action === undefined ? Action.options : [Action.parse(action)],
      place,
    };
  } catch {
    return { refused: usage };
  }
}

const wish = asked();
if ("refused" in wish) {
  process.stderr.write(`${wish.refused}\n`);
  process.exitCode = 2;
} else {
  stopWhenUnread();
  const { day } = wish;
  for (const tier of wish.tiers)
    for (const action of wish.actions) {
      const known = placesOf(calendar, tier, action);
      for (const place of wish.place === null ? known : known.filter((each) => each === null || each === wish.place)) {
        const { current, last, next } = lineOn(calendar, { tier, action, place }, day);
        const rounds = current.map(({ round, phase }) => ({ ...round, phase }));
        await writeLine({
          ...{ tier, action, place, on: day, rounds },
          ...{ last: last && { ...last, phase: phaseOn(last, day) }, next },
        });
      }
    }
  await flush();
}
