import styles from "#app/_view/staff/staff.module.css";
import { provinces } from "#app/acts/programme/typed-round";
import { formats, translator } from "#app/translate";
import { trailNames } from "#app/words/trail-names";
import { rulesDocument, rulesName } from "#app/words/version-name";
import type { RoundRecord } from "#db/programme/admission";
import { documentsAsked } from "#lib/programme/documents";
import type { RuleSet } from "#lib/rules/rule-set";
import { listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** How a round is set up. */
export function RoundFacts({
  locale,
  round,
  ruleSet,
  adoption,
}: {
  locale: Locale;
  round: RoundRecord;
  /** When and why the rule set was put in place of another one; `null` where it never was. */
  adoption: { at: Date; from: string; reason: string } | null;
  ruleSet: RuleSet | undefined;
}) {
  const translate = translator(locale);
  const format = formats(locale);
  const { requirements } = round;
  const evidence = requirements.filter((each) => each.evidence).length;
  const since = round.openedAt
    ? translate("rounds.overview.fixed", { at: format.dateTime(round.openedAt, { dateStyle: "medium" }) })
    : translate("rounds.overview.provisional");
  const ruleSetSince = adoption
    ? translate("rounds.overview.adopted", {
        at: format.dateTime(adoption.at, { dateStyle: "medium" }),
        from: trailNames(locale).ruleSet(adoption.from),
        reason: adoption.reason,
      })
    : since;
  const facts = [
    ["kind", `${translate(`rounds.tiers.${round.tier}`)} · ${translate(`rounds.actions.${round.action}`)}`],
    [
      "province",
      provinces.find(({ id }) => id === round.province)?.name[locale] ?? translate("rounds.overview.wholeCountry"),
    ],
    [
      "ruleSet",
      ruleSet
        ? `${rulesName(ruleSet, locale)} · ${rulesDocument(ruleSet, locale)} · ${ruleSetSince}`
        : `${round.ruleSet} · ${ruleSetSince}`,
    ],
    ...(round.selfAssessment === "none" ? [] : [["edition", `${round.edition} · ${since}`] as const]),
    ["dates", translate("rounds.dates", { from: round.opensOn, to: round.closesOn })],
    ["selfAssessment", translate(`rounds.form.assessments.${round.selfAssessment}`)],
    [
      "documents",
      listed(
        documentsAsked(round).map((each) => translate(`documents.titles.${each}`)),
        locale,
      ) || translate("documents.round.none"),
    ],
    ["declaration", translate(round.declaration ? "documents.round.declarationYes" : "documents.round.declarationNo")],
    ["sealing", translate(round.sealed ? "rounds.overview.sealed" : "rounds.overview.rolling")],
    ["deciders", translate("rounds.overview.deciderCounts", { count: round.deciders })],
    [
      "supplement",
      translate("rounds.overview.supplementTerms", {
        days: round.supplementDays,
        reminder: round.supplementReminder,
      }),
    ],
    ["lateDeciders", translate("rounds.overview.lateDeciderCounts", { count: round.lateDeciders })],
    ["requirements", translate("rounds.overview.requirementCounts", { facts: requirements.length, evidence })],
    ["extra", translate("rounds.overview.extraCounts", { count: round.extraQuestions.length })],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{translate("rounds.overview.facts")}</h2>
      <p className="screen">
        <a href={`/${locale}/rounds/${round.id}/preview`}>{translate("rounds.preview.link")}</a>
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{translate(`rounds.overview.${name}`)}</dt>
            <dd>
              {words}
              {name === "ruleSet" && (
                <>
                  {" "}
                  <a href={`/${locale}/rounds/${round.id}/rules`}>{translate("notice.link")}</a>
                </>
              )}
            </dd>
          </div>
        ))}
        {round.notice && (
          <div style={{ display: "contents" }}>
            <dt>{translate("rounds.overview.notice")}</dt>
            <dd className={styles.notice}>{round.notice}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
