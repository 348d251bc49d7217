import { expect, test } from "vitest";
import { noticeDocument } from "#app/paper/notice/notice";
import { noticeOfMessage } from "#app/paper/notice/of-message";
import { publicityNotice, recommendationNotice } from "#app/paper/publicity-paper";
import { firmMessage, placeNames, usualTemplate } from "#app/work/firm-messages";
import type { RoundRecord } from "#db/programme/admission";
import type { FirmMessageRecord } from "#db/programme/firm-messages";
import type { ApplicationInRound } from "#db/programme/moves";
import type { PublicityRecord } from "#db/programme/publicities";
import type { RecommendationRecord } from "#db/programme/recommendations";
import { messageKinds, unknownPlaces } from "#lib/programme/firm-message";
import { locales } from "#lib/text/languages";
import { entriesOf } from "../zip-entries";

const about = {
  round: { name: "“星火”批次", tier: "little-giant", action: "new", ruleSet: "little-giant-2026", ruleNotices: [] },
  application: {
    ...{ firmName: "苏州示例有限公司", uscc: null, number: 7, locale: "zh" },
    submittedAt: new Date("2026-11-20T02:00:00Z"),
  },
} as unknown as ApplicationInRound;
const wording = {
  bureau: "苏州市工业和信息化局",
  documentNumber: null,
  own: null,
  at: new Date("2026-11-30T02:00:00Z"),
};
const bothLanguages = locales.map((locale) => ({
  ...about,
  application: { ...about.application, locale },
}));

test.each(messageKinds)("the usual words of %s fill every place that they have, in every language", (kind) => {
  for (const joined of bothLanguages) {
    const template = usualTemplate(kind, joined.application.locale);
    expect(unknownPlaces(template.subject + template.body, kind, placeNames)).toEqual([]);
    const told = {
      ...{ note: "请补附注", subject: "核对联系方式", until: "2026-12-10", from: "2026-12-01", reason: "均已符合" },
      ...{
        visitDay: "2026-12-03",
        earlierDay: "2026-12-01",
        visitors: [{ visitor: "", name: "王某", employer: "市工信局" }],
        outcome: "recommend" as const,
      },
    };
    const text = firmMessage(kind, told).words(joined, wording);
    expect(text.subject + text.body).not.toMatch(/[{}]/);
    expect(text.body).not.toMatch(/\n\n\n/);
    expect(text.body).toContain("苏州示例有限公司");
  }
});

test("names of documents are those of the rules, and quotation marks within others are single ones", () => {
  const { body } = firmMessage("receipt").words(about, wording);
  expect(body).toContain("《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）附件2");
  expect(body).toContain("“‘星火’批次”");
});

test("a message becomes a notice with its addressee, its signature and its day once each", async () => {
  const text = firmMessage("returned", { note: "1. 附注\n2. 证明", until: "2026-12-10" }).words(about, wording);
  const message = { ...text, kind: "returned", locale: "zh", documentNumber: "苏工信企函〔2026〕12号", at: wording.at };
  const told = { ...about, message: message as FirmMessageRecord, bureau: wording.bureau };
  const notice = noticeOfMessage(told);
  expect(notice).toMatchObject({ title: "申报材料补正通知书", addressee: "苏州示例有限公司：", day: "2026年11月30日" });
  expect(notice.body).toEqual([
    expect.stringContaining("需要补正"),
    "1. 附注",
    "2. 证明",
    expect.stringContaining("2026年12月10日"),
    expect.stringContaining("专属链接"),
  ]);
  const entries = entriesOf(Buffer.from(await noticeDocument(notice)));
  const words = String(entries.get("word/document.xml")).replace(/<[^>]*>/g, "");
  expect(words.split("苏州市工业和信息化局")).toHaveLength(3);
  expect(words.split("2026年11月30日")).toHaveLength(2);
  expect(words).toContain("苏工信企函〔2026〕12号");
});

const firms = Array.from({ length: 3 }, (_, place) => ({
  ...{ id: String(place), name: `江城精密轴承有限公司${place}`, uscc: "91990001170000011H" },
  ...{ region: "临港县", industry: "通用设备制造业" },
}));
const round = { name: "2026年第二批专精特新“小巨人”企业申报" } as RoundRecord;

/** Each paragraph of a document with its words. */
async function paragraphsOf(document: Promise<Uint8Array>): Promise<{ xml: string; words: string }[]> {
  const xml = String(entriesOf(Buffer.from(await document)).get("word/document.xml"));
  return xml
    .split("</w:p>")
    .map((part) => ({ xml: part, words: part.replace(/<w:tbl>.*$/, "").replace(/<[^>]*>/g, "") }));
}

test("a public list names its annex as a list, and its signature stands on no page alone", async () => {
  const list = {
    ...{ title: "拟推荐企业名单公示", document: "", contact: "产业科", firms },
    ...{ from: "2026-12-04", to: "2026-12-10" },
  } as unknown as PublicityRecord;
  const parts = await paragraphsOf(publicityNotice({ list, round, bureau: "江城市工信局", locale: "zh" }));
  const place = parts.findIndex(({ words }) => words.includes("附件：拟推荐企业名单"));
  expect(parts[place]?.words).toMatch(/附件：拟推荐企业名单$/);
  expect(parts[place]?.xml).toContain("<w:keepNext/>");
  expect(parts.map(({ words }) => words)).toContain("2026年12月4日");
});

test("a recommended list has its checksum small under the signature, not drawn out over the line", async () => {
  const list = {
    ...{ title: "推荐企业名单", document: "", firms, hash: "a".repeat(64) },
    ...{ at: new Date("2026-12-12T02:00:00Z"), signedAt: null },
  } as unknown as RecommendationRecord;
  const parts = await paragraphsOf(recommendationNotice({ list, round, bureau: "江城市工信局", locale: "zh" }));
  const signed = parts.findIndex(({ words }) => words === "2026年12月12日");
  const sum = parts.findIndex(({ words }) => words.includes("a".repeat(64)));
  expect(sum).toBe(signed + 1);
  expect(parts[sum]?.xml).not.toContain('w:val="both"');
});
