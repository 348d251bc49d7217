import styles from "#app/_view/advising/desk/desk.module.css";
import type { Before } from "#app/_view/advising/post-words";
import { ThreadsOn } from "#app/_view/advising/threads-on";
import { anchorName } from "#app/[locale]/(advisor)/anchor-words";
import { pathWith } from "#app/forms/way-back";
import { lengthWords } from "#app/words/length-words";
import { anchorIn } from "#lib/advising/anchor";
import type { EntryKey } from "#lib/entry/key";
import { keyed } from "./desk-item";
import type { OpenDesk } from "./open-desk";

/** What is talked about the entry that is looked at, with the way to ask its firm or a colleague. */
export function DeskTalk({ opened, on, before }: { opened: OpenDesk; on: EntryKey; before: Before }) {
  const { locale, home, translate, client, actor, talk } = opened;
  const { threads, people, may } = talk;
  const anchor = anchorIn(on);
  if (!anchor || !may(anchor)) return null;
  const isTalkedAbout = threads.some((thread) => thread.anchor === on && !thread.isResolved);
  return (
    <details className={styles.fold} {...keyed("ask")} open={isTalkedAbout || before !== null}>
      <summary>{translate("clientReview.ask")}</summary>
      <ThreadsOn
        {...{ locale, home, people, threads, before, on }}
        name={anchorName(anchor, client.sheet, locale)}
        back={pathWith(`${home}/desk`, { at: on })}
        reader={actor.user}
        length={lengthWords(locale)}
        heading="h4"
        isAtEntry
        isForFirm
      />
    </details>
  );
}
