import styles from "#app/_view/advising/desk/desk.module.css";
import { deskPath } from "#app/_view/advising/desk/desk-path";
import { Queue, type QueueLine, type QueuePart } from "#app/_view/advising/desk/queue";
import { QueueKeys } from "#app/_view/advising/desk/queue-keys";
import type { Before } from "#app/_view/advising/post-words";
import { wordsOf } from "#app/_view/charts/words";
import { askedWords } from "#app/[locale]/asked-words";
import type { ReviewItem } from "#app/acts/advising/review";
import type { FormBefore } from "#app/forms/kept-form";
import { groundKinds } from "#lib/advising/queue";
import { itemAnchor } from "#lib/advising/review-form";
import { languages } from "#lib/text/languages";
import { DeskCorrections } from "./desk-corrections";
import { DeskItem, keyed } from "./desk-item";
import { DeskOthers } from "./desk-others";
import { DeskTalk } from "./desk-talk";
import { groundWords, revisedWords } from "./ground-words";
import type { OpenDesk } from "./open-desk";

type Props = {
  opened: OpenDesk;
  /** A correction that came back, and what was said and came back. */
  before: FormBefore;
  talk: Before;
  /** Whether the ways to all other entries were asked for. */
  showsOthers: boolean;
};

/** What is to be looked at: the entry that is looked at now, all of them in order, and what was corrected. */
export function DeskWork({ opened, before, talk, showsOthers }: Props) {
  const { locale, translate, home, client, desk, items, here } = opened;
  const skipped = items.filter(({ state }) => state === "skipped").length;
  const done = items.filter(({ state }) => state !== "open").length - skipped;
  const words = wordsOf(locale, "others");
  return (
    <div className={styles.work}>
      <QueueKeys id={itemAnchor} label={translate("clientReview.queue")}>
        <h2>{translate("clientReview.queue")}</h2>
        <p className="soft">
          {items.length === 0
            ? translate("clientReview.empty")
            : translate("clientReview.progress", { total: items.length, done, skipped })}
        </p>
        {here ? (
          <>
            <DeskItem
              opened={opened}
              item={here}
              before={before}
              grounds={here.grounds.map((ground) =>
                groundWords(ground, { item: here, desk, sheet: client.sheet, words }),
              )}
            >
              <DeskTalk opened={opened} on={here.key} before={talk} />
            </DeskItem>
            <Ways opened={opened} />
          </>
        ) : (
          items.length > 0 && (
            <div className="notice good">
              <p>
                <strong>{translate("clientReview.allDone")}</strong>
              </p>
              <p>{translate("clientReview.allDoneHint")}</p>
            </div>
          )
        )}
      </QueueKeys>
      <Queue home={home} parts={partsOf(opened)} />
      <DeskOthers opened={opened} isOpen={showsOthers} />
      <DeskCorrections opened={opened} />
    </div>
  );
}

/** The ways to the entry before and after, and the keys that do the same. */
function Ways({ opened: { translate, locale, home, next, previous } }: { opened: OpenDesk }) {
  return (
    <>
      <nav className={`row screen ${styles.ways}`} aria-label={translate("clientReview.queue")}>
        {previous && (
          <a href={deskPath(home, previous.key)} {...keyed("previous")}>
            {translate("clientReview.previous")}
          </a>
        )}
        {next && (
          <a href={deskPath(home, next.key)} {...keyed("next")}>
            {translate("clientReview.next")}
          </a>
        )}
      </nav>
      <p className={styles.keys}>
        {translate("clientReview.keys", {
          keys: (["confirm", "skip", "correct", "ask", "next", "previous"] as const)
            .map((key) => translate(`clientReview.keyNames.${key}`))
            .join(languages[locale].listComma),
        })}
      </p>
    </>
  );
}

/** The queue by the first ground of each entry; what was passed over comes last. */
function partsOf(opened: OpenDesk): QueuePart[] {
  const { items, translate } = opened;
  const parts = [
    ...groundKinds.map((kind) => ({
      title: translate(`clientReview.kinds.${kind}`),
      lines: items.filter(({ grounds, state }) => grounds[0]?.kind === kind && state !== "skipped"),
    })),
    { title: translate("clientReview.states.skipped"), lines: items.filter(({ state }) => state === "skipped") },
  ];
  return parts.flatMap(({ title, lines }) =>
    lines.length > 0 ? [{ title, lines: lines.map((item) => lineOf(item, opened)) }] : [],
  );
}

function lineOf(item: ReviewItem, { locale, translate, here, client }: OpenDesk): QueueLine {
  const { key, asked, state, grounds, isFoundSince } = item;
  const revised = grounds.find((ground) => ground.kind === "revised");
  return {
    of: key,
    title: askedWords(asked, locale),
    state,
    stateWords: translate(`clientReview.states.${state}`),
    stale: revised
      ? revisedWords(revised, { item, sheet: client.sheet, words: wordsOf(locale, "others") })
      : isFoundSince
        ? translate("clientReview.foundSince")
        : null,
    isHere: here?.key === key,
  };
}
