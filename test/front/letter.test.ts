import { expect, test } from "vitest";
import { attachment, docx } from "#app/paper/attachment";
import { letterName, letterOf } from "#app/paper/letter";
import { fourVerdicts } from "#lib/programme/verdicts";
import { locales } from "#lib/text/languages";
import { findRuleSet, ruleSets } from "#questionnaires";
import { entriesOf } from "../zip-entries";

const ruleSet = findRuleSet("little-giant-2026") ?? expect.fail();
const [first] = ruleSet.criteria;
const at = new Date("2026-11-20T02:00:00Z");
const screening = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
const verdicts = fourVerdicts(ruleSet, screening, { claimed: {}, evidenced: new Set(), verified: new Map() });

const parts = (locale: "zh" | "en", decided: object = {}) =>
  ({
    round: {
      ruleNotices: [],
      id: "r",
      name: "2026 年“小巨人”第一批",
      tier: "little-giant",
      action: "new",
      ruleSet: ruleSet.id,
    },
    organisation: "宁州市工信局",
    application: { number: 16, firmName: "江南/轴承 <A&B> 有限公司", uscc: "91330200MA2AAAAA1X", locale },
    decision: {
      ...{ id: "7f3a0000-decision", outcome: "decline", stage: "final", reason: "研发不足\n须补齐", snapshot: 2 },
      ...{ clauses: { [first?.id ?? ""]: "逐条意见 <甲>" }, verdicts, ruleSet: ruleSet.id, hash: "abc123", at },
      ...decided,
    },
  }) as unknown as Parameters<typeof letterOf>[0];

const wordsIn = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");

test("a letter opens as a Word document and says all that the firm has to know", async () => {
  const entries = entriesOf(await letterOf(parts("zh")));
  const xml = entries.get("word/document.xml")?.toString("utf8") ?? "";
  const said = wordsIn(xml);
  for (const words of [
    "审核结果通知书",
    "江南/轴承 &lt;A&amp;B&gt; 有限公司",
    "审核结果：不予推荐",
    "贵单位在“2026 年‘小巨人’第一批”中",
    "本部门已依据《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）附件2完成审核",
    "决定编号：20261120-0016-7F3A",
    "文号：",
    "研发不足",
    "须补齐",
    first?.title.zh ?? "",
    "逐条意见 &lt;甲&gt;",
    "如何提出异议",
    "行政复议",
    "abc123",
    "宁州市工信局",
    "2026年11月20日",
  ])
    expect(said).toContain(words);
  expect(xml).toContain('w:eastAsia="宋体"');
  expect(xml).toContain('w:ascii="Times New Roman"');
});

test("it is in the language of the firm, and its file has a name that any system takes", async () => {
  const said = wordsIn(
    entriesOf(await letterOf(parts("en")))
      .get("word/document.xml")
      ?.toString("utf8") ?? "",
  );
  expect(said).toContain("Notice of the result of review");
  expect(said).toContain("Result: Decline");
  expect(said).toContain("20 November 2026");
  expect(letterName(parts("zh"))).toBe("通知书-江南_轴承 _A&B_ 有限公司.docx");
});

const saidIn = async (given: Parameters<typeof letterOf>[0]): Promise<string> =>
  wordsIn(
    entriesOf(await letterOf(given))
      .get("word/document.xml")
      ?.toString("utf8") ?? "",
  );

test("under every rule set it cites the document that there is, and names who has the last word", async () => {
  const law = { sme: "认定为准", technology: "省级科技管理部门公告", innovative: "省级中小企业主管部门公告" };
  const last = {
    ...law,
    specialised: law.innovative,
    "little-giant": "工业和信息化部公告",
    champion: "工业和信息化部公告",
  };
  for (const { id, tier, document, name } of ruleSets) {
    for (const locale of locales) {
      const given = parts(locale, { outcome: "recommend", ruleSet: id, clauses: {} });
      const said = await saidIn({ ...given, round: { ...given.round, tier, ruleSet: id } });
      expect(said).toContain(document[locale]);
      expect(said).not.toContain(name[locale]);
      for (const [, cited] of said.matchAll(/《([^》]*)》/g)) expect(document.zh + last[tier]).toContain(cited);
      if (locale === "zh") expect(said).toContain(last[tier]);
    }
  }
  const given = parts("zh", { outcome: "recommend" });
  expect(await saidIn(given)).toContain("推荐意见不代表认定结果，最终以工业和信息化部公告为准。");
  expect(await saidIn({ ...given, round: { ...given.round, action: "review" } })).toContain("推荐意见不代表复核结果");
});

test("whatever was pasted into it, every part holds only what XML can hold", async () => {
  const pasted = [0x1, 0xb, 0x7f, 0x85, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff, 0x202e].map((each) =>
    String.fromCodePoint(each),
  );
  const bad = `甲${pasted.join("乙")}\ud800丙\udc00𠮷`;
  const given = parts("zh", { reason: bad, clauses: { [first?.id ?? ""]: bad } });
  const application = { ...given.application, firmName: bad, uscc: bad };
  const round = { ...given.round, name: bad };
  const entries = entriesOf(await letterOf({ ...given, application, round, organisation: bad }));
  const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  for (const [path, part] of entries)
    if (/\.(xml|rels)$/.test(path)) expect(part.toString("utf8"), path).toMatch(allowed);
  const said = wordsIn(entries.get("word/document.xml")?.toString("utf8") ?? "");
  expect(said).toContain("甲乙乙乙乙乙乙乙乙乙丙𠮷");
  expect(said).not.toContain("\ufffd");
  expect(() => attachment(letterName({ ...given, application }), docx)).not.toThrow();
});
