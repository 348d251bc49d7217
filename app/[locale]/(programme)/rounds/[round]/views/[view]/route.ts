import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { changeView, longestViewName } from "#db/programme/views";
import { boardAddress, savedQuery } from "../saved-query";

type Context = { params: Promise<{ locale: string; round: string; view: string }> };

/** Renames or deletes a saved view. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, round: id, view } = await params;
  const admitted = await admitForm(id, "save-view");
  const form = await formOf(request);
  if (!admitted.ok || !form) return notFoundAnswer();
  const { actor, round } = admitted;
  const query = savedQuery(round, wordOf(form, "query"));
  const back = (notice: string) => seeOther(boardAddress(locale, id, query, notice));
  const name = wordOf(form, "name").replace(/\s+/g, " ");
  const isDelete = wordOf(form, "act") === "delete";
  if (!isDelete && (name === "" || [...name].length > longestViewName)) return back("bad-name");
  const changed = await changeView(await database(), actor, id, view, isDelete ? "delete" : { name }, new Date());
  return back(changed.ok ? "saved" : "not-found");
}
