import { z } from "zod";
import { mendContacts, mendFirm } from "#app/acts/programme/mend-firm";
import { inRound } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { initialsOf } from "#app/words/initials";
import { notePhoned, removeFirm } from "#db/programme/mending";
import { mergeFirms } from "#db/programme/merging";
import type { ListColumn } from "#lib/programme/list-headings";

const columns = {
  name: text,
  uscc: text,
  region: text,
  industry: text,
  contact: text,
  phone: text,
  email: text,
} satisfies Record<ListColumn, z.ZodType>;

const inviteOf = ({ request }: Sending): string => new URL(request.url).pathname.replace(/\/[^/]+$/, "");

/** The page of the firm that a form is about. */
const pageOfFirm = (sending: Sending): string => {
  const firm = sending.form.get("application");
  return `${inviteOf(sending)}/firm/${encodeURIComponent(typeof firm === "string" ? firm : "")}`;
};

/** How the list of firms is mended. What cannot be taken back is asked once more, on the page where the form stands. */
export const listActs = {
  mend: form(
    inRound("mend-firms"),
    z.object({ application: text, seen: text, ...columns }),
    async ({ store, actor, round, values: { application: id, seen, ...typed }, now, leadOrAgain }) => {
      const outcome = await mendFirm(store, actor, { round: round.id, id, seen, typed, initialsOf }, now);
      return leadOrAgain(outcome, { done: outcome.ok && outcome.value.length === 0 ? "unchanged" : "mended" });
    },
    pageOfFirm,
  ),
  remove: form(
    inRound("mend-firms"),
    z.object({ application: text, sure: text }),
    async ({ store, actor, round, home, page, values: { application: id, sure }, now, to, lead }) => {
      if (sure !== "yes") return to(page, { query: { ask: "remove" }, anchor: "remove" });
      const outcome = await removeFirm(store, actor, { round: round.id, id }, now);
      return outcome.ok
        ? to(`${home}/invite`, { done: "removed", anchor: "firms" })
        : lead(outcome, { anchor: "remove" });
    },
    pageOfFirm,
  ),
  merge: form(
    inRound("mend-firms"),
    z.object({ stays: text, one: text, other: text, sure: text }),
    async ({ store, actor, round, page, values: { stays, one, other, sure }, now, to, lead }) => {
      const goes = stays === one ? other : one;
      if (stays === "") return to(page, { problem: "no-choice", query: { one, other }, anchor: "pair" });
      if (sure !== "yes") return to(page, { query: { one, other, stays }, anchor: "pair" });
      const outcome = await mergeFirms(store, actor, { round: round.id, stays, goes }, now);
      return outcome.ok ? to(page, { done: "merged" }) : lead(outcome, { query: { one, other }, anchor: "pair" });
    },
    (sending) => `${inviteOf(sending)}/same`,
  ),
  contacts: form(
    inRound("mend-contacts"),
    z.object({ application: text, seen: text, contact: text, phone: text, email: text }),
    async ({ store, actor, round, values: { application: id, seen, ...typed }, now, leadOrAgain }) => {
      const outcome = await mendContacts(store, actor, { round: round.id, id, seen, typed }, now);
      return leadOrAgain(outcome, { done: outcome.ok && outcome.value.length === 0 ? "unchanged" : "mended" });
    },
    pageOfFirm,
  ),
  phoned: form(
    inRound("mend-contacts"),
    z.object({ application: text }),
    async ({ store, actor, round, values: { application: id }, now, lead }) =>
      lead(await notePhoned(store, actor, { round: round.id, id }, now), { done: "phoned", anchor: `firm-${id}` }),
    (sending) => `${inviteOf(sending)}/phone`,
  ),
};
