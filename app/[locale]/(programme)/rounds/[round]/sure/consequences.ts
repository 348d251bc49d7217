import { daysTyped, stillSince } from "#app/acts/programme/remind";
import { translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { countToTell } from "#db/programme/extension";
import { countStandings } from "#db/programme/firm-lines";
import { countToLink } from "#db/programme/links";
import { countRemindable } from "#db/programme/missing";
import { countJobs } from "#db/service/jobs";
import { type Act, type Actor, may } from "#lib/access";
import { environment } from "#lib/env";
import { isDay } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { ruleSetFor } from "#questionnaires";

/** What is asked once more before it is done to a round. */
export const askedActs = ["open", "close", "extend", "remind", "send", "end-link"] as const;
export type AskedAct = (typeof askedActs)[number];

/** What will come of an act: where it is sent to with what, what it does in whole sentences, and what can be chosen. */
type Consequences = {
  action: string;
  lines: string[];
  fields: Readonly<Record<string, string>>;
  ticks: { name: string; label: string }[];
  isDangerous: boolean;
  back: string;
  /** Whether a list is made and nothing is sent. */
  isList: boolean;
};

type Asked = {
  asked: AskedAct;
  round: RoundRecord;
  actor: Actor;
  right: Act;
  locale: Locale;
  given: (name: string) => string;
};

/** What an act on a round as it stands will come to; `null` where it cannot be done now or not by that person. */
export async function consequencesOf({
  asked,
  round,
  actor,
  right,
  locale,
  given,
}: Asked): Promise<Consequences | null> {
  const { id, organisation, state, closesOn } = round;
  if (!may(actor, right, { of: "round", organisation, state, sealed: false })) return null;
  const db = await database();
  const now = new Date();
  const counted = await countStandings(db, actor, id, now);
  if (!counted.ok) return null;
  const counts = counted.value;
  const unsent = counts["not-opened"] + counts.opened + counts.started;
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const seen = { seen: String(round.revision) };
  const told = { ticks: [], isDangerous: false, isList: false, back: home };
  switch (asked) {
    case "open": {
      const { tier, action, opensOn, province } = round;
      const choice = ruleSetFor({ tier, action, openedOn: opensOn, province });
      if (!("ruleSet" in choice)) return null;
      const { name, document } = choice.ruleSet;
      const lines = [
        translate("rounds.sure.open.rules", { name: name[locale], document: document[locale] }),
        translate("rounds.sure.open.dates", { from: dayText(locale, opensOn), to: dayText(locale, closesOn) }),
        translate("rounds.sure.open.firms", { firms: unsent }),
        translate("rounds.sure.open.final"),
      ];
      return { ...told, action: "/open", lines, fields: seen };
    }
    case "close": {
      const lines = [
        translate("rounds.sure.close.unsent", { unsent, ...counts, unopened: counts["not-opened"] }),
        ...(counts.returned > 0 ? [translate("rounds.sure.close.returned", { firms: counts.returned })] : []),
        ...(counts.late > 0 ? [translate("rounds.sure.close.late", { firms: counts.late })] : []),
        translate("rounds.sure.close.final"),
      ];
      return { ...told, action: "/close", lines, fields: seen, isDangerous: true };
    }
    case "extend": {
      const to = given("closesOn");
      if (!isDay(to)) return null;
      const days = { from: dayText(locale, closesOn), to: dayText(locale, to) };
      const lines = [
        translate(to < closesOn ? "rounds.sure.extend.earlier" : "rounds.sure.extend.later", days),
        translate("rounds.sure.extend.unsent", { unsent }),
        translate("rounds.sure.extend.rest"),
      ];
      const firms = environment().SMTP_URL === undefined ? 0 : await countToTell(db, id);
      const ticks = firms > 0 ? [{ name: "tell", label: translate("rounds.sure.extend.tell", { firms }) }] : [];
      const fields = { ...seen, closesOn: to };
      return { ...told, action: "/extend", lines, fields, ticks, isDangerous: to < closesOn };
    }
    case "remind": {
      const among = given("among") === "stuck" ? "stuck" : "not-started";
      const days = daysTyped(given("days"));
      const byMail = given("mode") === "mail" && environment().SMTP_URL !== undefined;
      const firms = await countRemindable(db, id, { among, stillSince: stillSince(days, now) }, now);
      const lines = [
        translate(`rounds.sure.remind.${among}`, { firms: firms ?? "–", days }),
        translate(byMail ? "rounds.sure.remind.mail" : "rounds.sure.remind.list"),
        ...(among === "not-started" ? [translate("rounds.sure.remind.links")] : []),
      ];
      const jobs = String(await countJobs(db, id, "remind"));
      const fields = { among, days: String(days), mode: byMail ? "mail" : "list", jobs };
      return { ...told, action: "/invite/remind", lines, fields, isList: !byMail, back: `${home}/invite` };
    }
    case "send": {
      const among = given("again") ? "not-started" : "new";
      const byMail = given("mode") === "mail" && environment().SMTP_URL !== undefined;
      const firms = await countToLink(db, id, byMail ? { among, address: "with" } : { among }, now);
      const lines = [
        translate(byMail ? "rounds.sure.send.mail" : "rounds.sure.send.list", { firms }),
        ...(among === "not-started" ? [translate("rounds.sure.send.again")] : []),
      ];
      const jobs = String(await countJobs(db, id, "invite"));
      const fields = { mode: byMail ? "mail" : "list", jobs, ...(among === "not-started" && { again: "1" }) };
      return { ...told, action: "/invite/send", lines, fields, isList: !byMail, back: `${home}/invite` };
    }
    case "end-link": {
      const lines = [translate("rounds.sure.end-link.ends")];
      const fields = { ...seen, ...(given("end") ? { end: "1" } : { quota: given("quota") }) };
      return {
        ...told,
        action: "/invite/open-link",
        lines,
        fields,
        isDangerous: true,
        back: `${home}/invite#open-link`,
      };
    }
  }
}
