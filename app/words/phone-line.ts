import type { FirmToPhone } from "#db/programme/listed-firms";
import { standingOf } from "#lib/programme/standing";
import { startOfDay } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { formats, translator } from "../translate";

/** What a firm is to be told on the phone, by how far it is. */
function tellWords(locale: Locale, firm: FirmToPhone, closesOn: string): string {
  const until = formats(locale).dateTime(startOfDay(firm.dueOn ?? closesOn), { dateStyle: "long" });
  const kind = () => {
    if (firm.state === "returned" || firm.state === "started") return firm.state;
    if (firm.openedAt) return "opened";
    return firm.linkedAt ? "notOpened" : "noLink";
  };
  return translator(locale)(`firmList.phone.tell.${kind()}`, { until });
}

/** A firm that is to be called, in words: how far it is, why it is called, what it is told, and who called it when. */
export function phoneWords(locale: Locale, firm: FirmToPhone, closesOn: string) {
  const translate = translator(locale);
  const at = (moment: Date) => formats(locale).dateTime(moment, { dateStyle: "medium", timeStyle: "short" });
  const who = firm.phonedBy ?? translate("firmList.phone.calledSomebody");
  return {
    state: translate(`rounds.standing.${standingOf(firm.state, firm.openedAt !== null)}`),
    why: firm.email
      ? translate("firmList.phone.why.mailFailed", { email: firm.email })
      : translate("firmList.phone.why.noMail"),
    tell: tellWords(locale, firm, closesOn),
    called: firm.phonedAt ? translate("firmList.phone.calledAt", { at: at(firm.phonedAt), who }) : "",
  };
}
