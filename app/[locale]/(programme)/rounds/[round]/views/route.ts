import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { longestViewName, saveView } from "#db/programme/views";
import { boardAddress, savedQuery } from "./saved-query";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Saves what is shown as a view. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, round: id } = await params;
  const admitted = await admitForm(id, "save-view");
  const form = await formOf(request);
  if (!admitted.ok || !form) return notFoundAnswer();
  const { actor, round } = admitted;
  const query = savedQuery(round, wordOf(form, "query"));
  const back = (notice: string) => seeOther(boardAddress(locale, id, query, notice));
  const name = wordOf(form, "name").replace(/\s+/g, " ");
  if (name === "" || [...name].length > longestViewName) return back("bad-name");
  const saved = await saveView(await database(), actor, id, { name, query }, new Date());
  if (saved.ok) return back("saved");
  return saved.reason === "too-many" ? back("too-many") : notFoundAnswer();
}
