import { z } from "zod";
import { wordOfView } from "#app/[locale]/(firm)/sheets/[token]/result/[revision]/view-word";
import { newLink } from "#app/accounts/keys";
import { factsOf } from "#app/accounts/opened-facts";
import { shareCookie, shareDays } from "#app/accounts/share-cookie";
import { onSheet } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { createShare, revokeShare } from "#db/sheets/shares";

export { nothingThere as GET } from "#app/forms/form";

const Share = z.object({
  revision: z.coerce.number().int().positive(),
  days: z.coerce.number().refine((days) => shareDays.some((offered) => offered === days)),
  label: text.pipe(z.string().max(100)),
  shows: z.array(z.string()),
});

const shown = (parts: readonly string[]) => ({ answers: parts.includes("answers"), tiers: parts.includes("tiers") });

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Links by which others read one result. */
export const POST = forms({
  /** Makes one; its token is shown once. */
  create: form(
    onSheet,
    Share,
    async ({ store, actor, home, params, values: { revision, days, label, shows }, now, to }) => {
      const { token, hash: tokenHash } = newLink();
      const opened = await factsOf(params.token ?? "");
      const expiresAt = new Date(now.getTime() + days * dayInMilliseconds);
      const outcome = await createShare(
        store,
        actor,
        {
          ...{ revision, label: label || undefined, tokenHash, expiresAt },
          aim: opened?.aim ?? null,
          shows: shown(shows),
        },
        now,
      );
      if (!outcome.ok) return to(home);
      const cookie = { name: shareCookie, value: token, path: `${home}/result`, seconds: 600 };
      return to(`${home}/result/${revision}/share`, { done: "shared", cookies: [cookie] });
    },
    ({ locale, params }) => `/${locale}/sheets/${params.token}`,
  ),
  /** Shows what a link with these choices would. */
  preview: form(
    onSheet,
    z.object({ revision: Share.shape.revision, shows: Share.shape.shows }),
    async ({ home, values: { revision, shows }, to }) =>
      to(`${home}/result/${revision}/preview/${wordOfView(shown(shows))}`),
    ({ locale, params }) => `/${locale}/sheets/${params.token}`,
  ),
  revoke: form(
    onSheet,
    z.object({ share: text, revision: text }),
    async ({ store, actor, home, values: { share, revision }, now, to }) => {
      await revokeShare(store, actor, share, now);
      return /^\d{1,4}$/.test(revision) ? to(`${home}/result/${revision}/share`) : to(home);
    },
  ),
});
