import type { Colleague, Handling } from "#db/programme/handling";
import type { Locale } from "#lib/text/text";
import type { ShownHandling } from "../_view/review/handling";
import { formats, translator } from "../translate";
import { momentText } from "./shown-criteria";

/** How a bureau handles a firm, in words. */
export function shownHandling(handling: Handling, colleagues: readonly Colleague[], locale: Locale): ShownHandling {
  const translate = translator(locale);
  const gone = translate("handling.assignee.gone");
  const nameOf = (user: string) => colleagues.find((each) => each.user === user)?.name;
  const { assignee, notes, recusals } = handling;
  return {
    assignee: assignee === null ? null : { user: assignee, name: nameOf(assignee) ?? gone },
    colleagues: colleagues.filter(({ role }) => role !== "viewer").map(({ user, name }) => ({ user, name })),
    notes: notes.map(({ id, text, person, at }) => ({
      id,
      text,
      by: translate("handling.notes.by", { person: person ?? gone, at: momentText(locale, at) }),
    })),
    recusals: recusals.map(({ id, person, reason, at, by, user }) => {
      const day = formats(locale).dateTime(at, { dateStyle: "medium" });
      const line = translate("handling.recusals.line", { person: person ?? gone, at: day, reason });
      const setter = translate("handling.recusals.setBy", { person: nameOf(by) ?? gone });
      return { id, text: by === user ? line : `${line} · ${setter}` };
    }),
  };
}
