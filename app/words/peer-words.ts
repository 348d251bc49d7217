import { translator } from "#app/translate";
import type { PeerGroup } from "#lib/cohort/peers";
import { questionsById } from "#lib/instrument/answers";
import { optionsOf } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";
import { editionOf } from "#questionnaires";
import { peerTraits } from "#questionnaires/peers";

/** A firm's trade and size, as a reader is told of them. */
export function peerGroupWords({ edition, trade, size }: PeerGroup, locale: Locale): string {
  const translate = translator(locale);
  const traits = peerTraits[edition];
  const question = questionsById(editionOf({ edition })).get(traits?.trade ?? "");
  const option = question && optionsOf(question).find(({ id }) => id === trade);
  const [from, to] = [traits?.from[size - 1], traits?.from[size]].map(String);
  const between = { from: from as string, to: to as string };
  const which = size === 0 ? "first" : traits?.from[size] === undefined ? "last" : "between";
  return translate("peers.group", {
    trade: option?.text[locale] ?? trade,
    size: translate(`peers.sizes.${which}`, between),
  });
}
