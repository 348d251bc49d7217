import styles from "#app/_view/advising/desk/desk.module.css";
import { deskPath } from "#app/_view/advising/desk/desk-path";
import { ReviewedPlane } from "#app/_view/advising/reviewed-plane";
import { moveWords, partWords } from "#app/_view/advising/standing-words";
import { Standings } from "#app/_view/advising/standings";
import { wordsOf } from "#app/_view/charts/words";
import { nearWords } from "#app/_view/result/first-screen";
import { headlineOf } from "#app/_view/result/verdict";
import { viewOf } from "#app/_view/result/view-of";
import { askedWords } from "#app/[locale]/asked-words";
import { tierWords } from "#app/[locale]/tier-words";
import { type ReviewedTiers, reviewTiers, type Screened } from "#app/acts/advising/tier-review";
import type { CorrectionLine } from "#db/advising/corrections";
import type { Judged } from "#lib/advising/review";
import { languages } from "#lib/text/languages";
import { casesOf } from "#questionnaires";
import { ContradictionList, isMadeByCorrection } from "./contradiction-list";
import type { OpenDesk } from "./open-desk";
import { conditionWords } from "./tier-moves";

/** The result under both sets of answers: the finding, the plane, every part side by side, and which correction moves what. */
export function DeskResult({ opened }: { opened: OpenDesk }) {
  const { locale, translate, client, desk, home, now } = opened;
  const { sheet } = client;
  const { edition, reviewed } = desk;
  const { claimed, changed } = reviewed;
  const words = wordsOf(locale, "others");
  const hasCorrections = desk.standing.length > 0;
  const { depth, year, firmName, revision } = sheet;
  const header = { firmName, submittedAt: now, year, depth, revision };
  const tiers = reviewTiers(client, desk, now);
  const tiersBy = (by: "claimed" | "corrected") => (tiers ? wordsOfTiers(tiers[by], opened) : null);
  const view = (judged: Judged) =>
    viewOf({
      ...{ locale, edition, header, reader: "others", past: [], base: home, cases: casesOf(edition) },
      ...judged,
    });
  const shown = view(changed);
  const columns = [
    { title: translate("clientReview.asClaimed"), standing: claimed.standing, tiers: tiersBy("claimed") },
    ...(hasCorrections
      ? [
          {
            title: translate("clientReview.asCorrected"),
            standing: changed.standing,
            tiers: tiersBy("corrected"),
          },
        ]
      : []),
    ...(desk.verified
      ? [{ title: translate("clientReview.asVerified"), standing: desk.verified.standing, tiers: null }]
      : []),
  ];
  return (
    <section className={styles.result} aria-labelledby="desk-result">
      <h2 id="desk-result">{headlineOf(edition, changed.diagnosis, words)}</h2>
      <p className="soft">
        {translate(hasCorrections ? "clientReview.asCorrected" : "clientReview.asClaimed")}
        {languages[locale].colon}
        {nearWords(shown)}
      </p>
      <div className={styles.plane}>
        <ReviewedPlane
          {...{ locale, edition, depth, year, claimed }}
          cases={casesOf(edition)}
          reader="others"
          corrected={hasCorrections ? changed : null}
        />
      </div>
      <Standings {...{ words, columns }} />
      {desk.verified && <p className="soft">{translate("clientReview.verifiedHint")}</p>}
      {hasCorrections && <Effects {...{ opened, tiers }} />}
    </section>
  );
}

const wordsOfTiers = ({ facts, verdicts }: Screened, { locale, now }: OpenDesk): string | null =>
  tierWords(facts, { locale, at: now, verdicts });

/** Which correction moves what, by itself and together with the others. */
function Effects({ opened, tiers }: { opened: OpenDesk; tiers: ReviewedTiers | null }) {
  const { desk, locale, translate, home } = opened;
  const words = wordsOf(locale, "others");
  const { reviewed, standing, asking } = desk;
  const { together } = reviewed;
  const lines = standing.flatMap((correction) => {
    const asked = asking.under(correction.key);
    return asked
      ? [{ id: correction.id, key: asked.key, name: askedWords(asked, locale), effects: effectsOf(correction) }]
      : [];
  });
  const made = desk.items.flatMap(({ grounds }) => grounds.filter(isMadeByCorrection));
  const isMoved = lines.some(({ effects }) => effects.hasMoved) || reviewed.moves.length > 0;
  return (
    <>
      <h3>{translate("clientReview.movedBy")}</h3>
      <p className="soft">{translate("clientReview.movedByHint")}</p>
      {!isMoved && !tiers?.together.length && <p>{translate("clientReview.nothingMoved")}</p>}
      <ul className={styles.effects}>
        {lines.map(({ id, key, name, effects }) => (
          <li key={id}>
            <a href={deskPath(home, key)}>{name}</a>
            <br />
            {effects.words.join(languages[locale].semicolon)}
          </li>
        ))}
      </ul>
      {made.length > 0 && (
        <div className={styles.brings}>
          <p>{translate("clientReview.brings")}</p>
          <ContradictionList {...{ opened }} grounds={made} />
        </div>
      )}
      {together.length > 0 && (
        <p>
          {translate("clientReview.together", {
            parts: words.list(together.map(({ part }) => partWords(part, words))),
          })}
        </p>
      )}
      {tiers && tiers.together.length > 0 && (
        <p>
          {translate("clientReview.togetherConditions", {
            conditions: tiers.together.map((move) => conditionWords(move, words)).join(languages[locale].semicolon),
          })}
        </p>
      )}
    </>
  );

  /** What a correction moves alone: parts of the result where it is of an answer, conditions where it is of a figure. */
  function effectsOf({ id, key }: CorrectionLine): { words: string[]; hasMoved: boolean } {
    const asked = asking.under(key);
    const found = asked?.question && reviewed.alone.get(asked.question.id);
    const parts = found ? moveWords(found.moves, reviewed.claimed.standing, found.standing, words) : [];
    const conditions = (tiers?.alone.get(id) ?? []).map((move) => conditionWords(move, words));
    if (parts.length + conditions.length > 0) return { words: [...parts, ...conditions], hasMoved: true };
    const nothing = asked?.question
      ? translate("clientReview.movesNothing")
      : translate(tiers ? "clientReview.movesNoCondition" : "clientReview.tiersClosed");
    return { words: [nothing], hasMoved: false };
  }
}
