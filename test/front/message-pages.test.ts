import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FirmMessages, MessageNews } from "#app/_view/messages/firm-messages";
import { OfficeMessages } from "#app/_view/messages/office-messages";
import { WordedKinds, WordingEditor } from "#app/_view/messages/wording";
import { givenSeries, wordedKinds, wordingForm } from "#app/[locale]/(programme)/organisation/messages/wording-forms";
import { translator } from "#app/translate";
import { officeMessages, shownMessage } from "#app/words/message-words";
import type { ToldMessage } from "#db/programme/firm-messages";
import type { BureauWording } from "#db/programme/message-wording";
import { messagesOf } from "#lib/messages/messages";
import { messageKinds } from "#lib/programme/firm-message";
import { locales } from "#lib/text/languages";

const at = new Date("2026-11-30T02:00:00Z");
const message: ToldMessage = {
  ...{ id: "m1", application: "a1", kind: "returned", locale: "zh", subject: "补正告知", body: "请补附注。\n二" },
  ...{ documentNumber: "宁工信〔2026〕7号", until: "2026-12-10", by: "u1", at, mail: null, delivery: "page" },
  ...{ openedAt: null, phonedAt: null, phonedBy: null },
};
const names = new Map([["u1", "王经办"]]);
const numbers = [1, 2, 5].map((number) => ({
  ...{ organisation: "o", pattern: "宁工信〔{year}〕{n}号", year: 2026, number, kind: "returned" as const },
  ...{ subject: "a", by: "u1", at },
}));
const wording: BureauWording = {
  templates: [{ kind: "returned", locale: "zh", subject: "本局：{批次名称}", body: "{企业名称}\n{说明}" }],
  series: [{ kind: "returned", pattern: "宁工信〔{year}〕{n}号", first: 1 }],
  numbers,
};

test.each(locales)("a firm reads what it was told, and what it has not read is marked, in %s", (locale) => {
  const translate = translator(locale);
  const words = messagesOf(locale).firmMessages;
  const seen = { ...message, id: "m2", openedAt: at, kind: "late" as const };
  const messages = [message, seen].map((each) => shownMessage(each, locale, "/home"));
  const html = renderToStaticMarkup(createElement(FirmMessages, { messages, translate }));
  expect(html.split(words.unread)).toHaveLength(2);
  expect(html).toContain("宁工信〔2026〕7号");
  // Only what a bureau gives out as a document can be fetched as one.
  expect(html).toContain('href="/home/messages/m1"');
  expect(html).not.toContain("/home/messages/m2");
  const news = createElement(MessageNews, { count: 2, href: "/x", translate });
  expect(renderToStaticMarkup(news)).toContain("2");
});

test.each(locales)("an officer sees who knows of it, and notes a call where nobody does, in %s", (locale) => {
  const translate = translator(locale);
  const words = messagesOf(locale).firmMessages.office;
  const phoned = { ...message, id: "m2", phonedAt: at, phonedBy: "u1" };
  const sent = { ...message, id: "m3", delivery: "sent" as const, by: "service", openedAt: at };
  const messages = officeMessages([message, phoned, sent], names, locale, "/home");
  const decision = { id: "d", toldAt: null, isChanged: false };
  const props = { messages, home: "/home", canTell: true, decision, kept: null, done: null, translate };
  const html = renderToStaticMarkup(createElement(OfficeMessages, props));
  expect(html.split('action="/home/phoned"')).toHaveLength(2);
  for (const said of [words.unseen, words.by.service, "王经办", words.decisionLead]) expect(html).toContain(said);
  const reading = renderToStaticMarkup(createElement(OfficeMessages, { ...props, canTell: false }));
  expect(reading).not.toContain("<form");
});

test.each(locales)("every kind of message is worded, previewed and numbered, in %s", (locale) => {
  const translate = translator(locale);
  const words = messagesOf(locale).firmMessages.settings;
  const kinds = wordedKinds(wording, "/home", locale);
  const given = givenSeries(wording, locale);
  const list = renderToStaticMarkup(createElement(WordedKinds, { kinds, given, translate }));
  expect(list.split(words.own)).toHaveLength(2);
  expect(list).toContain("3–4");
  const place = { written: locale, locale, home: "/home", bureau: "宁州市工信局", now: at };
  for (const kind of messageKinds) {
    const form = wordingForm(wording, null, { ...place, kind });
    expect(form.problem, kind).toBeNull();
    expect(form.preview.subject + form.preview.body, kind).not.toMatch(/[{}]/);
    const html = renderToStaticMarkup(createElement(WordingEditor, { form, home: "/home", translate }));
    expect(html.includes('action="/home/series"'), kind).toBe(form.series !== null);
  }
});

test.each(locales)("a place that there is not is named where it was typed, in %s", (locale) => {
  const typed = { subject: ["题"], body: ["{电话}{企业名称}"] };
  const before = { act: "save", problem: "unknown", problems: {}, at, typed };
  const place = { kind: "returned" as const, written: locale, locale, home: "/h", bureau: "", now: at };
  const form = wordingForm(wording, before, place);
  expect(form.problem).toContain("{电话}");
  expect(form.problem).not.toContain("{企业名称}");
  expect(form.text.body).toBe("{电话}{企业名称}");
  const series = wordingForm(
    wording,
    { act: "series", problem: "pattern", problems: {}, at, typed: { pattern: ["x"] } },
    place,
  ).series;
  expect(series).toMatchObject({ pattern: "x", problem: expect.stringContaining("{n}") });
});
