import type { Translate } from "#app/translate";
import { threadCounts } from "#db/advising/thread-counts";
import { database } from "#db/client";

type Props = { translate: Translate; home: string; practice: string; sheet: string };

/** How much is talked about on a client's sheet, and how much of it waits for the practice. */
export async function TalkLine({ translate, home, practice, sheet }: Props) {
  const counts = (await threadCounts((await database()).db, practice, [sheet])).get(sheet);
  const waiting = counts?.forPractice ?? 0;
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{translate("threads.title")}</h2>
      <p>
        <a href={`${home}/talk`}>{translate("threads.all")}</a>{" "}
        <span className="soft">
          {translate("threads.row", { open: counts?.open ?? 0 })}
          {waiting > 0 && ` · ${translate("threads.rowWaiting", { count: waiting })}`}
        </span>
      </p>
    </section>
  );
}
