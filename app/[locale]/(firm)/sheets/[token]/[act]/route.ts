import { z } from "zod";
import { FirmName } from "#app/[locale]/(firm)/start/wish";
import { hashOfToken } from "#app/accounts/keys";
import { seatThatMay } from "#app/accounts/session";
import { joinByLatest } from "#app/acts/sheets/peers";
import { nextSheet } from "#app/acts/sheets/start-next";
import { submit } from "#app/acts/sheets/submit";
import { onSheet } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { startSheet } from "#app/forms/start-sheet";
import { backIn, pageAbove } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { firmMessage } from "#app/work/firm-messages";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { leavePeers } from "#db/sheets/peers";
import { renameFirm, reopenSheet, widenSheet } from "#db/sheets/sheets";
import { type EntryKey, isKey } from "#lib/entry/key";

export { nothingThere as GET } from "#app/forms/form";

const pressed = z.object({});

const Revisions = z.record(z.custom<EntryKey>(isKey), z.int().positive());

/** Revisions as the page wrote them into the form; what cannot be read says that nothing was seen. */
const revisions = z.string().default("").transform(readRevisions);

function readRevisions(text: string): z.infer<typeof Revisions> {
  try {
    return Revisions.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

const Seen = z.object({ revision: text });

/** The room of the result that its sender saw, where the firm is asked whether it is to be counted. */
const strengthRoom = ({ locale, params, form: sent }: Sending) => {
  const revision = String(sent.get("revision"));
  return `/${locale}/sheets/${params.token}${/^\d{1,4}$/.test(revision) ? `/result/${revision}/strength` : ""}`;
};

/** What becomes of a sheet as a whole. */
export const POST = forms({
  /** Turns a quick sheet into a full one; its answers stay. */
  widen: form(onSheet, pressed, async ({ store, actor, home, now, to }) => {
    await widenSheet(store, actor, now);
    return to(home);
  }),
  /** Gives the firm another name, and leads back to where it was asked for: what goes by the name is read anew there. */
  rename: form(
    onSheet,
    z.object({ firmName: text }),
    async ({ store, actor, now, values, page, to }) => {
      const read = FirmName.safeParse(values.firmName);
      if (!read.success) return to(page, { problem: "name", anchor: "firm-name" });
      await renameFirm(store, actor, read.data ?? null, now);
      return to(page, { done: "renamed" });
    },
    (sending) => backIn(sending) ?? pageAbove(sending),
  ),
  /** Opens a submitted sheet for changes; its results stay. */
  reopen: form(onSheet, pressed, async (post) => {
    await reopenSheet(post.store, post.actor, post.now);
    return post.to(backIn(post) ?? post.home);
  }),
  /** Submits the sheet as its sender checked it, and leads to its result or to what stands in the way. */
  submit: form(
    onSheet,
    z.object({ seen: revisions, declared: text }),
    async ({ store, actor, sheet, home, locale, now, values: { seen, declared }, to }) => {
      const declaration = declared === "yes" ? translator(locale)("documents.declaration.words") : undefined;
      const outcome = await submit(store, actor, seen, now, { receipt: firmMessage, declaration });
      if (outcome.ok)
        return outcome.value.hasResult
          ? to(`${home}/result/${outcome.value.revision}`)
          : to(`${home}/application#receipt`);
      switch (outcome.reason) {
        case "stale":
          return to(`${home}/check`, { problem: "stale" });
        case "not-open":
          return to(`${home}/application`, { problem: "refused" });
        case "lacking":
          return to(`${home}/application#lacking`);
        case "undeclared":
          return to(`${home}/check`, { problem: "undeclared", anchor: "declaration" });
        case "not-draft":
          return to(sheet.state === "submitted" ? `${home}/result/${sheet.revision}` : `${home}/check`);
        case "not-found":
        case "deleted":
        case "replaced":
          return to(home);
        case "obstacles":
        case "nothing-to-submit":
        case "unsettled":
        case "not-submitted":
          return to(`${home}/check#obstacles`);
      }
    },
    (sending) => `${pageAbove(sending)}/check`,
  ),
  /** Puts the sheet of a private link among those of the firm for which its sender is signed in. */
  claim: form(onSheet, pressed, async ({ store, params, home, now, to }) => {
    const seat = await seatThatMay("claim-sheet");
    if (!seat) return to(home);
    const outcome = await claimSheet(store, seat.actor, hashOfToken(params.token ?? ""), now);
    return to(home, outcome.ok ? { done: "claimed" } : {});
  }),
  /** Starts the sheet of the year after, or of the same one anew, from this one's answers, with a link and key of its own. */
  next: form(onSheet, z.object({ year: z.literal("same").optional() }), async (sent) =>
    startSheet(sent, sent.actor, await nextSheet(sent.store, sent, { sameYear: sent.values.year === "same" })),
  ),
  /** Counts the firm among its like, as it agreed to apart from everything else. */
  "join-peers": form(
    onSheet,
    Seen,
    async ({ store, actor, now, lead }) =>
      lead(await joinByLatest(store, actor, now), { done: "joined", anchor: "peers" }),
    strengthRoom,
  ),
  "leave-peers": form(
    onSheet,
    Seen,
    async ({ store, actor, now, lead }) => lead(await leavePeers(store, actor, now), { done: "left", anchor: "peers" }),
    strengthRoom,
  ),
});
