import { PairList } from "#app/_view/official/pair-list";
import { clashGroups } from "#app/words/fact-contradictions";
import type { Clash } from "#lib/entry/contradictions";
import type { Locale } from "#lib/text/text";

type Props = { clashes: readonly Clash[]; locale: Locale; hrefOf: (keys: Clash["keys"]) => string };

/** Facts and days that do not go together, each with a way to where it can be mended. */
export const ClashList = ({ clashes, locale, hrefOf }: Props) => (
  <PairList
    groups={clashGroups(clashes, locale).map((group) => ({
      ...group,
      pairs: group.pairs.map((pair) => ({ ...pair, href: hrefOf(pair.keys) })),
    }))}
  />
);
