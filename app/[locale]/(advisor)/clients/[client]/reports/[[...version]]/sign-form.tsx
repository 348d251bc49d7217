import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { askedAbout } from "#app/[locale]/(advisor)/clients/[client]/desk/open-desk";
import type { openClient } from "#app/[locale]/(advisor)/clients/[client]/open-client";
import { openThreads } from "#app/[locale]/(advisor)/clients/[client]/open-threads";
import { openReview } from "#app/acts/advising/review";
import { formBefore, type Kept } from "#app/forms/kept-form";
import { readClientBefore } from "#db/advising/client-sheet";
import { readReview } from "#db/advising/reviews";
import { readWritings } from "#db/advising/writings";
import { database } from "#db/client";
import { standingOf } from "#lib/advising/writing";

type Opened = Awaited<ReturnType<typeof openClient>>;
type Props = { opened: Opened; version: number; kept: Kept | null };

/** What is not done yet of a review, by how much of it there is. */
async function leftOf({ actor, client, now, locale }: Opened) {
  const store = await database();
  const params = Promise.resolve({ locale, client: client.sheet.id });
  const [record, written, before, talk] = await Promise.all([
    readReview(store, actor, now),
    readWritings(store, actor, now),
    readClientBefore(store, actor, now),
    openThreads(params),
  ]);
  if (!record.ok || !written.ok) notFound();
  const askedOf = askedAbout(talk.threads);
  const { items, standing } = openReview({ client, record: record.value, before, askedAbout: askedOf, now });
  const { versions } = written.value;
  const parts = [...new Set(versions.map(({ part }) => part))].map((part) =>
    standingOf(versions.filter((each) => each.part === part)),
  );
  return {
    queue: items.filter(({ state }) => state === "open").length,
    corrections: standing.length,
    late: parts.filter(({ waiting }) => waiting.length > 0).length,
    stale: parts.filter(({ current }) => (current?.changes.length ?? 0) > 0).length,
  };
}

/** By which name the next version is signed, and what is not done yet. */
export async function SignForm({ opened, version, kept }: Props) {
  const { translate, home } = opened;
  const left = await leftOf(opened);
  const open = (["queue", "corrections", "late", "stale"] as const).filter((each) => left[each] > 0);
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{translate("signed.before")}</h2>
      {open.length === 0 ? (
        <p>{translate("signed.left.none")}</p>
      ) : (
        <>
          <p>{translate("signed.ready")}</p>
          <ul>
            {open.map((each) => (
              <li key={each}>{translate(`signed.left.${each}`, { count: left[each] })}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={`${home}/sign`} className="stack">
        <PressField />
        <div>
          <label htmlFor="signer">
            <strong>{translate("signed.name")}</strong>
          </label>
          <p className="soft" id="signer-hint">
            {translate("signed.nameHint")}
          </p>
          <input
            id="signer"
            name="name"
            type="text"
            autoComplete="name"
            aria-describedby="signer-hint"
            defaultValue={formBefore(kept, "sign").typed("name")}
          />
        </div>
        <p>
          <button type="submit" className="button">
            {translate("signed.sign", { version })}
          </button>
        </p>
      </form>
    </section>
  );
}
