import styles from "#app/_view/advising/desk/desk.module.css";
import { Queue, type QueueLine, type QueuePart } from "#app/_view/advising/desk/queue";
import { QueueKeys } from "#app/_view/advising/desk/queue-keys";
import type { Before } from "#app/_view/advising/post-words";
import { wordsOf } from "#app/_view/charts/words";
import { askedWords, entryLines } from "#app/[locale]/asked-words";
import type { ReviewItem } from "#app/acts/advising/review";
import type { FormBefore } from "#app/forms/kept-form";
import { groundKinds } from "#lib/advising/queue";
import { itemAnchor } from "#lib/advising/review-form";
import { languages } from "#lib/text/languages";
import { DeskItem, keyed, TakeBack } from "./desk-item";
import { DeskTalk } from "./desk-talk";
import { groundWords } from "./ground-words";
import type { OpenDesk } from "./open-desk";

type Props = {
  opened: OpenDesk;
  /** A correction that came back, and what was said and came back. */
  before: FormBefore;
  talk: Before;
};

/** What is to be looked at: the entry that is looked at now, all of them in order, and what was corrected. */
export function DeskWork({ opened, before, talk }: Props) {
  const { locale, translate, home, desk, items, here, next, previous } = opened;
  const seen = items.filter(({ state }) => state !== "open").length;
  const words = wordsOf(locale, "others");
  return (
    <div className={styles.work}>
      <QueueKeys id={itemAnchor} label={translate("clientReview.queue")}>
        <h2>{translate("clientReview.queue")}</h2>
        <p className="soft">
          {items.length === 0
            ? translate("clientReview.empty")
            : translate("clientReview.progress", { total: items.length, done: seen })}
        </p>
        {here ? (
          <>
            <DeskItem
              opened={opened}
              item={here}
              before={before}
              grounds={here.grounds.map((ground) => groundWords(ground, { ...desk, asked: here.asked, words }))}
            >
              <DeskTalk opened={opened} on={here.key} before={talk} />
            </DeskItem>
            <nav className={`row screen ${styles.ways}`} aria-label={translate("clientReview.queue")}>
              {previous && (
                <a href={hrefOf(home, previous)} {...keyed("previous")}>
                  {translate("clientReview.previous")}
                </a>
              )}
              {next && (
                <a href={hrefOf(home, next)} {...keyed("next")}>
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
      <Corrections opened={opened} />
    </div>
  );
}

const hrefOf = (home: string, { key }: ReviewItem): string =>
  `${home}/desk?at=${encodeURIComponent(key)}#${itemAnchor}`;

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

function lineOf(item: ReviewItem, { locale, translate, here }: OpenDesk): QueueLine {
  const { key, asked, state, isStale, correction } = item;
  return {
    of: key,
    title: askedWords(asked, locale),
    state,
    stateWords: translate(`clientReview.states.${state}`),
    stale: isStale ? translate(correction ? "clientReview.staleCorrection" : "clientReview.stale") : null,
    isHere: here?.key === key,
  };
}

/** All corrections that wait for the firm, and those that it has decided about. */
function Corrections({ opened }: { opened: OpenDesk }) {
  const { translate, desk } = opened;
  const { standing, decided } = desk;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{translate("clientReview.corrections")}</h2>
      {standing.length === 0 && <p className="soft">{translate("clientReview.noCorrections")}</p>}
      <ul className={styles.corrections}>
        {standing.map((correction) => (
          <Correction key={correction.id} {...{ opened, correction }} />
        ))}
      </ul>
      {decided.length > 0 && (
        <>
          <h3>{translate("clientReview.settledCorrections")}</h3>
          <ul className={styles.corrections}>
            {decided.map((correction) => (
              <Correction key={correction.id} {...{ opened, correction }} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A correction with its reason: how to take it back while it waits, or what the firm decided. */
function Correction({ opened, correction }: { opened: OpenDesk; correction: OpenDesk["desk"]["standing"][number] }) {
  const { locale, translate, home, desk } = opened;
  const { id, key, entry, reason, settledAs } = correction;
  const item = desk.itemOf(key);
  if (!item) return null;
  return (
    <li>
      <a href={hrefOf(home, item)}>{askedWords(item.asked, locale)}</a>
      <br />
      <strong>{entryLines(item.asked, entry, locale).join(languages[locale].listComma)}</strong>
      <p className="soft">{translate("clientReview.reasonIs", { reason })}</p>
      {settledAs === "taken" || settledAs === "declined" ? (
        <p className="soft">{translate(`clientReview.states.${settledAs}`)}</p>
      ) : (
        <TakeBack {...{ item, translate, home, id }} />
      )}
    </li>
  );
}
