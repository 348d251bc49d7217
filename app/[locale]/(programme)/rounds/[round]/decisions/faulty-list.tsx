import { Faulty } from "#app/_view/review/faulty";
import { reviewWords } from "#app/_view/review/words";
import { supersededIn } from "#app/acts/programme/notice-rules";
import { shownFaulty } from "#app/review/shown-lines";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { readFaulty } from "#db/programme/faulty-decisions";
import { type Actor, may } from "#lib/access";
import { versionIn } from "#lib/rules/notice";
import type { Locale } from "#lib/text/text";
import { correctionOf } from "#questionnaires";

type Props = { locale: Locale; round: RoundRecord; actor: Actor; after: number; pageLength: number };

/** The applications of a round that were decided by a faulty rule set, until they are decided anew. */
export async function FaultyList({ locale, round, actor, after, pageLength }: Props) {
  const wanted = { ruleSets: supersededIn(round), after, most: pageLength };
  const faulty = await readFaulty(await database(), actor, round.id, wanted, new Date());
  if (!faulty.ok || faulty.value.firms === 0) return null;
  const { organisation, state } = round;
  return (
    <Faulty
      words={reviewWords(locale)}
      home={`/${locale}/rounds/${round.id}`}
      lines={faulty.value.lines.map((line) => shownFaulty(line, locale))}
      firms={faulty.value.firms}
      isBefore={correctionOf(versionIn(round.ruleSet), round.opensOn) !== null}
      isByNotice={round.ruleNotices.length > 0}
      isFirst={after === 0}
      pageLength={pageLength}
      mayPropose={may(actor, "decide", { of: "round", organisation, state, sealed: false })}
    />
  );
}
