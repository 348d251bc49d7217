import { access, writeFile } from "node:fs/promises";
import { inviteFirms } from "#db/programme/firm-list";
import { sha256 } from "#db/service/seals";
import type { Matching } from "#lib/programme/firm-list";
import type { BadRow, JobResult } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import { newLink } from "../accounts/keys";
import { fileIn } from "../service/data-folder";
import { JobFault, type JobHandler, partiesOf, shut } from "./handler";
import { lookPath } from "./job-files";
import { readList } from "./tables/list-reader";

/** Bad rows that are kept to be listed; there may be more, and the counts tell. */
const listedAtMost = 5_000;

/** An id that is the same whenever the same row of the same list is read. */
function idOf(job: string, line: number): string {
  const hash = sha256(`${job} ${line}`);
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-");
}

/**
 * Looks at a list of firms (`matching: null`), or takes the firms of it into the round by the matching of columns
 * that the officer confirmed. Links are given later; until then nobody has one.
 */
export const importFirms: JobHandler = async (store, job, { progress, stopped }) => {
  const file = await fileIn("uploads", String(job.input.upload));
  const matching = job.input.matching === null ? null : (JSON.parse(String(job.input.matching)) as Matching);
  const locale = job.input.locale as Locale;
  const { actor } = await partiesOf(store, job);
  await access(file).catch((error: unknown) => {
    throw new JobFault("file-gone", error);
  });
  const bad: BadRow[] = [];
  const badLines = new Set<number>();
  let total = 0;
  let good = 0;
  let doubtful = 0;
  const outcome: { look?: JobResult } = {};
  const note = (rows: readonly BadRow[]) => {
    for (const row of rows) {
      badLines.add(row.line);
      if (bad.length < listedAtMost) bad.push(row);
    }
  };
  await readList(
    { file, matching },
    async (news) => {
      switch (news.news) {
        case "look":
          await writeFile(await lookPath(job), JSON.stringify(news.look), { mode: 0o600 });
          outcome.look = { counts: { rows: news.look.rows }, badRows: [], file: null };
          return;
        case "fault":
          if (total > 0) note([news.bad]);
          else outcome.look = { counts: {}, badRows: [news.bad], file: null };
          return;
        case "total":
          total = news.rows;
          return progress(0, total);
        case "batch": {
          const firms = news.firms.map((firm) => ({
            ...firm,
            id: idOf(job.id, firm.line),
            linkHash: newLink().hash,
          }));
          const invited = await inviteFirms(store, actor, { round: job.round, firms, locale }, new Date());
          if (!invited.ok) throw shut(invited.reason);
          good += invited.value.taken;
          const already = new Set(invited.value.known);
          note(news.bad);
          for (const row of news.doubtful.filter(({ line }) => !already.has(line))) {
            doubtful += 1;
            if (bad.length < listedAtMost) bad.push(row);
          }
          note(
            firms
              .filter(({ line }) => already.has(line))
              .map(({ line, uscc, name }) => ({ line, reason: "duplicate-in-round", value: uscc ?? name })),
          );
          return progress(news.done, total);
        }
        case "end":
          return;
      }
    },
    stopped,
  );
  if (outcome.look) return outcome.look;
  const counts = { rows: total, good, bad: badLines.size };
  return {
    counts: { ...counts, ...(doubtful > 0 && { doubtful }) },
    badRows: bad.toSorted((one, other) => one.line - other.line),
    file: null,
  };
};
