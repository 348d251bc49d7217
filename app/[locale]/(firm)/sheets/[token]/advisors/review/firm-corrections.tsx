import { PressField } from "#app/_view/press-field";
import { askedWords, entryLines } from "#app/[locale]/asked-words";
import type { Effect, FirmCorrection, Hold } from "#app/acts/advising/firm-corrections";
import { formats, translator } from "#app/translate";
import type { FirmFacts } from "#lib/rules/fact";
import { canonical } from "#lib/text/canonical";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { effectWords } from "./effect-words";
import styles from "./firm-corrections.module.css";

type Props = {
  waiting: readonly FirmCorrection[];
  settled: readonly FirmCorrection[];
  alone: ReadonlyMap<string, Effect>;
  ready: readonly FirmCorrection[];
  together: Effect;
  claimedFacts: FirmFacts;
  mayReopen: boolean;
  locale: Locale;
  home: string;
};

/** The corrections that wait for the firm, each with what taking it over comes to, and those that are settled. */
export function FirmCorrections({ waiting, settled, alone, claimedFacts, mayReopen, locale, home, ...all }: Props) {
  const translate = translator(locale);
  const closed = waiting.filter(({ hold }) => hold === "submitted").length;
  const effects = (of: Effect | undefined) => (of ? effectWords(of, claimedFacts, locale) : []);
  return (
    <>
      <h2 id="corrections">{translate("clientReview.firm.corrections")}</h2>
      <p className="soft">{translate(waiting.length > 0 ? "clientReview.firm.rule" : "clientReview.firm.none")}</p>
      {closed > 0 && <Reopening {...{ locale, home, mayReopen, closed }} open={waiting.length - closed} />}
      <ol className={styles.list}>
        {waiting.map((each) => (
          <Waiting
            key={each.correction.id}
            {...each}
            {...{ locale, home }}
            effects={effects(alone.get(each.correction.id))}
          />
        ))}
      </ol>
      {all.ready.length > 1 && (
        <TakeAll {...{ locale, home, waiting }} ready={all.ready} effects={effects(all.together)} />
      )}
      {settled.length > 0 && (
        <details>
          <summary>{translate("clientReview.firm.settled")}</summary>
          <ol className={styles.list}>
            {settled.map((each) => (
              <li key={each.correction.id}>
                <Correction {...each} locale={locale} />
                <p className="soft">{settledWords(each, locale)}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** What became of a correction; of one that was taken over, also what the firm made of it since. */
function settledWords({ correction, asked, stored }: FirmCorrection, locale: Locale): string {
  const translate = translator(locale);
  const { settledAs, entry } = correction;
  const isChanged = settledAs === "taken" && canonical(stored?.entry ?? null) !== canonical(entry);
  if (!isChanged) return translate(`clientReview.firm.settledAs.${settledAs ?? "withdrawn"}`);
  const mine = stored && !("cleared" in stored.entry) ? entryLines(asked, stored.entry, locale) : null;
  const now = (mine ?? [translate("clientReview.nothing")]).join(languages[locale].listComma);
  return translate("clientReview.firm.takenAndChanged", { now });
}

type PlaceProps = Pick<Props, "locale" | "home">;

/** Why corrections of answers cannot be taken over yet, with the way to open the sheet again for whoever may. */
function Reopening({
  locale,
  home,
  mayReopen,
  closed,
  open,
}: PlaceProps & Pick<Props, "mayReopen"> & { closed: number; open: number }) {
  const translate = translator(locale);
  return (
    <div className="notice">
      <p>{translate(open > 0 ? "clientReview.firm.closedSome" : "clientReview.firm.closed", { count: closed })}</p>
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

const holds = ["submitted", "changed"] as const satisfies readonly Hold[];

/** Takes over at once all that can be, with what that comes to, and how many are left out, and why. */
function TakeAll({
  ready,
  waiting,
  effects,
  locale,
  home,
}: PlaceProps & Pick<Props, "ready" | "waiting"> & { effects: readonly string[] }) {
  const translate = translator(locale);
  const left = (why: Hold) => waiting.filter(({ hold }) => hold === why).length;
  return (
    <form method="post" action={`${home}/advisors/take`} className={styles.all}>
      <PressField />
      {ready.map((each) => (
        <input key={each.correction.id} type="hidden" name="correction" value={seenOf(each)} />
      ))}
      <p>
        {effects.length > 0
          ? translate("clientReview.firm.allEffect", {
              count: ready.length,
              moves: effects.join(languages[locale].semicolon),
            })
          : translate("clientReview.firm.allNoEffect", { count: ready.length })}
      </p>
      <button type="submit" className="button">
        {translate(waiting.length > ready.length ? "clientReview.firm.takeThese" : "clientReview.firm.takeAll", {
          count: ready.length,
        })}
      </button>
      {holds.map((why) =>
        left(why) > 0 ? (
          <p key={why} className="soft">
            {translate(`clientReview.firm.leftOut.${why}`, { count: left(why) })}
          </p>
        ) : null,
      )}
    </form>
  );
}

/** A correction with the revision of the entry that stands beside it. */
const seenOf = ({ correction, stored }: FirmCorrection): string => `${correction.id}@${stored?.revision ?? 0}`;

type OneProps = FirmCorrection & { locale: Locale };

/** What the firm has, what its advisor holds right, and why. */
function Correction({ correction, asked, stored, locale }: OneProps) {
  const translate = translator(locale);
  const { authorName, practiceName, at, reason, entry, was, settledAs } = correction;
  const mine = settledAs === null ? (stored?.entry ?? null) : was;
  const day = formats(locale).dateTime(at, { dateStyle: "medium" });
  const lines = {
    yours: mine && !("cleared" in mine) ? entryLines(asked, mine, locale) : null,
    theirs: entryLines(asked, entry, locale),
  };
  return (
    <>
      <h3>{askedWords(asked, locale)}</h3>
      <dl className={styles.pair}>
        {(["yours", "theirs"] as const).map((side) => (
          <div key={side}>
            <dt>{translate(`clientReview.firm.${side === "yours" && settledAs !== null ? "yoursThen" : side}`)}</dt>
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

function Waiting({ home, effects, ...each }: OneProps & { home: string; effects: readonly string[] }) {
  const { correction, asked, isStale, hold, locale } = each;
  const translate = translator(locale);
  const question = askedWords(asked, locale);
  return (
    <li>
      <Correction {...each} />
      <p className="soft">
        {effects.length > 0
          ? translate("clientReview.firm.effect", { moves: effects.join(languages[locale].semicolon) })
          : translate("clientReview.firm.noEffect")}
      </p>
      {isStale && <p className="error">{translate("clientReview.firm.stale")}</p>}
      <div className="row">
        {hold !== "submitted" && (
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
