import { sha256 } from "#db/service/seals";
import {
  barFields,
  blankBar,
  blankWaiver,
  isBlankBar,
  isBlankWaiver,
  noticeFields,
  numberTyped,
  type TypedBar,
  type TypedNotice,
  waiverFields,
} from "#lib/programme/typed-notice";
import { type Bar, type BarTest, mostLines, type Notice } from "#lib/rules/notice";
import { type NoticeDefect, parseNotice } from "#lib/rules/notice-shape";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { ownPrefix } from "#lib/rules/with-notice";
import { ground, plannedRules } from "./notice-rules";

/** What an officer finds by the words of a demand: other words are another finding. */
const ownFinding = (demands: string): string => `${ownPrefix}${sha256(demands.trim()).slice(0, 12)}`;

const barsOf = ({ bars }: Notice): TypedBar[] =>
  bars.map(({ title, demands, clause, when }) => ({ ...blankBar, title, demands, clause, ...typedTest(when) }));

const yearText = (year: number | undefined): string => (year === undefined ? "" : String(year));

function typedTest(when: BarTest): Partial<TypedBar> {
  const { kind } = when;
  switch (kind) {
    case "number":
      return { kind, fact: when.fact, year: yearText(when.year), is: when.is, value: String(when.value) };
    case "ratio": {
      const { part, whole, is, value } = when;
      const years = { year: yearText(part.year), wholeYear: yearText(whole.year) };
      return { kind, fact: part.fact, whole: whole.fact, ...years, is, value: String(value) };
    }
    case "yes-no":
      return { kind, yesNo: when.fact, answer: when.is ? "yes" : "no" };
    case "title":
      return { kind, titleKind: when.title, held: when.held ? "held" : "not-held" };
    case "finding":
      return { kind, finding: when.finding.startsWith(ownPrefix) ? "own" : when.finding };
  }
}

/** A notice as it would be typed. */
export const typedNotice = (notice: Notice): TypedNotice => ({
  ruleSet: notice.ruleSet ?? "",
  reason: notice.reason,
  document: notice.document,
  source: notice.source ?? "",
  bars: barsOf(notice),
  waivers: notice.waivers.map(({ criterion, reason, clause }) => ({ criterion, reason, clause })),
});

const wordsIn = (form: FormData, name: string): string | null => {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
};

/** The lines of a part that a form holds, in their order, without one that is to be removed. */
function linesIn<Field extends string>(
  form: FormData,
  part: "bars" | "waivers",
  fields: readonly Field[],
  blank: Record<Field, string>,
): Record<Field, string>[] {
  const removed = wordsIn(form, "remove");
  // One more than can be: that there are too many is told, not hidden.
  const places = Array.from({ length: mostLines + 1 }, (_, place) => place).filter(
    (place) => fields.some((field) => form.has(`${part}.${place}.${field}`)) && removed !== `${part}.${place}`,
  );
  const lines = places.map(
    (place) =>
      Object.fromEntries(
        fields.map((field) => [field, wordsIn(form, `${part}.${place}.${field}`) ?? blank[field]]),
      ) as Record<Field, string>,
  );
  return wordsIn(form, "add") === part && lines.length < mostLines ? [...lines, blank] : lines;
}

/** The form of a notice as it was sent, with the line that was to be added and without the one that was to go. */
export const noticeIn = (form: FormData): TypedNotice => ({
  ...(Object.fromEntries(noticeFields.map((field) => [field, wordsIn(form, field) ?? ""])) as Record<
    (typeof noticeFields)[number],
    string
  >),
  bars: linesIn(form, "bars", barFields, blankBar),
  waivers: linesIn(form, "waivers", waiverFields, blankWaiver),
});

/** A number as typed; words that are none stay words, which no notice takes. */
const numberOr = (words: string): number | string => numberTyped(words) ?? words.trim();

/** The fact of a number with its year; a year is dropped where the fact has none. */
function figureOf(fact: string, year: string): { fact: string; year?: number } {
  const found = ground.facts.get(fact);
  const hasYear = year !== "" && !(found?.kind === "number" && !found.perYear);
  return hasYear ? { fact, year: Number(year) } : { fact };
}

function testTyped(bar: TypedBar): unknown {
  const { kind, is } = bar;
  switch (kind as BarTest["kind"]) {
    case "number":
      return { kind, ...figureOf(bar.fact, bar.year), is, value: numberOr(bar.value) };
    case "ratio": {
      const parts = { part: figureOf(bar.fact, bar.year), whole: figureOf(bar.whole, bar.wholeYear) };
      return { kind, ...parts, is, value: numberOr(bar.value) };
    }
    case "yes-no":
      return { kind, fact: bar.yesNo, is: bar.answer === "yes" };
    case "title":
      return { kind, title: bar.titleKind, held: bar.held === "held" };
    case "finding":
      return { kind, finding: bar.finding === "own" ? ownFinding(bar.demands) : bar.finding };
  }
}

const plain = (words: string): string => words.replace(/\r\n/g, "\n").trim();

const barTyped = (bar: TypedBar, place: number): Record<keyof Bar, unknown> => ({
  id: `N-${place + 1}`,
  title: plain(bar.title),
  demands: plain(bar.demands),
  clause: plain(bar.clause),
  when: testTyped(bar),
});

/** What a field of a notice is called in its form. */
const controls: Readonly<Record<string, string>> = {
  when: "kind",
  "when.kind": "kind",
  "when.part": "fact",
  "when.part.fact": "fact",
  "when.part.year": "year",
  "when.year": "year",
  "when.whole": "whole",
  "when.whole.fact": "whole",
  "when.whole.year": "wholeYear",
  "when.is": "is",
  "when.value": "value",
  "when.title": "titleKind",
  "when.finding": "finding",
  id: "title",
};

/** The control that a defect is about, by the kind of its bar. */
function controlOf(typed: TypedNotice, { part, line, field }: NoticeDefect): string {
  if (field === "when.fact" && typed.bars[line - 1]?.kind === "yes-no") return "yesNo";
  return part === "bars" ? (field === "when.fact" ? "fact" : (controls[field] ?? field)) : field;
}

/** A notice that was typed: as it would be stored with the rules that it leads to, or what stands in its way. */
export type ReadNotice = { notice: Notice; ruleSet: RuleSet } | { defects: NoticeDefect[] };

/** Reads a notice for rounds of an occasion; lines that nobody has filled in are none. Defects name the controls. */
export function readNotice(typed: TypedNotice, occasion: Occasion): ReadNotice {
  const places = {
    bars: typed.bars.flatMap((bar, place) => (isBlankBar(bar) ? [] : [place])),
    waivers: typed.waivers.flatMap((waiver, place) => (isBlankWaiver(waiver) ? [] : [place])),
  };
  const told = (defects: readonly NoticeDefect[]): ReadNotice => ({
    defects: defects.map((defect) => {
      const line = defect.part === "notice" ? 0 : (places[defect.part][defect.line - 1] ?? 0) + 1;
      return { ...defect, line, field: controlOf(typed, { ...defect, line }) };
    }),
  });
  const { ruleSet, reason, document, source } = typed;
  const outcome = parseNotice({
    ruleSet: ruleSet === "" ? null : ruleSet,
    reason: ruleSet === "" ? "" : plain(reason),
    document: plain(document),
    ...(source.trim() !== "" && { source: source.trim() }),
    bars: places.bars.map((place, line) => barTyped(typed.bars[place] ?? blankBar, line)),
    waivers: places.waivers.map((place) => {
      const waiver = typed.waivers[place] ?? blankWaiver;
      return { criterion: waiver.criterion, reason: plain(waiver.reason), clause: plain(waiver.clause) };
    }),
  });
  if ("defects" in outcome) return told(outcome.defects);
  const planned = plannedRules(occasion, outcome.notice);
  return "defects" in planned ? told(planned.defects) : { notice: outcome.notice, ruleSet: planned.ruleSet };
}
