import type { Metadata } from "next";
import { KeptUntil } from "#app/[locale]/(firm)/sheets/[token]/kept-until";
import { localeOrDefault } from "#app/accounts/session";
import { newerEdition } from "#app/acts/sheets/newer-edition";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { listShares } from "#db/sheets/shares";
import { openResult, type ResultParams } from "../open-result";
import { ManageSheet } from "./manage-sheet";

type Props = { params: ResultParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("tasks.more") };
}

/** What a firm can do with its sheet after a result. */
export default async function ManagePage({ params }: Props) {
  const result = await openResult(params);
  const { locale, home, base, opened, snapshot, sentence } = result;
  const { sheet, inRound, actor } = opened;
  // Whoever may share it may also reopen and delete it.
  const shares = await listShares(await database(), actor);
  return (
    <main id="main" className="sheet">
      <p className="soft">
        <a href={base}>{translator(locale)("rooms.share.back")}</a>
      </p>
      <ManageSheet
        {...{ locale, home, sheet }}
        now={opened.now}
        isOutdated={!(inRound && sheet.state === "draft") && newerEdition(snapshot) !== null}
        revision={snapshot.revision}
        keptUntil={<KeptUntil {...{ actor, locale }} />}
        isOwners={shares.ok}
        mayReopen={sentence === null}
      />
    </main>
  );
}
