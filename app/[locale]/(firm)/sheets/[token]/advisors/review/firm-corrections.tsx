import { moveWords } from "#app/_view/advising/standing-words";
import { wordsOf } from "#app/_view/charts/words";
import { PressField } from "#app/_view/press-field";
import { askedWords, entryLines } from "#app/[locale]/asked-words";
import type { FirmCorrection } from "#app/acts/advising/firm-corrections";
import { formats, translator } from "#app/translate";
import type { Reviewed } from "#lib/advising/review";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import styles from "./firm-corrections.module.css";

type Props = {
  waiting: readonly FirmCorrection[];
  settled: readonly FirmCorrection[];
  reviewed: Reviewed;
  hasAnswers: boolean;
  isSubmitted: boolean;
  mayReopen: boolean;
  locale: Locale;
  home: string;
};

/** The corrections that wait for the firm, each with what taking it over comes to, and those that are settled. */
export function FirmCorrections({
  waiting,
  settled,
  reviewed,
  hasAnswers,
  isSubmitted,
  mayReopen,
  locale,
  home,
}: Props) {
  const translate = translator(locale);
  const words = wordsOf(locale);
  const { claimed, changed, moves } = reviewed;
  const fresh = waiting.filter(({ isStale, asked }) => !isStale && (!isSubmitted || asked.question === null));
  const effects = moveWords(moves, claimed.standing, changed.standing, words);
  return (
    <>
      <h2 id="corrections">{translate("clientReview.firm.corrections")}</h2>
      <p className="soft">{translate(waiting.length > 0 ? "clientReview.firm.rule" : "clientReview.firm.none")}</p>
      {isSubmitted && hasAnswers && <Reopening {...{ locale, home, mayReopen }} />}
      {waiting.length > 0 && (
        <>
          {waiting.length > 1 && effects.length > 0 && (
            <p>{translate("clientReview.firm.allEffect", { moves: effects.join(languages[locale].semicolon) })}</p>
          )}
          <ol className={styles.list}>
            {waiting.map((each) => (
              <Waiting
                key={each.correction.id}
                {...each}
                {...{ reviewed, locale, home }}
                mayTake={!isSubmitted || each.asked.question === null}
              />
            ))}
          </ol>
          {fresh.length > 1 && <TakeAll {...{ fresh, locale, home }} left={waiting.length - fresh.length} />}
        </>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{translate("clientReview.firm.settled")}</summary>
          <ol className={styles.list}>
            {settled.map((each) => (
              <li key={each.correction.id}>
                <Correction {...each} locale={locale} />
                <p className="soft">
                  {translate(`clientReview.firm.settledAs.${each.correction.settledAs ?? "withdrawn"}`)}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

type PlaceProps = Pick<Props, "locale" | "home">;

/** Why answers cannot be taken over yet, with the way to open the sheet again for whoever may. */
function Reopening({ locale, home, mayReopen }: PlaceProps & Pick<Props, "mayReopen">) {
  const translate = translator(locale);
  return (
    <div className="notice">
      <p>{translate("clientReview.problems.not-draft")}</p>
      {mayReopen && (
        <form method="post" action={`${home}/reopen`}>
          <PressField />
          <input type="hidden" name="return" value={`${home}/advisors/review`} />
          <button type="submit" className="button quiet">
            {translate("clientReview.firm.reopen")}
          </button>
        </form>
      )}
    </div>
  );
}

/** Takes over at once all whose entries are still those that were corrected; `left` are not among them. */
function TakeAll({ fresh, left, locale, home }: PlaceProps & { fresh: readonly FirmCorrection[]; left: number }) {
  const translate = translator(locale);
  return (
    <form method="post" action={`${home}/advisors/take`}>
      <PressField />
      {fresh.map((each) => (
        <input key={each.correction.id} type="hidden" name="correction" value={seenOf(each)} />
      ))}
      <button type="submit" className="button">
        {translate("clientReview.firm.takeAll", { count: fresh.length })}
      </button>
      {left > 0 && <p className="soft">{translate("clientReview.firm.notAll", { count: left })}</p>}
    </form>
  );
}

/** A correction with the revision of the entry that stands beside it. */
const seenOf = ({ correction, stored }: FirmCorrection): string => `${correction.id}@${stored?.revision ?? 0}`;

type OneProps = FirmCorrection & { locale: Locale };

/** What the firm has, what its advisor holds right, and why. */
function Correction({ correction, asked, stored, locale }: OneProps) {
  const translate = translator(locale);
  const { authorName, practiceName, at, reason, entry } = correction;
  const day = formats(locale).dateTime(at, { dateStyle: "medium" });
  const lines = {
    yours: stored && !("cleared" in stored.entry) ? entryLines(asked, stored.entry, locale) : null,
    theirs: entryLines(asked, entry, locale),
  };
  return (
    <>
      <h3>{askedWords(asked, locale)}</h3>
      <dl className={styles.pair}>
        {(["yours", "theirs"] as const).map((side) => (
          <div key={side}>
            <dt>{translate(`clientReview.firm.${side}`)}</dt>
            {(lines[side] ?? [translate("clientReview.nothing")]).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{translate("clientReview.reasonIs", { reason })}</p>
      <p className="soft">{translate("clientReview.firm.by", { name: authorName, practice: practiceName, day })}</p>
    </>
  );
}

function Waiting({
  reviewed,
  home,
  mayTake,
  ...each
}: OneProps & { reviewed: Reviewed; home: string; mayTake: boolean }) {
  const { correction, asked, isStale, locale } = each;
  const translate = translator(locale);
  const question = askedWords(asked, locale);
  const alone = asked.question ? reviewed.alone.get(asked.question.id) : undefined;
  const moves = alone ? moveWords(alone.moves, reviewed.claimed.standing, alone.standing, wordsOf(locale)) : [];
  return (
    <li>
      <Correction {...each} />
      {asked.question && (
        <p className="soft">
          {moves.length > 0
            ? translate("clientReview.firm.effect", { moves: moves.join(languages[locale].semicolon) })
            : translate("clientReview.firm.noEffect")}
        </p>
      )}
      {isStale && <p className="error">{translate("clientReview.firm.stale")}</p>}
      <div className="row">
        {mayTake && (
          <form method="post" action={`${home}/advisors/take`}>
            <PressField />
            <input type="hidden" name="correction" value={seenOf(each)} />
            <button
              type="submit"
              className="button quiet"
              aria-label={translate("clientReview.firm.takeLabel", { question })}
            >
              {translate("clientReview.firm.take")}
            </button>
          </form>
        )}
        <form method="post" action={`${home}/advisors/decline`}>
          <PressField />
          <input type="hidden" name="correction" value={correction.id} />
          <button
            type="submit"
            className="plain"
            aria-label={translate("clientReview.firm.declineLabel", { question })}
          >
            {translate("clientReview.firm.decline")}
          </button>
        </form>
      </div>
    </li>
  );
}
