import { readFileSync } from "node:fs";
import { ground, plannedRules } from "#app/acts/programme/notice-rules";
import type { FactCatalogue } from "#lib/rules/fact";
import type { Names } from "#lib/rules/measure-text";
import { type Notice, noNotice } from "#lib/rules/notice";
import { type NoticeDefect, parseNotice } from "#lib/rules/notice-shape";
import { factsById } from "#lib/rules/parse-facts";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { findingsIn } from "#lib/rules/with-notice";
import { isRecord } from "#lib/text/is-record";
import { byLocale, locales } from "#lib/text/languages";
import type { Text } from "#lib/text/text";
import { factCatalogue, names } from "#questionnaires/index";

/** What firms are screened by. The catalogue holds the findings of the notice as well. */
export type Law = { ruleSet: RuleSet; reason: Text; screening: Screening; catalogue: FactCatalogue; names: Names };

/** What is wrong in a notice, a line each, in every language. */
async function defectLines(defects: readonly NoticeDefect[]): Promise<string> {
  // Only who is refused waits for all the words of the interface.
  const { messagesOf } = await import("#lib/messages/messages");
  const lines = defects.map(({ part, line, field, reason, value }) => {
    const problems = locales.map((locale) => messagesOf(locale).notice.defects[reason].replace("{value}", value));
    return `${part === "notice" ? part : `${part} ${line}`} ${field}: ${problems.join(" | ")}`;
  });
  return lines.join("\n");
}

/** The notice of a file; bars without an id are numbered as they come. */
export async function noticeIn(file: string): Promise<Notice | { refused: string }> {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { refused: `${file} cannot be read as JSON.` };
  }
  if (!isRecord(input)) return { refused: `${file}: a notice is an object.` };
  const bars = Array.isArray(input.bars)
    ? input.bars.map((bar: unknown, place) => (isRecord(bar) ? { id: `N-${place + 1}`, ...bar } : bar))
    : (input.bars ?? []);
  const outcome = parseNotice({ ...noNotice, ...input, bars });
  return "notice" in outcome ? outcome.notice : { refused: await defectLines(outcome.defects) };
}

/** The law of an occasion as a notice has it, or why there is none. */
export async function lawUnder(
  screening: Screening,
  notice: Notice | { refused: string },
): Promise<Law | { refused: string }> {
  if ("refused" in notice) return notice;
  const planned = plannedRules(screening, notice);
  if ("defects" in planned)
    return {
      refused: planned.reason
        ? locales.map((locale) => planned.reason?.[locale]).join("\n")
        : await defectLines(planned.defects),
    };
  const { ruleSet, law } = planned;
  const findings = findingsIn(notice, ground);
  const own = factCatalogue.sections.slice(-1).map((section) => ({ ...section, id: "notice", facts: findings }));
  const catalogue =
    findings.length > 0 ? { ...factCatalogue, sections: [...factCatalogue.sections, ...own] } : factCatalogue;
  const called = { ...names, facts: factsById(catalogue) };
  return { ruleSet, reason: law?.reason ?? byLocale(() => notice.reason), screening, catalogue, names: called };
}
