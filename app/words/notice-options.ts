import { messagesOf } from "#lib/messages/messages";
import { isExamined } from "#lib/rules/examined";
import type { Fact } from "#lib/rules/fact";
import type { NoticeDefect } from "#lib/rules/notice-shape";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { criteriaIn } from "#lib/rules/rule-set";
import { bracketed, byLocale } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { factCatalogue, ruleSetFor } from "#questionnaires";
import type { EditorWords, NoticeOptions, NoticeProblem, Option } from "../_view/notice/options";
import { ground, versions } from "../acts/programme/notice-rules";
import { translator } from "../translate";
import { versionName } from "./version-name";

/** How many years back a bar can look. */
const yearsBack = 3;

/** The clauses of a version that a notice can waive. */
function criteriaOf(ruleSet: RuleSet, occasion: Occasion, locale: Locale): Option[] {
  const needed = new Set(criteriaIn(ruleSet.requires));
  return ruleSet.criteria.flatMap((criterion, place) =>
    needed.has(criterion.id) && isExamined(criterion, occasion)
      ? [{ id: criterion.id, label: `${place + 1} ${criterion.title[locale]}` }]
      : [],
  );
}

function versionsFor(occasion: Occasion, locale: Locale): NoticeOptions["versions"] {
  const translate = translator(locale);
  const named = (ruleSet: RuleSet) => ({ version: versionName(ruleSet, locale), document: ruleSet.document[locale] });
  const choice = ruleSetFor(occasion);
  const byLaw = "ruleSet" in choice ? choice.ruleSet : null;
  const others = versions.filter(
    ({ ruleSet, isFaulty }) => ruleSet.tier === occasion.tier && !isFaulty && ruleSet.id !== byLaw?.id,
  );
  return [
    {
      id: "",
      label: byLaw ? translate("notice.form.versionLaw", named(byLaw)) : translate("notice.form.versionNone"),
      criteria: byLaw ? criteriaOf(byLaw, occasion, locale) : [],
    },
    ...others.map(({ ruleSet }) => ({
      id: ruleSet.id,
      label: translate("notice.form.versionOther", named(ruleSet)),
      criteria: criteriaOf(ruleSet, occasion, locale),
    })),
  ];
}

/** What the editor of a round's notice chooses from. */
export function noticeOptions(occasion: Occasion, locale: Locale): NoticeOptions {
  const translate = translator(locale);
  const ofKind = (kind: Fact["kind"]) =>
    [...ground.facts.values()].flatMap((fact) =>
      fact.kind === kind ? [{ id: fact.id, label: fact.text[locale] }] : [],
    );
  const list = ground.facts.get(ground.titles.list);
  const field = list?.kind === "list" ? list.fields.find(({ id }) => id === ground.titles.kind) : undefined;
  return {
    versions: versionsFor(occasion, locale),
    numbers: factCatalogue.sections.flatMap(({ text, facts }) => {
      const options = facts.flatMap((fact) =>
        fact.kind === "number"
          ? [{ id: fact.id, label: `${fact.text[locale]}${bracketed(translate(`notice.units.${fact.unit}`), locale)}` }]
          : [],
      );
      return options.length > 0 ? [{ label: text[locale], options }] : [];
    }),
    years: [
      { id: "-1", label: translate("notice.form.years.last") },
      ...Array.from({ length: yearsBack - 1 }, (_, place) => ({
        id: String(-2 - place),
        label: translate("notice.form.years.before", { years: place + 2 }),
      })),
      { id: "0", label: translate("notice.form.years.now") },
      { id: "", label: translate("notice.form.years.none") },
    ],
    yesNo: ofKind("yes-no"),
    titles: field?.kind === "choice" ? field.options.map(({ id, text }) => ({ id, label: text[locale] })) : [],
    findings: ofKind("finding"),
  };
}

/** The words of the editor. */
const words = byLocale((locale): EditorWords => {
  const { form, defects } = messagesOf(locale).notice;
  return { ...form, missing: defects.missing, unreadable: defects.unreadable.replace("{value}", "…") };
});
export const editorWords = (locale: Locale): EditorWords => words[locale];

/** The name of a control as its label says it. */
const labels: Readonly<Record<string, keyof EditorWords>> = {
  ruleSet: "version",
  title: "titleField",
  reason: "waiverReason",
};

/** What stands in the way of a notice that was typed, each with its control. */
export const noticeProblems = (defects: readonly NoticeDefect[], locale: Locale): NoticeProblem[] =>
  defects.map(({ part, line, field, reason, value }) => {
    const translate = translator(locale);
    const name = part === "notice" && field === "reason" ? "reason" : (labels[field] ?? field);
    const label = name in words[locale] ? words[locale][name as keyof EditorWords] : field;
    const place = translate(`notice.places.${part}`, { line, field: typeof label === "string" ? label : field });
    const why = translate(`notice.defects.${reason}`, { value });
    return {
      why,
      control: part === "notice" ? field : `${part}.${line - 1}.${field}`,
      text: translate("notice.defect", { place, problem: why }),
    };
  });
