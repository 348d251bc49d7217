import { z } from "zod";
import { changeView, saveView } from "#app/acts/programme/save-view";
import { inRound } from "#app/forms/doors";
import { text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";

export { nothingThere as GET } from "#app/forms/form";

type Context = { params: Promise<{ locale: string; round: string; view?: string[] }> };

const act = form(
  inRound("save-view"),
  z.object({ name: text, query: text, act: text }),
  async ({ store, actor, round, params: { view }, values: { name, query, act: wish }, now, again, leadOrAgain }) => {
    const outcome = view
      ? await changeView(store, actor, { round: round.id, view, name: wish === "delete" ? null : name }, now)
      : await saveView(store, actor, { round, name, query }, now);
    if (!outcome.ok && outcome.reason === "not-found") return again("not-found");
    return leadOrAgain(outcome, { done: "saved" });
  },
  ({ locale, params: { round }, form: body }) => {
    const query = new URLSearchParams(wordOf(body, "query").slice(0, 4_000)).toString();
    return `/${locale}/rounds/${round}/firms${query === "" ? "" : `?${query}`}`;
  },
);

/** Saves what a board shows as a view; or, at the address of one that is saved, renames or deletes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { view = [], ...place } = await params;
  return act(request, { params: Promise.resolve({ ...place, view: view.join("/") }) });
}
