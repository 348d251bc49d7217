import { judge } from "#app/acts/programme/rules";
import type { RoundRecord } from "#db/programme/admission";
import { readApplicationFile } from "#db/programme/application-file";
import { setLevels } from "#db/programme/levels";
import { giveOpinion } from "#db/programme/opinions";
import { rankFirms } from "#db/programme/region-lists";
import { readRegionList } from "#db/programme/region-progress";
import type { Invited } from "./invited";
import type { Cast } from "./people";
import { granted, type Setting, type Step } from "./setting";

/** Lets the regions of a round speak first, each for a fifth of its firms at most. */
export async function askCounties({ store, cast, plan }: Omit<Setting, "round">, round: RoundRecord, at: Date) {
  const most = Math.ceil(plan.firms / 5);
  const quotas = Object.fromEntries(cast.counties.map(({ officer }) => [officer.region?.id ?? "", most]));
  const levels = [{ level: "county", required: false }] as const;
  return granted(await setLevels(store, cast.owner, { id: round.id, seen: round.revision, levels, quotas }, at));
}

const reasons = {
  recommended: "经初核，申报材料齐全，条件符合，同意推荐。",
  notRecommended: "经初核，有条件不符合，不予推荐。",
} as const;

/** What the region of a firm says of it, where somebody there says anything. */
export function opinionStep({ store, cast, round }: Setting, { firm, application }: Invited, at: Date): Step[] {
  const county = cast.counties.find(({ region }) => region === firm.region);
  if (!county || round.levels.length === 0) return [];
  const { officer } = county;
  const act = async () => {
    const file = granted(await readApplicationFile(store, officer, application, at));
    const outcome = judge(file).decisive.status === "unmet" ? "notRecommended" : "recommended";
    const wish = {
      outcome,
      reason: reasons[outcome],
      revision: file.application.revision,
      ruleSet: file.round.ruleSet,
    };
    granted(await giveOpinion(store, officer, application, wish as Parameters<typeof giveOpinion>[3], at));
  };
  return [{ at, act }];
}

/** Puts what the first region recommends in order, and hands it in where all its firms were spoken of. */
export async function rankFirst({ store, cast, round }: Setting, at: Date): Promise<void> {
  const officer: Cast["owner"] | undefined = cast.counties[0]?.officer;
  if (!officer?.region || round.levels.length === 0) return;
  const of = { round: round.id, region: officer.region.id };
  const { firms, list } = granted(await readRegionList(store, officer, of, at));
  const order = firms.filter(({ opinion }) => opinion?.outcome === "recommended").map(({ id }) => id);
  if (order.length === 0) return;
  const stage = firms.every(({ opinion }) => opinion !== null) ? "handedIn" : "ranked";
  granted(await rankFirms(store, officer, round.id, { order, note: "", stage, seen: list?.id ?? null }, at));
}
