import { FirmMessages } from "#app/_view/messages/firm-messages";
import { isLookedAt } from "#app/accounts/session";
import { translator } from "#app/translate";
import { shownMessage } from "#app/words/message-words";
import { database } from "#db/client";
import { noteSeen, readOwnMessages } from "#db/programme/firm-messages";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

type Props = { actor: Actor; home: string; locale: Locale; now: Date };

/** What the authority told the firm of its application; whoever looks at it has seen all of it. */
export async function Told({ actor, home, locale, now }: Props) {
  const store = await database();
  const messages = await readOwnMessages(store, actor);
  if (!messages.ok) return null;
  if (await isLookedAt()) await noteSeen(store, messages.value, now);
  const shown = messages.value.map((message) => shownMessage(message, locale, home));
  return <FirmMessages messages={shown} translate={translator(locale)} />;
}
