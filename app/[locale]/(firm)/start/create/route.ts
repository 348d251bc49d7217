import { z } from "zod";
import { seatThatMay } from "#app/accounts/session";
import { entriesOfGoal } from "#app/acts/sheets/set-goal";
import { forAnyone } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { startSheet } from "#app/forms/start-sheet";
import { journey } from "#lib/instrument/journey";
import type { Depth } from "#lib/instrument/question";
import { latestEdition, layoutOf } from "#questionnaires";
import { readStart, yearsOffered } from "../wish";

/** Where the first question is asked. */
function firstSection(depth: Depth): string {
  const [first] = journey({ sections: layoutOf(latestEdition).pages }, depth, {}).legs;
  return first ? `/sections/${first.section.id}` : "";
}

const Typed = z.object({ depth: text, year: text, firmName: text, email: text });

export const POST = form(forAnyone, Typed, async (sent) => {
  const start = readStart(sent.values, sent.form, yearsOffered(sent.now));
  if ("fields" in start) return sent.again(start.fields.join("-"), { anchor: "problems" });
  // Whoever is signed in for a firm starts a sheet that belongs to it; everybody else one that its link alone opens.
  const firm = await seatThatMay("claim-sheet");
  const { goal, ...wish } = start.wish;
  const given = goal ? entriesOfGoal(goal).filter(({ entry }) => "value" in entry) : [];
  const actor = firm?.actor ?? { kind: "stranger" as const };
  const sheet = { ...wish, given, edition: latestEdition.id };
  return startSheet(sent, actor, sheet, goal?.tier ? "/official/first" : firstSection(wish.depth));
});
