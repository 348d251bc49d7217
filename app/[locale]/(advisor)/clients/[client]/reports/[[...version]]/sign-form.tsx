import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { openDesk } from "#app/[locale]/(advisor)/clients/[client]/desk/open-desk";
import type { openClient } from "#app/[locale]/(advisor)/clients/[client]/open-client";
import { seated } from "#app/accounts/session";
import { readWritings } from "#db/advising/writings";
import { database } from "#db/client";
import { currentAndWaiting } from "#lib/advising/writing";

type Opened = Awaited<ReturnType<typeof openClient>>;
type Props = {
  opened: Opened;
  version: number;
  /** The version that says the same already, if one does. */
  same: number | null;
};

/** What is not done yet of a review, by how much of it there is. */
async function leftOf({ actor, client, now, locale }: Opened) {
  const [{ items, desk }, written] = await Promise.all([
    openDesk(Promise.resolve({ locale, client: client.sheet.id }), undefined),
    readWritings(await database(), actor, now),
  ]);
  if (!written.ok) notFound();
  const { versions } = written.value;
  const parts = [...new Set(versions.map(({ part }) => part))].map((part) =>
    currentAndWaiting(versions.filter((each) => each.part === part)),
  );
  return {
    queue: items.filter(({ state }) => state === "open" || state === "skipped").length,
    corrections: desk.standing.length,
    late: parts.filter(({ waiting }) => waiting.length > 0).length,
    stale: parts.filter(({ current }) => (current?.changes.length ?? 0) > 0).length,
  };
}

/** Where it is done. */
const pageOf = { queue: "desk", corrections: "desk#corrections", late: "write", stale: "write" } as const;

/** By which name the next version is signed, and what is not done yet. */
export async function SignForm({ opened, version, same }: Props) {
  const { translate, home, locale } = opened;
  if (same !== null) return <p className="soft">{translate("signed.same", { version: same })}</p>;
  const name = (await seated())?.session.user.name ?? "";
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
              <li key={each}>
                <a href={`${home}/${pageOf[each]}`}>{translate(`signed.left.${each}`, { count: left[each] })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={`${home}/sign`} className="stack">
        <PressField />
        {name === "" ? (
          <p className="notice problem">
            {translate("signed.problems.name")} <a href={`/${locale}/account`}>{translate("signed.account")}</a>
          </p>
        ) : (
          <p>{translate("signed.signer", { name })}</p>
        )}
        <p>
          <button type="submit" className="button">
            {translate("signed.sign", { version })}
          </button>
        </p>
      </form>
    </section>
  );
}
