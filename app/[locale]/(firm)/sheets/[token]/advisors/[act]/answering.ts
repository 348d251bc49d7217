import { z } from "zod";
import { keeperOfSheet } from "#app/[locale]/(firm)/sheets/[token]/keeper";
import { postProblem } from "#app/acts/advising/discuss";
import { onSheet } from "#app/forms/doors";
import { text, wordOf } from "#app/forms/fields";
import { type Door, form } from "#app/forms/form";
import { backIn, pageAbove } from "#app/forms/way-back";
import { openReportThread } from "#db/advising/firm-threads";
import { answerThread } from "#db/advising/threads";
import { limiter } from "#db/service/limits";
import { storable } from "#lib/entry/entry";

/** Posts of a sheet's firm in an hour. */
const inAnHour = { name: "posts-of-firm", points: 60, seconds: 60 * 60 };

type OnSheet = Exclude<Awaited<ReturnType<typeof onSheet>>, Response | string>;

/** The firm of the sheet. What it typed is kept whole, by a link, too, as long as it does not fill the disk. */
const talkingFirm: Door<OnSheet & { keeper: string | null }> = async (sending) => {
  const place = await onSheet(sending);
  if (place instanceof Response || place === "signed-out") return place;
  const { allowed } = await limiter(sending.store, inAnHour).consume(place.sheet.id);
  return { ...place, keeper: allowed ? keeperOfSheet(place.sheet.id) : null };
};

/** What a firm says on a report that was signed: a thread of its own, which waits for the practice. */
export const commenting = form(
  talkingFirm,
  z.object({ report: text, text: text.transform(storable) }),
  async ({ store, actor, keeper, values, now, again, leadOrAgain }) => {
    const problem = keeper === null ? "often" : postProblem(values.text);
    if (problem) return again(problem, { anchor: "comment" });
    return leadOrAgain(await openReportThread(store, actor, values, now), { done: "said", anchor: "comment" });
  },
  ({ locale, params, form: sent }) =>
    `/${locale}/sheets/${params.token}/advisors/reports/${encodeURIComponent(wordOf(sent, "report"))}`,
);

/** What a firm answers its advisors. */
export const answering = form(
  talkingFirm,
  z.object({ thread: text, text: text.transform(storable) }),
  async ({ store, actor, keeper, values, now, again, leadOrAgain }) => {
    const anchor = `thread-${values.thread}`;
    const problem = keeper === null ? "often" : postProblem(values.text);
    if (problem) return again(problem, { anchor });
    return leadOrAgain(await answerThread(store, actor, values, now), { done: "said", anchor });
  },
  (sending) => backIn(sending) ?? `${pageAbove(sending)}/review`,
);
