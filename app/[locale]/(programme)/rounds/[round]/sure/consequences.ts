import { modeOf } from "#app/acts/programme/ask-once";
import { noticeOf, plannedRules, supersededIn } from "#app/acts/programme/notice-rules";
import { daysTyped, stillSince } from "#app/acts/programme/remind-missing";
import { occasionOf, ruleSetOf } from "#app/acts/programme/round-rules";
import { type Translate, translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { rulesDocument, rulesName, versionName } from "#app/words/version-name";
import { type Database, database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { countToTell } from "#db/programme/extension";
import { countFaulty } from "#db/programme/faulty-decisions";
import { countStandings } from "#db/programme/firm-lines";
import { countToLink } from "#db/programme/links";
import { countRemindable } from "#db/programme/missing";
import { countJobs } from "#db/service/jobs";
import { type Act, type Actor, may } from "#lib/access";
import { environment } from "#lib/env";
import type { Standing } from "#lib/programme/standing";
import { versionIn } from "#lib/rules/notice";
import { isDay } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { correctionOf } from "#questionnaires";

/** What is asked once more before it is done to a round. */
export const sureActs = ["open", "close", "extend", "adopt", "remind", "send", "end-link"] as const;
export type SureAct = (typeof sureActs)[number];

/** What will come of an act: where it is sent to with what, what it does in whole sentences, and what can be chosen. */
type Consequences = {
  action: string;
  lines: string[];
  fields: Readonly<Record<string, string>>;
  ticks: { name: string; label: string }[];
  /** Whether it has to be said why. */
  asksReason: boolean;
  isDangerous: boolean;
  back: string;
  /** Whether a list is made and nothing is sent. */
  isList: boolean;
};

type Question = {
  act: SureAct;
  round: RoundRecord;
  actor: Actor;
  right: Act;
  locale: Locale;
  param: (name: string) => string;
};

/** What an act on a round as it stands will come to; `null` where it cannot be done now or not by that person. */
export async function consequencesOf({ act, right, ...question }: Question): Promise<Consequences | null> {
  const { round, actor, locale } = question;
  const { id, organisation, state } = round;
  if (!may(actor, right, { of: "round", organisation, state, sealed: false })) return null;
  const store = await database();
  const now = new Date();
  const outcome = await countStandings(store, actor, id, now);
  if (!outcome.ok) return null;
  const counts = outcome.value;
  const unsent = counts["not-opened"] + counts.opened + counts.started;
  const home = `/${locale}/rounds/${id}`;
  const seen = { seen: String(round.revision) };
  const usual = { ticks: [], asksReason: false, isDangerous: false, isList: false, back: home };
  return lookers[act]({ ...question, store, now, counts, unsent, seen, usual, translate: translator(locale) });
}

type Outlook = Omit<Question, "act" | "right"> & {
  store: Database;
  now: Date;
  counts: Readonly<Record<Standing, number>>;
  /** Firms that have not sent in and never have. */
  unsent: number;
  /** The state of the round that is shown, as a form carries it. */
  seen: { seen: string };
  usual: Pick<Consequences, "ticks" | "asksReason" | "isDangerous" | "isList" | "back">;
  translate: Translate;
};

const lookers: Readonly<Record<SureAct, (outlook: Outlook) => Consequences | null | Promise<Consequences | null>>> = {
  open: ofOpening,
  close: ofClosing,
  extend: ofAnotherLastDay,
  adopt: ofAdopting,
  remind: ofReminding,
  send: ofSending,
  "end-link": ofEndingTheLink,
};

function ofOpening({ round, locale, unsent, seen, usual, translate }: Outlook): Consequences | null {
  const { opensOn, closesOn } = round;
  const planned = plannedRules(occasionOf(round), noticeOf(round));
  if (!("ruleSet" in planned)) return null;
  const { ruleSet } = planned;
  const lines = [
    translate("rounds.sure.open.rules", { name: rulesName(ruleSet, locale), document: rulesDocument(ruleSet, locale) }),
    translate("rounds.sure.open.dates", { from: dayText(locale, opensOn), to: dayText(locale, closesOn) }),
    translate("rounds.sure.open.firms", { firms: unsent }),
    translate("rounds.sure.open.final"),
  ];
  return { ...usual, action: "/open", lines, fields: seen };
}

async function ofClosing({ round, store, counts, unsent, seen, usual, translate }: Outlook): Promise<Consequences> {
  const { all: firms, mails } = await countToTell(store, round.id);
  const told = { firms, mails: environment().SMTP_URL === undefined ? 0 : mails };
  const lines = [
    translate("rounds.sure.close.unsent", { unsent, ...counts, unopened: counts["not-opened"] }),
    ...(counts.returned > 0 ? [translate("rounds.sure.close.returned", { firms: counts.returned })] : []),
    ...(counts.late > 0 ? [translate("rounds.sure.close.late", { firms: counts.late })] : []),
    ...(firms > 0 ? [translate("rounds.sure.close.told", told)] : []),
    translate("rounds.sure.close.final"),
  ];
  return { ...usual, action: "/close", lines, fields: seen, isDangerous: true };
}

async function ofAnotherLastDay(outlook: Outlook): Promise<Consequences | null> {
  const { round, locale, param, store, unsent, seen, usual, translate } = outlook;
  const to = param("closesOn");
  if (!isDay(to)) return null;
  const days = { from: dayText(locale, round.closesOn), to: dayText(locale, to) };
  const isEarlier = to < round.closesOn;
  const lines = [
    translate(isEarlier ? "rounds.sure.extend.earlier" : "rounds.sure.extend.later", days),
    translate("rounds.sure.extend.unsent", { unsent }),
    translate("rounds.sure.extend.rest"),
  ];
  const firms = environment().SMTP_URL === undefined ? 0 : (await countToTell(store, round.id)).mails;
  const ticks = firms > 0 ? [{ name: "tell", label: translate("rounds.sure.extend.tell", { firms }) }] : [];
  return { ...usual, action: "/extend", lines, fields: { ...seen, closesOn: to }, ticks, isDangerous: isEarlier };
}

async function ofAdopting(outlook: Outlook): Promise<Consequences | null> {
  const { round, locale, store, counts, seen, usual, translate } = outlook;
  const remedy = correctionOf(versionIn(round.ruleSet), round.opensOn);
  if (!remedy) return null;
  const names = { from: rulesName(ruleSetOf(round), locale), to: versionName(remedy.ruleSet, locale) };
  const decided = await countFaulty(store.db, round.id, supersededIn(round));
  const lines = [
    translate("rounds.sure.adopt.rules", names),
    translate("rounds.sure.adopt.firms", { firms: counts.submitted + counts.late + counts.returned }),
    translate("rounds.sure.adopt.decided", { firms: decided }),
    translate("rounds.sure.adopt.kept"),
  ];
  return { ...usual, action: "/adopt", lines, fields: { ...seen, ruleSet: remedy.ruleSet.id }, asksReason: true };
}

async function ofReminding({ round: { id }, param, store, now, usual, translate }: Outlook): Promise<Consequences> {
  const among = param("among") === "stuck" ? "stuck" : "not-started";
  const days = daysTyped(param("days"));
  const mode = modeOf(param("mode"));
  const firms = await countRemindable(store, id, { among, stillSince: stillSince(days, now) }, now);
  const lines = [
    translate(`rounds.sure.remind.${among}`, { firms: firms ?? "–", days }),
    translate(`rounds.sure.remind.${mode}`),
    ...(among === "not-started" ? [translate("rounds.sure.remind.links")] : []),
  ];
  const fields = { among, days: String(days), mode, jobs: String(await countJobs(store, id, "remind")) };
  const back = `${usual.back}/invite`;
  return { ...usual, action: "/invite/remind", lines, fields, isList: mode === "list", back };
}

async function ofSending({ round: { id }, param, store, now, usual, translate }: Outlook): Promise<Consequences> {
  const among = param("again") ? "not-started" : "new";
  const mode = modeOf(param("mode"));
  const firms = await countToLink(store, id, mode === "mail" ? { among, address: "with" } : { among }, now);
  const lines = [
    translate(`rounds.sure.send.${mode}`, { firms }),
    ...(among === "not-started" ? [translate("rounds.sure.send.again")] : []),
  ];
  const jobs = String(await countJobs(store, id, "invite"));
  const fields = { mode, jobs, ...(among === "not-started" && { again: "1" }) };
  const back = `${usual.back}/invite`;
  return { ...usual, action: "/invite/send", lines, fields, isList: mode === "list", back };
}

function ofEndingTheLink({ param, seen, usual, translate }: Outlook): Consequences {
  const lines = [translate("rounds.sure.end-link.ends")];
  const fields = { ...seen, ...(param("end") ? { end: "1" } : { quota: param("quota") }) };
  const back = `${usual.back}/invite#open-link`;
  return { ...usual, action: "/invite/open-link", lines, fields, isDangerous: true, back };
}
