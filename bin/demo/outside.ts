import { eq } from "drizzle-orm";
import { addOutsideList } from "#db/programme/outside-lists";
import { applications } from "#db/schema";
import { dayOf } from "#lib/text/day";
import { granted, type Setting } from "./setting";

/** What the list of a round's demo says of every so many of its firms. */
const every = 90;

/** Puts a list of penalties in, in which a few of a round's firms stand. */
export async function putPenalties({ store, cast, round, now }: Setting): Promise<void> {
  const firms = await store.db
    .select({ number: applications.number, uscc: applications.uscc })
    .from(applications)
    .where(eq(applications.round, round.id))
    .orderBy(applications.number);
  const rows = firms.flatMap(({ number, uscc }, place) =>
    uscc !== null && place % every === 7
      ? [{ line: place + 2, uscc, text: `处罚文号：合成环罚〔2025〕${number}号；处罚内容：罚款 2 万元` }]
      : [],
  );
  if (rows.length === 0) return;
  const list = {
    kind: "penalty",
    source: "合成-行政处罚公示（演示）",
    asOf: dayOf(now),
    file: "合成-处罚名单.xlsx",
  } as const;
  granted(await addOutsideList(store, cast.owner, round.id, { ...list, rows }, now));
}
