import { z } from "zod";
import { changeView, saveView } from "#app/acts/programme/save-view";
import { inRound } from "#app/forms/doors";
import { text, tick, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { ViewChange } from "#db/programme/views";

export { nothingThere as GET } from "#app/forms/form";

type Context = { params: Promise<{ locale: string; round: string; view?: string[] }> };

/** What the buttons beside a saved view do. */
const changes = {
  rename: (name: string): ViewChange => ({ name }),
  delete: (): ViewChange => "delete",
  share: (): ViewChange => ({ shared: true }),
  keep: (): ViewChange => ({ shared: false }),
  open: (): ViewChange => ({ opens: true }),
  plain: (): ViewChange => ({ opens: false }),
} as const;

const act = form(
  inRound("save-view"),
  z.object({
    name: text,
    query: text,
    act: z.enum(Object.keys(changes) as (keyof typeof changes)[]).catch("rename"),
    shared: tick,
  }),
  async ({
    store,
    actor,
    round,
    params: { view },
    values: { name, query, act: wish, shared },
    now,
    again,
    leadOrAgain,
  }) => {
    const outcome = view
      ? await changeView(store, actor, { round: round.id, view, change: changes[wish](name) }, now)
      : await saveView(store, actor, { round, name, query, shared }, now);
    if (!outcome.ok && outcome.reason === "not-found") return again("not-found");
    return leadOrAgain(outcome, { done: "saved" });
  },
  ({ locale, params: { round }, form: body }) => {
    const query = new URLSearchParams(wordOf(body, "query").slice(0, 4_000)).toString();
    return `/${locale}/rounds/${round}/firms?${query === "" ? "view=all" : query}`;
  },
);

/** Saves what a board shows as a view; or, at the address of one that is saved, renames or deletes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { view = [], ...place } = await params;
  return act(request, { params: Promise.resolve({ ...place, view: view.join("/") }) });
}
