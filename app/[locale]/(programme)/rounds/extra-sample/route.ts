import { stringify } from "csv-stringify/sync";
import { seatThatMay } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { messagesOf } from "#lib/messages/messages";
import { extraColumns, optionIn } from "#lib/programme/extra-table";
import { byLocale, locales } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";

const words = byLocale((locale) => messagesOf(locale).rounds.extraSample);
const textOf = (name: Exclude<keyof (typeof words)[Locale], "levels">): Text =>
  byLocale((locale) => words[locale][name]);
const levelOf = (name: keyof (typeof words)[Locale]["levels"]) => {
  return Object.fromEntries(locales.map((locale) => [optionIn(locale), words[locale].levels[name]]));
};

const rows: Readonly<Record<string, string>>[] = [
  { id: "contact-name", ...textOf("contactName"), kind: "text", required: "yes" },
  { id: "in-park", ...textOf("inPark"), kind: "yes-no", required: "yes" },
  {
    id: "digital",
    ...textOf("digital"),
    kind: "choice",
    required: "no",
    option: "level-one",
    ...levelOf("one"),
    points: "0",
  },
  { id: "digital", option: "level-two", ...levelOf("two"), points: "3" },
  { id: "digital", option: "level-three", ...levelOf("three"), points: "5" },
];

/** A table of questions to start from. */
export async function GET(): Promise<Response> {
  if (!(await seatThatMay("read-rounds"))) return nothingThere();
  const table = [extraColumns, ...rows.map((row) => extraColumns.map((column) => row[column] ?? ""))];
  return new Response(stringify(table, { bom: true, record_delimiter: "windows" }), {
    headers: attachment("leapmark-questions.csv", "text/csv; charset=utf-8"),
  });
}
