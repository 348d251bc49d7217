import { languages } from "#lib/text/languages";
import { writable } from "#lib/text/writable";
import { beside } from "../report/beside";
import { drawn } from "../report/drawn";
import type { Manuscript } from "../report/manuscript";
import { footerOf } from "../report/write-manuscript";
import { chaptersOf } from "./chapters";
import type { LeadershipReport } from "./told";
import { reportWords } from "./words";

/** The report for a bureau's leadership in words and pictures. */
async function manuscriptOf(report: LeadershipReport): Promise<Manuscript> {
  const { locale, bureau, round } = report;
  const { translate, day, moment } = reportWords(locale);
  const title = translate("leadership.title", { round: round.name });
  const lines: [string, string][] = [
    [translate("leadership.cover.bureau"), bureau],
    [translate("leadership.cover.day"), moment(report.madeAt)],
    [
      translate("leadership.cover.period"),
      translate("leadership.cover.periodText", { from: day(round.opensOn), to: day(round.closesOn) }),
    ],
    [translate("leadership.cover.law"), report.document[locale]],
    [translate("leadership.cover.basis"), translate("leadership.cover.basisText")],
    ...(report.isSynthetic
      ? [[translate("leadership.cover.synthetic"), translate("rounds.synthetic")] satisfies [string, string]]
      : []),
  ];
  const chapters = await drawn(chaptersOf(report), translate);
  return {
    locale,
    title: writable(title),
    practice: bureau,
    footer: footerOf(translate),
    cover: {
      logo: null,
      practice: bureau,
      title: translate("leadership.subtitle"),
      firm: title,
      subtitle: [report.tier, day(round.opensOn)].join(languages[locale].comma),
      lines,
      notice: translate("leadership.cover.notice"),
    },
    contents: null,
    own: "",
    chapters: chapters.map((chapter) => ({
      ...chapter,
      isOnNewPage: chapter.id === "annex",
    })),
    signature: null,
  };
}

/** The report for a bureau's leadership as a Word document. */
export const leadershipDocument = async (report: LeadershipReport): Promise<Buffer> =>
  beside({ kind: "set", manuscript: await manuscriptOf(report) });
