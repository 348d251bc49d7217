import type { KeptKind, RoundHold } from "#lib/retention";
import { dayOf } from "#lib/text/day";
import type { Tally } from "./tally";

/** What each kind is, by which setting its term is set, what goes and what stays. */
const words: Readonly<
  Record<KeptKind, { name: string; setting: string; things: string; goes: string; stays: string }>
> = {
  draft: {
    name: "drafts",
    setting: "RETENTION_DRAFT_DAYS",
    things: "sheets never submitted",
    goes: "everything in them, their files and links",
    stays: "hashes of the links, which then say “deleted”, and the trail",
  },
  sheet: {
    name: "sheets",
    setting: "RETENTION_SHEET_DAYS",
    things: "submitted sheets in no round",
    goes: "names, addresses, answers, figures, results, files, links, discussions, corrections and texts",
    stays:
      "two scores with trade and size, where the firm agreed to be counted and has no other sheet; reports that a practice signed, as they were sealed; hashes of the links, and the trail",
  },
  round: {
    name: "rounds",
    setting: "RETENTION_ROUND_DAYS",
    things: "firms in rounds that are over",
    goes: "their sheets, as above; contacts, addresses, verified values with their files, figures and titles on the board and in the register; names and codes where nothing was decided",
    stays:
      "decisions, moves and draws as they were sealed, with the figures, reasons and persons in them; names and codes of firms that were decided on; verdicts, scores and counts of the board; the trail",
  },
  mail: {
    name: "mails",
    setting: "RETENTION_MAIL_DAYS",
    things: "rows of mails that were sent or given up",
    goes: "subject, times and what the mail server said",
    stays: "the trail",
  },
  job: {
    name: "jobs",
    setting: "RETENTION_JOB_DAYS",
    things: "finished and failed jobs",
    goes: "what they were asked, what came of them, and what is left of their files",
    stays: "the trail",
  },
};

const holds: Readonly<Record<RoundHold, string>> = {
  running: "is not closed",
  undecided: "has an open proposal or objection",
  returned: "waits for firms to which it was returned",
};

const margin = " ".repeat(8);

/** Where each term stands, and how a line about rounds that wait is told. */
function foundIn({ kind, due, oldest, newest, rounds, toTell, told, silent, holds: waiting }: Tally): string[] {
  const span = oldest && newest ? `, untouched since ${dayOf(oldest)} to ${dayOf(newest)}` : "";
  const over = kind === "round" ? ` (${rounds} rounds are over)` : "";
  return [
    `due: ${due}${over}${span}`,
    ...(toTell > 0 ? [`to be told first by mail, which gives them 30 days: ${toTell}`] : []),
    ...(told > 0 ? [`told, and may still be used until their day: ${told}`] : []),
    ...(silent > 0
      ? [`of those due nobody was told, since there is no address or SMTP_URL is not set: ${silent}`]
      : []),
    ...waiting.map(({ name, round, hold }) => `kept: the round ${name} (${round}) ${holds[hold]}`),
  ];
}

/** What came of a look that also did it. */
function doneIn({ gone, mails, scores, reports }: Tally): string[] {
  return [
    `gone: ${gone}`,
    ...(mails > 0 ? [`mails written: ${mails}`] : []),
    ...(scores > 0 ? [`firms still counted by two scores: ${scores}`] : []),
    ...(reports > 0 ? [`signed reports that stay: ${reports}`] : []),
  ];
}

/** The lines that tell of one kind. */
export function linesOf(tally: Tally, isDone: boolean): string[] {
  const { kind, days } = tally;
  const { name, setting, things, goes, stays } = words[kind];
  if (days === null) return [`${name.padEnd(8)}kept for ever: ${setting} is not set`];
  const lines = [...foundIn(tally), ...(isDone ? doneIn(tally) : [`goes: ${goes}`, `stays: ${stays}`])];
  return [`${name.padEnd(8)}${things} are kept ${days} days`, ...lines.map((line) => `${margin}${line}`)];
}
