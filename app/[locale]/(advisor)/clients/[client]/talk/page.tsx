import { notFound } from "next/navigation";
import { Present } from "#app/_view/advising/present";
import { type ShownThread, Thread, type ThreadPlace } from "#app/_view/advising/thread";
import styles from "#app/_view/advising/threads.module.css";
import { ThreadsOn } from "#app/_view/advising/threads-on";
import { anchorName, valueWords } from "#app/[locale]/(advisor)/anchor-words";
import { pageTitle } from "#app/[locale]/page-title";
import { isThere } from "#app/acts/advising/review-basis";
import { fieldsBefore } from "#app/forms/kept-form";
import { pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { lengthWords } from "#app/words/length-words";
import { type Anchor, anchorIn } from "#lib/advising/anchor";
import { openClient } from "../open-client";
import { openThreads } from "../open-threads";

type Query = { on?: string; show?: string; done?: string; problem?: string; kept?: string };
type Props = { params: Promise<{ locale: string; client: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("threads.title");

const doneWords = ["opened", "said", "given", "resolved", "reopened"] as const;

/** What a practice talks about on a client's sheet: all of it, or what hangs on one place, with the way to begin there. */
export default async function TalkPage({ params, searchParams }: Props) {
  const { on, show, done, problem, kept } = await searchParams;
  const { locale, translate, home, firm, client, threads, people, actor, may } = await openThreads(params);
  const { sheet } = client;
  const anchor = anchorIn(on);
  if (on !== undefined && (!anchor || !isThere(anchor, sheet) || !may(anchor))) notFound();
  const shows = show === "resolved" ? "resolved" : "open";
  const all = `${home}/talk`;
  const back = anchor ? pathWith(all, { on }) : pathWith(all, { show: show === "resolved" ? show : null });
  const place: ThreadPlace = {
    ...{ locale, home, back, people, reader: actor.user },
    before: await fieldsBefore(kept),
    length: lengthWords(locale),
  };
  const told = doneWords.find((each) => each === done);
  return (
    <main id="main" className="sheet">
      <p className="soft screen row">
        <a href={home}>{translate("threads.back")}</a>
        {anchor && <a href={all}>{translate("threads.all")}</a>}
      </p>
      <p className="soft">{firm}</p>
      <h1>
        {anchor
          ? translate("threads.openAbout", { name: anchorName(anchor, sheet, locale) })
          : translate("threads.title")}
      </h1>
      {!anchor && <p className="lead">{translate("threads.lead")}</p>}
      {told && !problem && (
        <p className="notice good" role="status">
          {translate(`threads.done.${told}`)}
        </p>
      )}
      {problem === "too-many" && (
        <p className="notice problem" role="alert">
          {translate("threads.problems.too-many")}
        </p>
      )}
      {anchor?.on === "entry" && <PresentAt {...{ params, anchor }} />}
      {anchor ? (
        <ThreadsOn
          {...place}
          heading="h2"
          on={on ?? ""}
          name={anchorName(anchor, sheet, locale)}
          threads={threads}
          isAtEntry
        />
      ) : (
        <All {...{ place, threads, shows, all }} />
      )}
    </main>
  );
}

/** The answer or figure that is talked about as it stands now, with the way to check it. */
async function PresentAt({ params, anchor }: Pick<Props, "params"> & { anchor: Extract<Anchor, { on: "entry" }> }) {
  const { client, translate, home, locale } = await openClient(params);
  const { sheet, entries } = client;
  const present = entries.find(({ key }) => key === anchor.key)?.entry ?? null;
  return (
    <Present
      {...{ translate, home, on: anchor.key }}
      name={anchorName(anchor, sheet, locale)}
      present={valueWords(anchor.key, present, sheet, locale)}
    />
  );
}

type AllProps = {
  place: ThreadPlace;
  threads: readonly ShownThread[];
  shows: "open" | "resolved";
  all: string;
};

/** All threads, those with the firm apart from those that stay within the practice. */
function All({ place, threads, shows, all }: AllProps) {
  const translate = translator(place.locale);
  const shown = threads.filter(({ isResolved }) => isResolved === (shows === "resolved"));
  const parts = [
    { isShared: true, title: "threads.sharedTitle", lead: "threads.sharedLead" },
    { isShared: false, title: "threads.privateTitle", lead: "threads.privateLead" },
  ] as const;
  return (
    <>
      <nav className={`row screen ${styles.filter}`} aria-label={translate("threads.filter")}>
        {(["open", "resolved"] as const).map((each) => (
          <a
            key={each}
            href={each === "open" ? all : pathWith(all, { show: each })}
            aria-current={each === shows ? "page" : undefined}
          >
            {translate(`threads.filters.${each}`)}
          </a>
        ))}
      </nav>
      {shown.length === 0 && (
        <p className="notice">
          {shows === "resolved" ? translate("threads.noneResolved") : translate("threads.noneHint")}
        </p>
      )}
      {parts.map(({ isShared, title, lead }) => {
        const part = shown.filter((thread) => thread.isShared === isShared);
        if (part.length === 0) return null;
        return (
          <section key={title} aria-label={translate(title)}>
            <h2>
              {translate(title)} <span className="soft">{translate("threads.count", { count: part.length })}</span>
            </h2>
            <p className="soft">{translate(lead)}</p>
            {part.map((thread) => (
              <Thread key={thread.id} thread={thread} {...place} />
            ))}
          </section>
        );
      })}
    </>
  );
}
