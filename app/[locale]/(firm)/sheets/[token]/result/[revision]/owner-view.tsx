import type { ResultView } from "#app/_view/result/result-view";
import { viewOf } from "#app/_view/result/view-of";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { previousSnapshots } from "#db/sheets/snapshots";
import { pageOfQuestion } from "#questionnaires";
import { type OpenedResult, officialOf } from "./open-result";

/** A result as its own firm sees it. */
export async function ownerView(result: OpenedResult, isWhole = false): Promise<ResultView> {
  const { locale, opened, snapshot, home, base, sentence } = result;
  const { actor, sheet, edition } = opened;
  const [past, official] = await Promise.all([previousSnapshots(await database(), actor), officialOf(result)]);
  const translate = translator(locale);
  const reopening = translate.rich("rooms.manage.reopen", {
    link: () => <a href={`${base}/manage#reopen`}>{translate("rooms.manage.reopenLink")}</a>,
  });
  return viewOf({
    ...{ locale, base, official, isWhole },
    ...shownSnapshot(snapshot),
    changeHint: sentence ?? reopening,
    past: past.ok ? past.value.map(({ year, diagnosis, answers, depth }) => ({ year, diagnosis, answers, depth })) : [],
    questionHref:
      sheet.state === "draft"
        ? (question) => `${home}/sections/${pageOfQuestion(edition, question)}#${question}`
        : undefined,
  });
}
