import { z } from "zod";
import { numberDocuments, wordMessage } from "#app/acts/programme/word-message";
import { fromSeatThat } from "#app/forms/doors";
import { text, wordOf } from "#app/forms/fields";
import { form, forms, nothingThere } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { pageAbove, pathWith } from "#app/forms/way-back";
import { placeNames } from "#app/work/firm-messages";
import { setTemplate } from "#db/programme/message-wording";
import { isDocumentKind, messageKinds } from "#lib/programme/firm-message";
import { locales } from "#lib/text/languages";

export { nothingThere as GET } from "#app/forms/form";

const Place = z.object({ kind: z.enum(messageKinds), in: z.enum(locales) });

/** The page of the kind and language that a form is about. */
const editor =
  (anchor = "") =>
  (sending: Sending): string =>
    pathWith(`${pageAbove(sending)}${anchor}`, {
      kind: wordOf(sending.form, "kind").slice(0, 20),
      in: wordOf(sending.form, "in").slice(0, 10),
    });

/** How a bureau words what it tells firms, and how it numbers its documents. */
export const POST = forms({
  /** Keeps the bureau's own words, or only shows them as they would read. */
  save: form(
    fromSeatThat("word-messages"),
    Place.extend({ subject: text, body: text, look: text }),
    async ({ store, actor, values: { kind, in: locale, look, ...words }, now, again, leadOrAgain }) => {
      if (look) return again("look", { anchor: "preview" });
      const wish = { kind, locale, text: words, names: placeNames };
      return leadOrAgain(await wordMessage(store, actor, wish, now), { done: "saved" });
    },
    editor(),
  ),
  /** Goes back to the usual words. */
  reset: form(
    fromSeatThat("word-messages"),
    Place,
    async ({ store, actor, values: { kind, in: locale }, now, lead }) =>
      lead(await setTemplate(store, actor, { kind, locale, text: null }, now), { done: "reset" }),
    editor(),
  ),
  series: form(
    fromSeatThat("word-messages"),
    Place.extend({ pattern: text, first: text }),
    async ({ store, actor, values: { kind, pattern, first }, now, leadOrAgain }) =>
      isDocumentKind(kind)
        ? leadOrAgain(await numberDocuments(store, actor, { kind, pattern, first }, now), { done: "series" })
        : nothingThere(),
    editor("#series"),
  ),
});
