import { z } from "zod";
import { newLink } from "#app/accounts/keys";
import { madeLinkCookie, madeLinkShownFor } from "#app/accounts/made-link-cookie";
import { askAgain, askColleague, askingDays } from "#app/acts/sheets/ask-colleague";
import { listsOn } from "#app/acts/sheets/department-lists";
import { readAnswers } from "#app/acts/sheets/entries";
import { onFacts } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { pathWith } from "#app/forms/way-back";
import { limiter } from "#db/service/limits";
import { endColleagueLink } from "#db/sheets/colleague-links";

export { nothingThere as GET } from "#app/forms/form";

const Asking = z.object({
  item: z.array(z.string().max(100)),
  name: text.pipe(z.string().min(1, "name").max(60, "name")),
  asker: text.pipe(z.string().max(60, "name")),
  days: z.coerce.number().refine((days) => askingDays.some((offered) => offered === days)),
});

/** Links that a sheet may make in a day: who loses one makes another. */
const madeADay = { name: "colleague-links", points: 100, seconds: 24 * 60 * 60 };

const page = ({ locale, params, form: sent }: Sending) => {
  const list = sent.get("list");
  const named = typeof list === "string" && /^[a-z]{1,20}$/.test(list) ? { list } : {};
  return pathWith(`/${locale}/sheets/${params.token}/colleagues`, named);
};

const shownOnce = (path: string, token: string, link: string) => [
  { name: madeLinkCookie, value: `${token}.${link}`, path, seconds: madeLinkShownFor },
];

/** Links by which colleagues fill in what they have. */
export const POST = forms({
  /** Makes one; its token is shown once. */
  create: form(
    onFacts,
    Asking,
    async ({ store, opened, home, values, now, to, leadOrAgain, again }) => {
      const answers = await readAnswers(store, opened);
      if (!answers.ok) return to(home);
      const { allowed } = await limiter(store, madeADay).consume(opened.sheet.id);
      if (!allowed) return again("often");
      const { token, hash: tokenHash } = newLink();
      const lists = listsOn(opened, answers.value.answers);
      const { item: items, ...wish } = values;
      const made = await askColleague(store, { actor: opened.actor, lists }, { ...wish, items, tokenHash }, now);
      if (!made.ok) return leadOrAgain(made);
      const there = `${home}/colleagues`;
      return to(there, { done: "made", anchor: "made", cookies: shownOnce(there, token, made.value.id) });
    },
    page,
  ),
  /** Makes another for what one was made for, which ends. */
  again: form(
    onFacts,
    z.object({ link: text }),
    async ({ store, opened, home, values, now, to, lead }) => {
      const { allowed } = await limiter(store, madeADay).consume(opened.sheet.id);
      const there = `${home}/colleagues`;
      if (!allowed) return to(there, { problem: "often" });
      const { token, hash: tokenHash } = newLink();
      const made = await askAgain(store, opened.actor, { link: values.link, tokenHash }, now);
      if (!made.ok) return lead(made);
      return to(there, { done: "made", anchor: "made", cookies: shownOnce(there, token, made.value.id) });
    },
    page,
  ),
  /** Takes one back. */
  end: form(
    onFacts,
    z.object({ link: text }),
    async ({ store, opened, values, now, lead }) =>
      lead(await endColleagueLink(store, opened.actor, values.link, now), { anchor: "links" }),
    page,
  ),
});
