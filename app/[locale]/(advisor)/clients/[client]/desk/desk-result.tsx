import styles from "#app/_view/advising/desk/desk.module.css";
import { ReviewedPlane } from "#app/_view/advising/reviewed-plane";
import { moveWords, partWords } from "#app/_view/advising/standing-words";
import { Standings } from "#app/_view/advising/standings";
import { wordsOf } from "#app/_view/charts/words";
import { nearWords } from "#app/_view/result/first-screen";
import { headlineOf } from "#app/_view/result/verdict";
import { viewOf } from "#app/_view/result/view-of";
import { askedWords } from "#app/[locale]/asked-words";
import type { Judged } from "#lib/advising/review";
import { languages } from "#lib/text/languages";
import { casesOf } from "#questionnaires";
import type { OpenDesk } from "./open-desk";
import { tierFinding } from "./tier-finding";

/** The result under both sets of answers: the finding, the plane, every part side by side, and which correction moves what. */
export function DeskResult({ opened }: { opened: OpenDesk }) {
  const { locale, translate, client, desk, home } = opened;
  const { sheet } = client;
  const { edition, reviewed } = desk;
  const { claimed, changed } = reviewed;
  const words = wordsOf(locale, "others");
  const hasCorrections = desk.standing.length > 0;
  const { depth, year, firmName, revision } = sheet;
  const header = { firmName, submittedAt: opened.now, year, depth, revision };
  const view = (judged: Judged) =>
    viewOf({
      ...{ locale, edition, header, reader: "others", past: [], base: home, cases: casesOf(edition) },
      ...judged,
    });
  const shown = view(changed);
  const columns = [
    { title: translate("clientReview.asClaimed"), standing: claimed.standing, tiers: tierFinding(opened, "claimed") },
    ...(hasCorrections
      ? [
          {
            title: translate("clientReview.asCorrected"),
            standing: changed.standing,
            tiers: tierFinding(opened, "corrected"),
          },
        ]
      : []),
    ...(desk.verified
      ? [{ title: translate("clientReview.asVerified"), standing: desk.verified.standing, tiers: null }]
      : []),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by the keyboard
    <section className={styles.result} aria-labelledby="desk-result" tabIndex={0}>
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
      {hasCorrections && <Effects {...{ opened }} />}
    </section>
  );
}

/** Which correction moves what, by itself and together with the others. */
function Effects({ opened: { desk, locale, translate } }: { opened: OpenDesk }) {
  const words = wordsOf(locale, "others");
  const { reviewed, standing, asking } = desk;
  const { claimed, changed, alone, together } = reviewed;
  const effectOf = (question: string) => {
    const found = alone.get(question);
    return found ? moveWords(found.moves, claimed.standing, found.standing, words) : [];
  };
  const lines = standing.flatMap(({ id, key }) => {
    const asked = asking.under(key);
    if (!asked?.question) return [];
    return [{ id, name: askedWords(asked, locale), effects: effectOf(asked.question.id) }];
  });
  return (
    <>
      <h3>{translate("clientReview.movedBy")}</h3>
      <p className="soft">{translate("clientReview.movedByHint")}</p>
      {claimed !== changed && reviewed.moves.length === 0 && <p>{translate("clientReview.nothingMoved")}</p>}
      <ul className={styles.effects}>
        {lines.map(({ id, name, effects }) => (
          <li key={id}>
            {name}
            <br />
            {effects.length > 0 ? effects.join(languages[locale].semicolon) : translate("clientReview.movesNothing")}
          </li>
        ))}
      </ul>
      {together.length > 0 && (
        <p>
          {translate("clientReview.together", {
            parts: words.list(together.map(({ part }) => partWords(part, words))),
          })}
        </p>
      )}
    </>
  );
}
