import type { Entry } from "../../../lib/instrument/entry";
import type { Field, SectionWords } from "./field";
import type { Conflict, Status } from "./saver";

const clock = (at: Date, locale: "zh" | "en") =>
  at.toLocaleTimeString(locale === "zh" ? "zh-CN" : "en-GB", { hour: "2-digit", minute: "2-digit" });

/** The state of saving, as the status line says it. */
export function statusWords(status: Status, words: SectionWords, locale: "zh" | "en"): string {
  switch (status.kind) {
    case "ready":
      return words.ready;
    case "saving":
      return words.saving;
    case "saved":
      return words.saved.replace("{time}", clock(status.at, locale));
    case "waiting":
      return words.waiting;
    case "rejected":
      return words.rejected.replace("{message}", status.message);
  }
}

/** The field with what has come up since the page was made: problems, and conflicts with another window. */
export function shown(
  field: Field,
  problems: Record<string, string>,
  conflicts: Record<string, Conflict>,
  words: SectionWords,
  locale: "zh" | "en",
): Field {
  const { problem: _, ...rest } = field;
  const conflict = conflicts[field.id];
  const problem = problems[field.id];
  return {
    ...rest,
    ...(problem && { problem }),
    ...(conflict && {
      conflict: {
        stored: words.conflictStored
          .replace("{time}", clock(conflict.at, locale))
          .replace("{answer}", entryWords(field, conflict.stored)),
        mine: words.conflictMine.replace("{answer}", entryWords(field, conflict.mine)),
      },
    }),
  };
}

function entryWords(field: Field, entry: Entry): string {
  if ("cleared" in entry) return "—";
  const values = "typed" in entry ? [entry.typed] : [entry.answer].flat().map(String);
  const choices = [...field.choices, ...field.abstentions];
  return values.map((value) => choices.find(({ id }) => id === value)?.text ?? value).join(" · ");
}
