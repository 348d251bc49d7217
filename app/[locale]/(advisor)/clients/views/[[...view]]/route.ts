import { z } from "zod";
import { keepClientView } from "#app/acts/advising/save-client-view";
import { fromSeatThat } from "#app/forms/doors";
import { text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";

export { nothingThere as GET } from "#app/forms/form";

type Context = { params: Promise<{ locale: string; view?: string[] }> };

const act = form(
  fromSeatThat("save-client-view"),
  z.object({ name: text, query: text, act: text }),
  async ({ store, actor, params: { view }, values: { name, query, act: wish }, now, again, leadOrAgain }) => {
    const kept = { view: view || null, name, query, isDeleted: wish === "delete" };
    const outcome = await keepClientView(store, actor, kept, now);
    if (!outcome.ok && outcome.reason === "not-found") return again("not-found");
    return leadOrAgain(outcome, { done: "saved" });
  },
  ({ locale, form: body }) => {
    const query = new URLSearchParams(wordOf(body, "query").slice(0, 1_000)).toString();
    return `/${locale}/clients${query === "" ? "" : `?${query}`}`;
  },
);

/** Saves what the list of clients shows as a view; or, at the address of one that is saved, renames or deletes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { view = [], ...place } = await params;
  return act(request, { params: Promise.resolve({ ...place, view: view.join("/") }) });
}
