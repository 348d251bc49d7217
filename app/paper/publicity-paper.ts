import type { Readable } from "node:stream";
import type { RoundRecord } from "#db/programme/admission";
import type { PublicityRecord } from "#db/programme/publicities";
import type { RecommendationRecord } from "#db/programme/recommendations";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { workingDays } from "#lib/text/working-days";
import { writable } from "#lib/text/writable";
import { holidays } from "#questionnaires";
import { translator } from "../translate";
import { dayText } from "../words/application-words";
import { inert } from "./inert";
import { noticeDocument } from "./notice/notice";
import { workbookOf } from "./workbook";

/** A list with the round that it is of, and the bureau whose it is. */
type Of<Record> = { list: Record; round: RoundRecord; bureau: string; locale: Locale };

type Firm = { name: string; uscc: string | null; region: string | null; industry: string | null };

const columns = ["number", "firm", "code", "region", "industry"] as const;

const headOf = (locale: Locale): string[] => columns.map((column) => translator(locale)(`publicity.list.${column}`));

const rowsOf = (firms: readonly Firm[]): string[][] =>
  firms.map(({ name, uscc, region, industry }, place) =>
    [String(place + 1), name, uscc ?? "", region ?? "", industry ?? ""].map(writable),
  );

/** Shares of the width of a table of firms, in per cent. */
const widths = [8, 32, 30, 14, 16];

/** What a public list says, paragraph by paragraph. */
export function publicityBody({ list, round, locale }: Omit<Of<PublicityRecord>, "bureau">): string[] {
  const translate = translator(locale);
  const { days } = workingDays(list, holidays);
  return [
    translate("publicity.list.intro", {
      ...{ round: round.name, count: list.firms.length, days },
      ...{ from: dayText(locale, list.from), to: dayText(locale, list.to) },
    }),
    translate("publicity.list.object"),
    translate("publicity.list.contact", { contact: list.contact }),
    translate("publicity.list.notRecognition"),
  ];
}

/** A public list as an official notice, with the firms behind it. */
export const publicityNotice = ({ list, round, bureau, locale }: Of<PublicityRecord>) => {
  const annex = translator(locale)("publicity.list.annex");
  return noticeDocument({
    ...{ locale, bureau, title: list.title, addressee: null, documentNumber: list.document || null },
    body: publicityBody({ list, round, locale }),
    attachments: [annex],
    day: dayText(locale, list.from),
    tables: [{ title: annex, head: headOf(locale), rows: rowsOf(list.firms), widths }],
  });
};

/** A recommended list as an official document, with the firms behind it. */
export const recommendationNotice = ({ list, round, bureau, locale }: Of<RecommendationRecord>) => {
  const translate = translator(locale);
  const annex = translate("recommendation.paper.annex");
  return noticeDocument({
    ...{ locale, bureau, title: list.title, addressee: null, documentNumber: list.document || null },
    body: [translate("recommendation.paper.intro", { round: round.name, count: list.firms.length })],
    attachments: [annex],
    day: dayText(locale, dayOf(list.signedAt ?? list.at)),
    remark: translate("recommendation.seal", { hash: list.hash }),
    tables: [{ title: annex, head: headOf(locale), rows: rowsOf(list.firms), widths }],
  });
};

function* cellsOf(head: readonly string[], rows: readonly (readonly string[])[]) {
  yield head;
  for (const row of rows) yield row.map(inert);
}

/** A public list as a workbook. */
export const publicityWorkbook = ({ list, locale }: Pick<Of<PublicityRecord>, "list" | "locale">): Readable =>
  workbookOf([{ name: translator(locale)("publicity.title"), rows: cellsOf(headOf(locale), rowsOf(list.firms)) }]);

/** A recommended list as a workbook: the firms, and those that were left out with why. */
export function recommendationWorkbook({ list, locale }: Pick<Of<RecommendationRecord>, "list" | "locale">): Readable {
  const translate = translator(locale);
  const left = list.excluded.map(({ name, uscc, region, why, reason }, place) =>
    [String(place + 1), name, uscc ?? "", region ?? "", translate(`recommendation.why.${why}`, { reason })].map(
      writable,
    ),
  );
  const head = [...headOf(locale).slice(0, -1), translate("recommendation.paper.reason")];
  return workbookOf([
    { name: translate("recommendation.title"), rows: cellsOf(headOf(locale), rowsOf(list.firms)) },
    { name: translate("recommendation.paper.excludedSheet"), rows: cellsOf(head, left) },
  ]);
}
