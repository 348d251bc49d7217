import type { ShownObjection } from "#app/_view/process/objection-list";
import type { ObjectionLine } from "#db/programme/objections";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { dayText } from "./application-words";

/** An objection in words, with what it came to. */
export function shownObjection(
  { id, application, firm, receivedOn, name, contact, what, files, by, answers }: ObjectionLine,
  { locale, home, names }: { locale: Locale; home: string; names: ReadonlyMap<string, string> },
): ShownObjection {
  const translate = translator(locale);
  return {
    ...{ id, firm: firm.name, href: `${home}/firms/${application}`, what },
    from: [
      translate("publicity.objections.by", { name: name ?? translate("publicity.objections.anonymous") }),
      ...(contact ? [translate("publicity.objections.reach", { contact })] : []),
    ],
    received: translate("publicity.objections.received", {
      day: dayText(locale, receivedOn),
      who: names.get(by) ?? "–",
    }),
    files: files.map((file) => ({
      ...{ id: file.id, name: file.name, type: file.type, href: `${home}/material/${file.id}` },
    })),
    answers: answers.map(({ id: answer, outcome, found, handler, handledOn }) => ({
      ...{ id: answer, outcome, found },
      told: translate("publicity.objections.handled", { day: dayText(locale, handledOn), handler }),
    })),
  };
}
