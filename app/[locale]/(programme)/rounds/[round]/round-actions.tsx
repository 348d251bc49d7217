import { DayInput } from "#app/_view/day-input";
import { PressField } from "#app/_view/press-field";
import styles from "#app/_view/staff/staff.module.css";
import { noticeOf, plannedRules } from "#app/acts/programme/notice-rules";
import { occasionOf } from "#app/acts/programme/round-rules";
import { translator } from "#app/translate";
import { rulesName } from "#app/words/version-name";
import type { RoundRecord } from "#db/programme/admission";
import { type Act, type Actor, may } from "#lib/access";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; round: RoundRecord };

type ExtendProps = Props & {
  now: Date;
  /** What was typed for another last day before the form came back. */
  typed: Readonly<Record<string, string>> | null;
};

/** What can be done with a round as it stands, for whoever may. */
export function RoundActions({ locale, round, actor, now, typed }: ExtendProps & { actor: Actor }) {
  const { organisation, state } = round;
  const isFor = (act: Act) => may(actor, act, { of: "round", organisation, state, sealed: false });
  if (!isFor("open-round") && !isFor("close-round")) return null;
  return (
    <div className={styles.cards}>
      {isFor("open-round") && <OpenCard {...{ locale, round }} />}
      {isFor("close-round") && (
        <>
          <ExtendCard {...{ locale, round, now, typed }} />
          <CloseCard {...{ locale, round }} />
        </>
      )}
    </div>
  );
}

function OpenCard({ locale, round }: Props) {
  const translate = translator(locale);
  const home = `/${locale}/rounds/${round.id}`;
  const planned = plannedRules(occasionOf(round), noticeOf(round));
  return (
    <section className={styles.card} aria-labelledby="open">
      <h2 id="open">{translate("rounds.overview.open")}</h2>
      {"ruleSet" in planned ? (
        <form method="post" action={`${home}/open`}>
          <PressField />
          <input type="hidden" name="seen" value={round.revision} />
          <p>{translate("rounds.overview.openHint", { ruleSet: rulesName(planned.ruleSet, locale) })}</p>
          <p className="row">
            <button type="submit" className="button">
              {translate("rounds.overview.open")}
            </button>
            <a href={`${home}/edit`}>{translate("rounds.overview.edit")}</a>
            <a href={`${home}/preview`}>{translate("rounds.preview.link")}</a>
          </p>
        </form>
      ) : (
        <>
          <p>
            {planned.reason
              ? translate("rounds.overview.openWithout", { reason: planned.reason[locale] })
              : translate("notice.misfit")}
          </p>
          <p className="row">
            <a href={`${home}/edit`}>{translate("rounds.overview.edit")}</a>
            <a href={`${home}/rules`}>{translate("notice.title")}</a>
          </p>
        </>
      )}
    </section>
  );
}

function ExtendCard({ locale, round, now, typed }: ExtendProps) {
  const translate = translator(locale);
  return (
    <section className={styles.card} aria-labelledby="extend">
      <h2 id="extend">{translate("rounds.overview.extend")}</h2>
      <form method="post" action={`/${locale}/rounds/${round.id}/extend`}>
        <PressField />
        <input type="hidden" name="seen" value={round.revision} />
        <div className={`${styles.field} ${styles.short}`}>
          <label htmlFor="closesOn">{translate("rounds.overview.extendTo")}</label>
          <DayInput
            id="closesOn"
            name="closesOn"
            pick={translate("rounds.pickDay")}
            defaultValue={typed?.closesOn ?? (round.closesOn >= dayOf(now) ? round.closesOn : dayOf(now))}
          />
        </div>
        <button type="submit" className="button quiet">
          {translate("rounds.overview.extend")}
        </button>
      </form>
    </section>
  );
}

function CloseCard({ locale, round }: Props) {
  const translate = translator(locale);
  return (
    <section className={styles.card} aria-labelledby="close">
      <h2 id="close">{translate("rounds.overview.close")}</h2>
      <form method="post" action={`/${locale}/rounds/${round.id}/close`}>
        <PressField />
        <input type="hidden" name="seen" value={round.revision} />
        <p>{translate("rounds.overview.closeHint")}</p>
        <button type="submit" className="button quiet">
          {translate("rounds.overview.close")}
        </button>
      </form>
    </section>
  );
}
