import type { RoundRecord } from "#db/programme/admission";
import { versionIn } from "#lib/rules/notice";
import type { Locale } from "#lib/text/text";
import { findRuleSet } from "#questionnaires";
import type { ToldNotice } from "../_view/notice/told-notice";
import { noticeOf } from "../acts/programme/notice-rules";
import { translator } from "../translate";
import { versionName } from "./version-name";

/** What the notice of a round adds to its rules and waives; `null` where it does neither. */
export function toldNotice(round: Pick<RoundRecord, "ruleSet" | "ruleNotices">, locale: Locale): ToldNotice | null {
  const { bars, waivers, document, source } = noticeOf(round);
  const version = findRuleSet(versionIn(round.ruleSet));
  if (!version || bars.length + waivers.length === 0) return null;
  const translate = translator(locale);
  const titles = new Map(version.criteria.map(({ id, title }) => [id, title[locale]]));
  return {
    lead: translate("notice.told.lead", {
      ...{ version: versionName(version, locale), notice: document },
      ...{ bars: bars.length, waivers: waivers.length },
    }),
    bars: bars.map(({ id, title, demands, clause }) => ({ id, title, demands, clause })),
    waivers: waivers.map(({ criterion, reason, clause }) => ({
      id: criterion,
      title: titles.get(criterion) ?? criterion,
      text: translate("notice.told.waived", { title: titles.get(criterion) ?? criterion, reason }),
      clause,
    })),
    source: source ?? null,
  };
}
