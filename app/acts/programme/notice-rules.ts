import { sha256 } from "#db/service/seals";
import type { Act, RoundState } from "#lib/access";
import {
  type HeldNotice,
  idUnderNotice,
  isUnderNotice,
  type Notice,
  type NoticeTold,
  noNotice,
  saysNothing,
  versionIn,
} from "#lib/rules/notice";
import { defectsOfNotice, type Version, versionFor } from "#lib/rules/notice-defects";
import type { NoticeDefect } from "#lib/rules/notice-shape";
import { factsById } from "#lib/rules/parse-facts";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { type NoticeGround, withNotice } from "#lib/rules/with-notice";
import { canonical } from "#lib/text/canonical";
import type { KnownSeals } from "#lib/text/seal";
import type { Text } from "#lib/text/text";
import { factCatalogue, faultyRuleSets, findRuleSet, ruleSetFor, ruleSets } from "#questionnaires";
import { noticeGround } from "#questionnaires/notice";
import { sealOfRuleSet } from "./rule-set-seal";

/** What notices are read against. */
export const ground: NoticeGround = { ...noticeGround, facts: factsById(factCatalogue) };

/** Every version that a notice can name. */
export const versions: readonly Version[] = ruleSets.map((ruleSet) => ({
  ruleSet,
  isFaulty: faultyRuleSets.includes(ruleSet.id),
}));

/** How much of the seal tells the bars and waivers over a version: no two of one service come to the same. */
const markLength = 12;

/** A version as a notice has it, under an id of its own where bars or waivers change what it means. */
export function rulesUnder(version: RuleSet, notice: Notice): RuleSet {
  if (saysNothing(notice)) return version;
  const rules = withNotice(version, notice, ground);
  if (notice.bars.length === 0 && notice.waivers.length === 0) return rules;
  return { ...rules, id: idUnderNotice(version.id, sealOfRuleSet(rules).slice(0, markLength)) };
}

/** The rules of a round: those of the law or of the version that its notice names, with its bars and waivers. */
export type Planned =
  | { ruleSet: RuleSet; law: { reason: Text; source: string } | null }
  | { defects: NoticeDefect[]; reason: Text | null };

/** By which rules a round would go; or what stands in the way, by line of its notice. */
export function plannedRules(occasion: Occasion, notice: Notice): Planned {
  const choice = ruleSetFor(occasion);
  const byLaw = "ruleSet" in choice ? choice : null;
  const found = versionFor(notice, occasion, { versions, byLaw: byLaw?.ruleSet ?? null });
  if (found.ruleSet === null) return { defects: found.defects, reason: byLaw ? null : choice.reason };
  const defects = [...found.defects, ...defectsOfNotice(notice, found.ruleSet, occasion, ground)];
  if (defects.length > 0) return { defects, reason: null };
  const law = notice.ruleSet === null && byLaw ? { reason: byLaw.reason, source: byLaw.source } : null;
  return { ruleSet: rulesUnder(found.ruleSet, notice), law };
}

type Held = { ruleSet: string; ruleNotices: readonly HeldNotice[] };

/** What the notice of a round says of its rules now. */
export const noticeOf = ({ ruleSet, ruleNotices }: Held): Notice =>
  ruleNotices.find((held) => held.ruleSet === ruleSet)?.notice ?? noNotice;

/** The notices of a round after it got the rule set of another one; what it went by before stays to be read. */
export function heldAfter({ ruleSet, ruleNotices }: Held, next: HeldNotice): HeldNotice[] {
  const before = ruleNotices.some((held) => held.ruleSet === ruleSet)
    ? ruleNotices
    : [...ruleNotices, { ruleSet, notice: noNotice }];
  return [...before.filter((held) => held.ruleSet !== next.ruleSet), next];
}

/** The rule sets of decisions that the round's own no longer stands behind: faulty ones, and those it had before. */
export const supersededIn = ({ ruleSet, ruleNotices }: Held): string[] => {
  const former = ruleNotices.map((held) => held.ruleSet).filter((id) => id !== ruleSet);
  const isFaulty = (id: string) => faultyRuleSets.includes(versionIn(id));
  return [...new Set([...faultyRuleSets, ...former, ...(isFaulty(ruleSet) ? [ruleSet] : [])])];
};

/** The seals of rule sets under the notices that rounds hold; none of one to which any of its notices does not lead. */
export function sealsUnder(held: readonly HeldNotice[]): KnownSeals {
  const seals = new Map<string, string[]>();
  for (const { ruleSet: id, notice } of held) {
    const version = findRuleSet(versionIn(id));
    if (!version || !isUnderNotice(id)) continue;
    const rules = rulesUnder(version, notice);
    seals.set(id, rules.id === id && seals.get(id)?.length !== 0 ? [sealOfRuleSet(rules)] : []);
  }
  return Object.fromEntries(seals);
}

/** What tells a notice from every other one: its SHA-256, in hexadecimal. */
export const noticeMark = (notice: Notice): string => sha256(canonical(notice));

/** What one needs to be allowed to change the rules of a round: once it has opened, they are adopted. */
export const noticeRight = ({ state }: { state: RoundState }): Act =>
  state === "draft" ? "prepare-round" : "adopt-rules";

/** What the trail keeps of a notice. */
export const toldOf = (notice: Notice): NoticeTold => ({
  notice: noticeMark(notice),
  document: notice.document,
  bars: notice.bars.length,
  waivers: notice.waivers.length,
});
