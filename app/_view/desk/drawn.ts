import type { Translate } from "#app/translate";
import { visitReasons } from "#lib/cohort/draw";
import { triggerMark } from "#lib/cohort/visit-draw";

/** A draw as it is shown. */
export type DrawShown = {
  id: string;
  seed: string;
  settings: Readonly<Record<string, number>>;
  drawn: readonly { application: string; reasons: readonly string[] }[];
  drawnFrom: string;
  columnsVersion: number | null;
  method: number | null;
  rule: { unknown: Readonly<Record<string, number>> } | null;
  by: string;
  at: Date;
};

/** What the rules ask: the lines of it, where they stand, and the triggers by their names. */
export type RuleShown = { lines: readonly string[]; source: string | null; triggers: Readonly<Record<string, string>> };

const lots = [...visitReasons, "region-share"] as const;

/** Why a firm was taken, in words: by which trigger of the rule, by which doubt, or by lot. */
export function reasonWords(
  reasons: readonly string[],
  { triggers }: Pick<RuleShown, "triggers">,
  translate: Translate,
) {
  const demanded = reasons.flatMap((reason) => {
    const id = reason.startsWith(triggerMark) ? reason.slice(triggerMark.length) : null;
    return id === null ? [] : [translate("desk.demanded", { name: triggers[id] ?? id })];
  });
  const others = lots.filter((reason) => reasons.includes(reason));
  return [...demanded, ...others.map((reason) => translate(`desk.reason.${reason}`))];
}

/** How many firms were taken for each reason that took any. */
export function countsOf({ drawn }: DrawShown, rule: RuleShown, translate: Translate) {
  const firms = new Map<string, number>();
  for (const { reasons } of drawn)
    for (const name of reasonWords(reasons, rule, translate)) firms.set(name, (firms.get(name) ?? 0) + 1);
  return [...firms].map(([name, count]) => ({ name, firms: count }));
}

/** The limits of a draw in words; `null` for one of the former way, which had none. */
export function limitsOf({ settings, method }: DrawShown, translate: Translate): string | null {
  if (method === null) return null;
  const { atMost = 0, regionAtLeast = 0, regionAtMost = 0 } = settings;
  const upTo = (most: number) => (most === 0 ? translate("desk.noLimit") : String(most));
  return translate("desk.limits", { atMost: upTo(atMost), regionAtLeast, regionAtMost: upTo(regionAtMost) });
}
