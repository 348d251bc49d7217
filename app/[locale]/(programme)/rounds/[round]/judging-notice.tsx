import { translator } from "#app/translate";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { isJudging } from "#db/programme/outdated-columns";
import type { Locale } from "#lib/text/text";

/** Says, for as long as it is so, that not every verdict of a round goes by its rule set yet. */
export async function JudgingNotice({ locale, round }: { locale: Locale; round: RoundRecord }) {
  if (!(await isJudging(await database(), round))) return null;
  const translate = translator(locale);
  return (
    <p className="notice screen" role="status">
      {translate("rounds.judging")} <a href={`/${locale}/rounds/${round.id}#jobs`}>{translate("rounds.judgingJobs")}</a>
    </p>
  );
}
