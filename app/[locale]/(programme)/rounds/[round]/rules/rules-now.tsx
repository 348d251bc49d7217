import { noticeOf, plannedRules } from "#app/acts/programme/notice-rules";
import { findRulesOf, occasionOf } from "#app/acts/programme/round-rules";
import { translator } from "#app/translate";
import { rulesDocument, rulesName } from "#app/words/version-name";
import type { RoundRecord } from "#db/programme/admission";
import { noNotice } from "#lib/rules/notice";
import type { Locale } from "#lib/text/text";

/** By which version a round goes, and whether the law or an officer chose it. */
export function RulesNow({ locale, round }: { locale: Locale; round: RoundRecord }) {
  const translate = translator(locale);
  const rules = findRulesOf(round);
  const { ruleSet, reason } = noticeOf(round);
  const planned = ruleSet === null ? plannedRules(occasionOf(round), noNotice) : null;
  const law = planned && "ruleSet" in planned ? planned.law : null;
  return (
    <section aria-labelledby="rules-now">
      <h2 id="rules-now">{translate("notice.now")}</h2>
      <p>
        {rules
          ? translate("notice.nowVersion", {
              version: rulesName(rules, locale),
              document: rulesDocument(rules, locale),
            })
          : round.ruleSet}
      </p>
      {law && <p className="soft">{translate("notice.byLaw", { reason: law.reason[locale] })}</p>}
      {ruleSet !== null && <p className="soft">{translate("notice.byOfficer", { reason })}</p>}
    </section>
  );
}
