import { translator } from "#app/translate";
import { type ShownThread, Thread, type ThreadPlace } from "./thread";
import { NewThread } from "./thread-forms";

type Props = ThreadPlace & {
  /** The place, as an address writes it, and its name. */
  on: string;
  name: string;
  /** Threads of the client; those at other places are left out. */
  threads: readonly ShownThread[];
};

/** What a practice talks about at one place, and the way to begin there. `back` is the page on which it stands. */
export function ThreadsOn({ on, name, threads, ...place }: Props) {
  const translate = translator(place.locale);
  const here = threads.filter(({ anchor }) => anchor === on);
  const resolved = here.filter(({ isResolved }) => isResolved);
  return (
    <>
      {here.length === 0 && <p className="soft">{translate("threads.none")}</p>}
      {here.map((thread) => !thread.isResolved && <Thread key={thread.id} thread={thread} {...place} />)}
      {resolved.length > 0 && (
        <details>
          <summary>{translate("threads.ofFirm.resolvedTitle", { count: resolved.length })}</summary>
          {resolved.map((thread) => (
            <Thread key={thread.id} thread={thread} {...place} />
          ))}
        </details>
      )}
      <NewThread
        {...{ translate, on, name, home: place.home, back: place.back, before: place.before, length: place.length }}
        heading={place.heading ?? "h3"}
        isForFirm={place.isForFirm ?? false}
        people={place.people.filter(({ user }) => user !== place.reader)}
      />
    </>
  );
}
