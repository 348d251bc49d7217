import { z } from "zod";
import { seatThatMay } from "#app/accounts/session";
import { entriesOfGoal } from "#app/acts/sheets/set-goal";
import { forAnyone } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { startSheet } from "#app/forms/start-sheet";
import { latestEdition } from "#questionnaires";
import { readStart, yearsOffered } from "../wish";

const Typed = z.object({ depth: text, year: text, firmName: text, email: text });

export const POST = form(forAnyone, Typed, async (sent) => {
  const start = readStart(sent.values, sent.form, yearsOffered(sent.now));
  if ("fields" in start) return sent.again(start.fields.join("-"), { anchor: "problems" });
  // Whoever is signed in for a firm starts a sheet that belongs to it; everybody else one that its link alone opens.
  const firm = await seatThatMay("claim-sheet");
  const { goal, ...wish } = start.wish;
  const given = goal ? entriesOfGoal(goal).filter(({ entry }) => "value" in entry) : [];
  return startSheet(sent, firm?.actor ?? { kind: "stranger" }, { ...wish, given, edition: latestEdition.id });
});
