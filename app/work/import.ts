import { access, writeFile } from "node:fs/promises";
import type { Database } from "#db/client";
import { compareFirms, inviteFirms, type NewFirm } from "#db/programme/firm-list";
import { firmsByName } from "#db/programme/known-firms";
import { headingsOf } from "#db/programme/list-headings";
import { sha256 } from "#db/service/seals";
import { firmNameText } from "#lib/programme/firm-name";
import type { BadRow, JobResult } from "#lib/programme/job";
import type { Matching } from "#lib/programme/list-head";
import type { Locale } from "#lib/text/text";
import { newLink } from "../accounts/keys";
import { fileIn } from "../service/data-folder";
import { JobFault, type JobHandler, type JobTools, partiesOf, shut } from "./handler";
import { ImportReport } from "./import-report";
import { lookPath } from "./job-files";
import type { ListLook, ListNews, ReadyFirm } from "./tables/list-messages";
import { readList } from "./tables/list-reader";

/** An id that is the same whenever the same row of the same list is read. */
function idOf(job: string, line: number): string {
  const hash = sha256(`${job} ${line}`);
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-");
}

type Import = Awaited<ReturnType<typeof partiesOf>> & {
  store: Database;
  job: Parameters<JobHandler>[1];
  tools: JobTools;
  namesakes: Awaited<ReturnType<typeof firmsByName>>;
};

/** Firms as they would be stored, with whom they may be the same as by their names. */
const newFirms = ({ job, namesakes }: Import, firms: readonly ReadyFirm[]): NewFirm[] =>
  firms.map((firm) => ({
    ...firm,
    id: idOf(job.id, firm.line),
    linkHash: newLink().hash,
    same: namesakes.get(firmNameText(firm.name))?.id ?? null,
  }));

/**
 * Looks at a list of firms (`matching: null`), and what would come of it by the columns that are found, or takes the
 * firms of it into the round by the matching that the officer confirmed. Links are given later; until then nobody has one.
 */
export const importFirms: JobHandler = async (store, job, tools) => {
  const file = await fileIn("uploads", String(job.input.upload));
  const matching = job.input.matching === null ? null : (JSON.parse(String(job.input.matching)) as Matching);
  const parties = await partiesOf(store, job);
  await access(file).catch((error: unknown) => {
    throw new JobFault("file-gone", error);
  });
  const known = await headingsOf(store, parties.round.organisation);
  const namesakes = await firmsByName(store, job.round);
  const task = { file, matching, known, sheet: typeof job.input.sheet === "number" ? job.input.sheet : null };
  const given: Import = { ...parties, store, job, tools, namesakes };
  const take = matching === null ? looking(given) : taking(given);
  await readList(task, take.news, tools.stopped);
  return take.result();
};

type Take = { news: (news: ListNews) => Promise<void>; result: () => Promise<JobResult> };

/** What a list looks like: it is written down for the page on which its columns are confirmed. */
function looking(given: Import): Take {
  const { store, actor, job, tools } = given;
  const found: { look?: ListLook; fault?: BadRow } = {};
  const preview = { fresh: 0, known: 0, changed: 0, refused: 0 };
  let total = 0;
  return {
    async news(news) {
      switch (news.news) {
        case "look":
          found.look = news.look;
          return;
        case "fault":
          found.fault = news.bad;
          return;
        case "total":
          total = news.rows;
          return tools.progress(0, total);
        case "batch": {
          const firms = newFirms(given, news.firms);
          const compared = await compareFirms(store, actor, { round: job.round, firms }, new Date());
          if (!compared.ok) throw shut(compared.reason);
          preview.known += compared.value.length;
          preview.changed += compared.value.filter(({ changes }) => changes.length > 0).length;
          preview.fresh += firms.length - compared.value.length;
          preview.refused += news.refused.length;
          return tools.progress(news.done, total);
        }
        case "end":
          return;
      }
    },
    async result() {
      const { look, fault } = found;
      if (!look || fault) return { counts: {}, badRows: fault ? [fault] : [], file: null };
      const isMatched = look.matching.name !== null;
      const seen: ListLook = { ...look, preview: isMatched ? preview : null };
      await writeFile(await lookPath(job), JSON.stringify(seen), { mode: 0o600 });
      return { counts: { rows: look.rows }, badRows: [], file: null };
    },
  };
}

/** Takes the firms of a list in, and reports on all others. */
function taking(given: Import): Take {
  const { store, actor, job, tools } = given;
  const locale = job.input.locale as Locale;
  const report = new ImportReport(job, (job.input.words ?? locale) as Locale);
  let total = 0;
  let fault: BadRow | undefined;
  return {
    async news(news) {
      switch (news.news) {
        case "fault":
          if (total > 0) report.refuse([], [news.bad]);
          else fault = news.bad;
          return;
        case "total":
          total = news.rows;
          report.begin(total, news.headings);
          return tools.progress(0, total);
        case "batch": {
          const firms = newFirms(given, news.firms);
          const wish = { round: job.round, firms, locale, renews: job.input.renews === 1 };
          const invited = await inviteFirms(store, actor, wish, new Date());
          if (!invited.ok) throw shut(invited.reason);
          for (const { cells, problems } of news.refused) report.refuse(cells, problems);
          report.take(invited.value.taken);
          report.meet(invited.value.known, firms);
          const met = new Set(invited.value.known.map(({ line }) => line));
          report.doubt(news.doubtful.filter(({ line }) => !met.has(line)));
          return tools.progress(news.done, total);
        }
        case "look":
        case "end":
          return;
      }
    },
    result: async () => (fault ? { counts: {}, badRows: [fault], file: null } : report.result()),
  };
}
