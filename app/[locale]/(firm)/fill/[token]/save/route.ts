import { z } from "zod";
import { sentAnswer } from "#app/[locale]/(firm)/sheets/[token]/sections/[section]/sent-answer";
import { localeOf } from "#app/accounts/session";
import { saveAsked } from "#app/acts/sheets/save-asked";
import { settlingIn } from "#app/acts/sheets/settle";
import { onAsking } from "#app/forms/doors";
import { controlsOf, text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { baseName } from "#lib/entry/form-text";

const Buttons = z.object({ settle: text, remove: text, add: text, locale: text });

/** Saves what a colleague gave as a whole, does what the button says, and says that it is handed over. */
export const POST = form(
  onAsking,
  Buttons,
  async ({ store, asked, home, values, form: sent, params, now, to }) => {
    const settle = settlingIn(values.settle, (subject) => Number(wordOf(sent, baseName(subject))));
    const [, list = "", row = ""] = /^(.+)\.(\d+)$/.exec(values.remove) ?? [];
    const isDone = values.locale === "" && values.add === "" && list === "" && settle === null;
    const wish = {
      ...{ controls: controlsOf(sent), settle, remove: list === "" ? null : { list, row: Number(row) }, isDone },
      sent: (question: string) => sentAnswer(sent, question),
    };
    const outcome = await saveAsked(store, asked, wish, now);
    if (!outcome.ok) return to(home, outcome.reason === "stale" ? { problem: "stale" } : {});
    const other = localeOf(values.locale);
    if (other) return to(`/${other}/fill/${params.token}`);
    if (/^[a-z-]+$/.test(values.add)) return to(home, { query: { add: values.add }, anchor: values.add });
    if (settle || list) return to(home, { anchor: settle?.subject ?? list });
    return outcome.value.isOpen ? to(home, { problem: "open", anchor: "main" }) : to(home, { done: "yes" });
  },
  ({ locale, params }) => `/${locale}/fill/${params.token}`,
);
