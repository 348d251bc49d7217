import { expect, test } from "vitest";
import { letterName, letterOf } from "../../app/review/letter";
import { fourVerdicts } from "../../lib/programme/verdicts";
import { findRuleSet } from "../../questionnaires";
import { entriesOf } from "../zip-entries";

const ruleSet = findRuleSet("little-giant-2026") ?? expect.fail();
const [first] = ruleSet.criteria;
const at = new Date("2026-11-20T02:00:00Z");
const screening = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
const verdicts = fourVerdicts(ruleSet, screening, { claimed: {}, evidenced: new Set(), verified: new Map() });

const parts = (locale: "zh" | "en") =>
  ({
    round: { id: "r", name: "2026 年第一批", tier: "little-giant", action: "new", ruleSet: ruleSet.id },
    organisation: "宁州市工信局",
    application: { firmName: "江南/轴承 <A&B> 有限公司", uscc: "91330200MA2AAAAA1X", locale },
    decision: {
      ...{ id: "decision-1", outcome: "decline", stage: "final", reason: "研发不足\n须补齐", snapshot: 2 },
      ...{ clauses: { [first?.id ?? ""]: "逐条意见 <甲>" }, verdicts, ruleSet: ruleSet.id, hash: "abc123", at },
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
    "2026 年第一批",
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
