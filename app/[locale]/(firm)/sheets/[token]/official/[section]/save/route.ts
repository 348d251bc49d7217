import { z } from "zod";
import { localeOf } from "#app/accounts/session";
import { baseIn, saveFacts } from "#app/acts/sheets/save-facts";
import { settlingIn } from "#app/acts/sheets/settle";
import { onFacts } from "#app/forms/doors";
import { controlsOf, takeChange, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { pageAbove, pathWith } from "#app/forms/way-back";
import { Tier } from "#lib/rules/rule-set";
import { placeOf } from "../place";

const Buttons = z.object({ settle: text, use: text, change: text, remove: text, add: text, locale: text });

/** The word of the address for a tier that is asked as well as the firm's aim. */
const tierIn = (request: Request) => new URL(request.url).searchParams.get("tier");

/** Saves a page of facts as a whole, does what its button says, and leads on. */
export const POST = form(
  onFacts,
  Buttons,
  async ({ request, store, opened, params, locale, ...post }) => {
    const { values, form: fields, home, now, to } = post;
    const place = placeOf(opened, String(params.section), tierIn(request));
    if (!place) return to(`${home}/official`);
    const { page, tier, next } = place;
    const changed = takeChange(fields, values.change);
    const controls = controlsOf(fields);
    const settle = settlingIn(values.settle, (key) => baseIn(controls, key));
    const [, list = "", row = ""] = /^(.+)\.(\d+)$/.exec(values.remove) ?? [];
    const remove = list === "" ? null : { list, row: Number(row) };
    const wish = { asked: page, controls, settle, use: values.use, remove };
    const outcome = await saveFacts(store, opened, wish, now);
    const query: Record<string, string> = tier ? { tier } : {};
    if (!outcome.ok) {
      const isShut = outcome.reason === "not-draft";
      return isShut ? to(`${home}/official`) : to(post.page, { problem: "stale" });
    }
    const here = `/${localeOf(values.locale) ?? locale}/sheets/${params.token}/official/${params.section}`;
    if (values.locale) return to(here, { query });
    const button =
      settle?.subject ||
      values.use ||
      list ||
      page.facts.find(({ fact }) => changed.startsWith(`${fact.id}.`))?.fact.id;
    if (button) return to(here, { query, anchor: button });
    const adding = page.facts.find(({ fact }) => fact.kind === "list" && fact.id === values.add)?.fact.id;
    if (adding) return to(here, { query: { ...query, add: adding }, anchor: adding });
    if (outcome.value.isOpen) return to(here, { query, anchor: "main" });
    if (outcome.value.isClashing) return to(here, { query, anchor: "contradictions" });
    return next ? to(`${home}/official/${next.section.id}`, { query }) : to(`${home}/official`);
  },
  (sending) => pathWith(pageAbove(sending), { tier: Tier.safeParse(tierIn(sending.request)).data }),
);
