import { hashOfToken } from "#app/accounts/keys";
import { firstQuestions } from "#app/acts/sheets/first-facts";
import { factsOn, type OpenFacts } from "#app/acts/sheets/open-facts";
import { rightsAmong, takeRights } from "#app/acts/sheets/rights";
import { rightsAsked } from "#app/acts/sheets/rights-asked";
import { setGoal } from "#app/acts/sheets/set-goal";
import type { Database } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import { createSheet } from "#db/sheets/sheets";
import { keyOfFact } from "#lib/entry/key";
import { nothingSaid } from "#lib/programme/merged-rights";
import { checkOfPatent } from "#lib/programme/patent-number";
import { toldRights } from "#lib/programme/rights-rows";
import { pairsOf } from "#lib/rules/keys";
import { defaultLocale } from "#lib/text/languages";
import { latestEdition } from "#questionnaires";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import { factsOf, type Profile } from "./facts";
import { firmOf } from "./firm";
import { granted, tokenOf } from "./setting";

/** What a patent office's export lists of the firm: two inventions, and three utility models of which one has lapsed. */
function exported(firm: string, last: number): string[][] {
  const right = (kind: "1" | "2", place: number, state: string) => {
    const filed = last - 3;
    const digits = `${filed}${kind}${String(1_000_000 + 7 * place).slice(-7)}`;
    return [
      `ZL${digits}.${checkOfPatent(digits)}`,
      `合成专利 ${place}`,
      kind === "1" ? "发明专利" : "实用新型",
      `${last - 1}-0${place}-15`,
      firm,
      state,
    ];
  };
  return [
    ["专利号", "专利名称", "专利类型", "授权公告日", "专利权人", "法律状态"],
    right("1", 1, "有效"),
    right("1", 2, "有效"),
    right("2", 3, "有效"),
    right("2", 4, "有效"),
    right("2", 5, "因费用终止"),
  ];
}

async function opened(store: Database, actor: OpenFacts["actor"], sheet: OpenFacts["sheet"], now: Date) {
  const facts = await factsOn(store, { actor, sheet, edition: latestEdition }, now);
  if (!facts) throw new Error("the firm of the demo cannot open its own sheet");
  return facts;
}

/** A firm in no round that wants to know how far little giant is, with a few figures and its list of rights; gives its link's token. */
export async function aimAtGoal(store: Database, seed: string, profile: Profile, now: Date): Promise<string> {
  const last = now.getFullYear() - 1;
  const firm = firmOf(seed, 0, 1);
  const token = tokenOf(seed, "goal", 1);
  const link = hashOfToken(token);
  const wish = {
    edition: latestEdition.id,
    locale: defaultLocale,
    depth: "quick",
    year: last,
    firmName: firm.name,
    linkHash: link,
  } as const;
  const sheet = granted(await createSheet(store, { kind: "stranger" }, { ...wish, isDemonstration: true }, now));
  const actor = { kind: "firm", sheet: sheet.id, link } as const;
  const facts = await opened(store, actor, sheet, now);
  granted(await setGoal(store, facts, { wants: "tier", tier: "little-giant", place: null }, now));
  const asked = new Set<string>(
    firstQuestions(await opened(store, actor, sheet, now)).facts.flatMap(({ keys }) => keys),
  );
  const given = pairsOf(factsOf(firm, profile, last, asked)).filter(
    ([key]) => asked.has(key) && key !== rightsReading.list,
  );
  const saves = given.map(([fact, value]) => ({ key: keyOfFact(fact), entry: { value }, base: 0 }));
  granted(await saveEntries(store, actor, saves, now));
  const rows = exported(firm.name, last);
  const told = toldRights({ rows, lines: rows.map((_, place) => place + 1) }, rightsReading);
  const open = await opened(store, actor, sheet, now);
  const { rights } = told ? rightsAmong(open, told) : { rights: [] };
  const taking = { rights, kinds: rightsAsked(open).counted, said: nothingSaid, refused: new Set<number>(), base: 0 };
  granted(await takeRights(store, open, taking, now));
  return token;
}
