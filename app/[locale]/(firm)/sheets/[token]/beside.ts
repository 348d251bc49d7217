import type { Row } from "#app/_view/task-list";
import { askedOf, demandsOn } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { type Translate, translator } from "#app/translate";
import { isStanding, listCorrections } from "#db/advising/corrections";
import { listEngagements } from "#db/advising/engagements";
import { listReports, type SignOffLine } from "#db/advising/sign-offs";
import { countForFirm } from "#db/advising/thread-lists";
import { database } from "#db/client";
import { listColleagueLinks } from "#db/sheets/colleague-links";
import { filesIn, listEvidence } from "#db/sheets/evidence";
import { engagementState } from "#lib/advising/engagement";
import { signedState } from "#lib/advising/sign-off";
import { progressOf } from "#lib/programme/asked-facts";
import { acceptanceOf } from "#lib/programme/submission";
import type { Locale } from "#lib/text/text";

type Place = { locale: Locale; home: string };

/** What a sheet holds beside its questionnaire: facts where its page does not list them, the files behind them, its application. */
export async function besideRows(opened: OpenFacts, { locale, home }: Place): Promise<Row[]> {
  const translate = translator(locale);
  const files = await listEvidence(await database(), opened.actor);
  const fileCount = files.ok ? filesIn(files.value) : 0;
  const rows: Row[] = [
    ...(opened.aim === null ? [factsRow(opened, { locale, home })] : []),
    {
      id: "evidence",
      title: translate("evidence.title"),
      href: `${home}/evidence`,
      state: fileCount > 0 ? "partly" : "empty",
      words: translate("official.taskEvidence", { count: fileCount }),
      kept: null,
    },
  ];
  rows.push(await askingRow(opened, locale, home), await advisorsRow(opened, locale, home));
  const { application } = opened;
  if (!application) return rows;
  const lacking = (await demandsOn(await database(), opened)).filter((demand) => demand.state === "lacking").length;
  const isOpen =
    opened.sheet.state === "draft" && opened.inRound !== null && acceptanceOf(opened.inRound, opened.now) !== "closed";
  return [
    ...rows,
    {
      id: "application",
      title: translate("application.taskTitle", { round: application.round.name }),
      href: `${home}/application`,
      state: application.application.state === "returned" ? "attention" : isOpen ? "partly" : "done",
      words: [
        translate(`application.states.${application.application.state}`),
        ...(isOpen && lacking > 0 ? [translate("application.lackingTitle", { count: lacking })] : []),
      ].join(" · "),
      kept: null,
    },
  ];
}

/** Which advisors the firm lets in, or what of theirs waits for it. */
async function advisorsRow({ actor, now }: OpenFacts, locale: Locale, home: string): Promise<Row> {
  const translate = translator(locale);
  const found = await listEngagements(await database(), actor);
  const live = found.ok ? found.value.filter((each) => engagementState(each, now) === "live").length : 0;
  const waiting = await waitingForFirm(actor, now, translate);
  if (waiting.length > 0)
    return {
      id: "advisors",
      title: translate("clientReview.firm.title"),
      href: `${home}/advisors/review`,
      state: "attention",
      words: waiting.join(" · "),
      kept: null,
    };
  return {
    id: "advisors",
    title: translate("advisors.title"),
    href: `${home}/advisors`,
    state: live === 0 ? "empty" : "done",
    words: translate("advisors.row", { live }),
    kept: null,
  };
}

/** What of its advisors waits for the firm, each with how much of it there is. */
async function waitingForFirm(actor: OpenFacts["actor"], now: Date, translate: Translate): Promise<string[]> {
  const store = await database();
  const [corrections, threads, reports] = await Promise.all([
    listCorrections(store, actor),
    countForFirm(store, actor, now),
    listReports(store, actor),
  ]);
  const standing = corrections.ok ? corrections.value.filter(isStanding).length : 0;
  const asked = threads.ok ? threads.value.waiting : 0;
  const report = reports.ok ? reports.value.findLast((each) => isToCountersign(each, reports.value)) : undefined;
  return [
    ...(report ? [translate("signed.firm.row", { version: report.version })] : []),
    ...(standing > 0 ? [translate("clientReview.firm.count", { count: standing })] : []),
    ...(asked > 0 ? [translate("threads.ofFirm.row", { count: asked })] : []),
  ];
}

/** Whether a signed report is in force and its firm has not countersigned it. */
const isToCountersign = (line: SignOffLine, all: readonly SignOffLine[]): boolean =>
  line.countersignedAt === null &&
  signedState(
    line,
    all.filter(({ practice }) => practice === line.practice),
  ) === "standing";

/** The way to the facts of a firm that aims at no tier. */
function factsRow(opened: OpenFacts, { locale, home }: Place): Row {
  const translate = translator(locale);
  const { given, total } = progressOf(askedOf(opened).sections, opened.values);
  return {
    id: "official",
    title: translate("official.title"),
    href: `${home}/official`,
    state: given === 0 ? "empty" : given === total ? "done" : "partly",
    words: total === 0 ? translate("official.taskUnaimed") : translate("official.taskWords", { given, total }),
    kept: null,
  };
}

/** Whom the firm asks to fill in what they have, and how far that is. */
async function askingRow({ actor, now }: OpenFacts, locale: Locale, home: string): Promise<Row> {
  const translate = translator(locale);
  const found = await listColleagueLinks(await database(), actor);
  const links = found.ok ? found.value.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now) : [];
  const done = links.filter(({ doneAt }) => doneAt !== null).length;
  return {
    id: "colleagues",
    title: translate("colleagues.title"),
    href: `${home}/colleagues`,
    state: links.length === 0 ? "empty" : done === links.length ? "done" : "partly",
    words: translate("colleagues.row", { live: links.length, done }),
    kept: null,
  };
}
