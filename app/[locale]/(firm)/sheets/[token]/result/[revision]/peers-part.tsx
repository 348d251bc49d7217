import { Folded } from "#app/_view/charts/chart-frame";
import { Peers } from "#app/_view/peers/peers";
import { PressField } from "#app/_view/press-field";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { peersOf } from "#app/acts/sheets/peers";
import { formats, translator } from "#app/translate";
import { peerGroupWords } from "#app/words/peer-words";
import { database } from "#db/client";
import type { Locale } from "#lib/text/text";
import type { OpenedResult } from "./open-result";

type Props = { result: OpenedResult; done: string | undefined };

/** A result's place among firms of its trade and size, and whether its firm is counted there; for the latest result. */
export async function PeersPart({ result: { opened, snapshot, locale, home }, done }: Props) {
  const { actor, sheet } = opened;
  if (snapshot.revision !== sheet.revision) return null;
  const peers = await peersOf(await database(), actor, snapshot);
  if (!peers) return null;
  const translate = translator(locale);
  const { group, since, picture, own } = peers;
  const told = (["joined", "left"] as const).find((each) => each === done);
  return (
    <section id="peers" aria-labelledby="peers-title">
      <h2 id="peers-title">{translate("peers.title")}</h2>
      {told && (
        <p className="notice screen" role="status">
          {translate(`peers.${told}`)}
        </p>
      )}
      <Peers {...{ locale, group: peerGroupWords(group, locale), picture, own }} />
      {mayOnSheet(actor, "join-peers", sheet) && <Consent {...{ since, revision: snapshot.revision, locale, home }} />}
    </section>
  );
}

type ConsentProps = { since: Date | null; revision: number; locale: Locale; home: string };

/** Asks whether the firm is to be counted, which nothing else depends on; or lets it leave. */
function Consent({ since, revision, locale, home }: ConsentProps) {
  const translate = translator(locale);
  const day = since && formats(locale).dateTime(since, { dateStyle: "long" });
  return (
    <div className="screen">
      <Folded summary={translate("peers.askTitle")}>
        <form method="post" action={`${home}/${since ? "leave" : "join"}-peers`}>
          <PressField />
          <input type="hidden" name="revision" value={revision} />
          <p className="soft">
            {day === null
              ? translate("peers.ask")
              : `${translate("peers.since", { day })} ${translate("peers.leaveHint")}`}
          </p>
          <p>
            <button type="submit" className="button quiet">
              {translate(since ? "peers.leave" : "peers.join")}
            </button>
          </p>
        </form>
      </Folded>
    </div>
  );
}
