import type { RoundRecord } from "#db/programme/admission";
import { daysAfter } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";

/** Most bytes of a line (RFC 5545, 3.1). */
const longest = 75;

/** A line, folded where it is too long; never within a character. */
function folded(line: string): string {
  const parts: string[] = [""];
  for (const sign of line) {
    const last = parts.at(-1) ?? "";
    const isFull = Buffer.byteLength(last + sign) > (parts.length === 1 ? longest : longest - 1);
    if (isFull) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts.join("\r\n ");
}

const escaped = (words: string): string =>
  writable(words)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, "\\n");

const dateOf = (day: string): string => day.replaceAll("-", "");

/** The planned stages of a round as a calendar (RFC 5545): an entry for each that has a day. */
export function calendarOf(round: RoundRecord, locale: Locale, now: Date): string {
  const translate = translator(locale);
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const acceptance = { stage: "acceptance" as const, from: round.opensOn, to: round.closesOn, owner: "" };
  const stages = [acceptance, ...round.stages.filter(({ stage }) => stage !== "acceptance")];
  const events = stages.flatMap(({ stage, from, to, owner }) => {
    const first = from ?? to;
    if (first === null) return [];
    return [
      "BEGIN:VEVENT",
      `UID:${round.id}-${stage}@leapmark`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateOf(first)}`,
      `DTEND;VALUE=DATE:${dateOf(daysAfter(to ?? first, 1))}`,
      `SUMMARY:${escaped(`${round.name} ${translate(`process.stages.${stage}`)}`)}`,
      ...(owner ? [`DESCRIPTION:${escaped(translate("process.owner", { name: owner }))}`] : []),
      "END:VEVENT",
    ];
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Leapmark//Leapmark//EN", ...events, "END:VCALENDAR", ""];
  return lines.map(folded).join("\r\n");
}
