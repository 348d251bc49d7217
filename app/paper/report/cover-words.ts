import type { Logo } from "./advisor-report";
import type { Told } from "./blocks";

/** What the first page says; a logo with what it shows, for those who do not see it. */
export type Cover = {
  logo: (Omit<Logo, "bytes"> & { bytes: Uint8Array; label: string }) | null;
  practice: string;
  title: string;
  firm: string;
  subtitle: string;
  lines: [string, string][];
  notice: string;
};

/** The first page in words: whose report it is, of which submission, by whom, and what it is not. */
export function coverOf(told: Told): Cover {
  const { practice, header, tiers } = told.report;
  const { translate } = told.view.words;
  return {
    logo: practice.logo && {
      ...practice.logo,
      label: translate("advisorReport.cover.logo", { practice: practice.name }),
    },
    practice: practice.name,
    title: translate("advisorReport.title"),
    firm: header.firmName || translate("advisorReport.firmUnnamed"),
    subtitle: translate(`advisorReport.subtitle.${tiers ? "tiers" : "strength"}`),
    lines: linesOf(told),
    notice: noticeOf(told),
  };
}

/** On what the report rests, and what it is not: where the practice corrected something, that it looked into the answers, too. */
export function noticeOf({ report: { corrected, decided }, view: { words } }: Told): string {
  const isReviewed = corrected !== null || decided.length > 0;
  return words.translate(`advisorReport.cover.${isReviewed ? "noticeReviewed" : "notice"}`);
}

/** What the cover says in lines, each with its name. */
function linesOf(told: Told): [string, string][] {
  const { report, view } = told;
  const { translate, date } = view.words;
  const { header, edition, scorer, signature, withdrawal } = report;
  const depth = translate(`classes.depth.${header.depth}`);
  return [
    [translate("advisorReport.cover.year"), `${header.year}`],
    [translate("advisorReport.cover.submitted"), answersWords(told)],
    [
      translate("advisorReport.cover.edition"),
      translate("advisorReport.cover.versions", { edition: edition.id, depth, scorer }),
    ],
    [translate("advisorReport.cover.practice"), report.practice.name],
    [
      translate("advisorReport.cover.signed"),
      signature
        ? translate("advisorReport.cover.signedBy", {
            name: signature.name,
            day: date(signature.day),
            version: `${signature.version}`,
          })
        : translate("advisorReport.cover.unsigned"),
    ],
    ...(withdrawal
      ? [[translate("advisorReport.cover.withdrawn"), withdrawalWords(told)] satisfies [string, string]]
      : []),
  ];
}

/** Of which submission the answers are, or that they are a draft's. */
export const answersWords = ({ report: { header, standsOn }, view: { words } }: Told): string =>
  words.translate(`advisorReport.cover.${standsOn}`, {
    day: words.date(header.submittedAt),
    revision: header.revision,
  });

/** When and why the signature was taken back; empty where it stands. */
export const withdrawalWords = ({ report: { withdrawal }, view: { words } }: Told): string =>
  withdrawal
    ? words.translate("advisorReport.cover.withdrawal", { day: words.date(withdrawal.day), reason: withdrawal.reason })
    : "";
