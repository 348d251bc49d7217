import { DayInput } from "#app/_view/day-input";
import { PressField } from "#app/_view/press-field";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RuleSetLive } from "#app/_view/staff/rule-set-live";
import styles from "#app/_view/staff/staff.module.css";
import { plannedRules } from "#app/acts/programme/notice-rules";
import { provinces, type TypedRound, typedOccasion } from "#app/acts/programme/typed-round";
import { translator } from "#app/translate";
import { rulesDocument, rulesName } from "#app/words/version-name";
import { SelfAssessment } from "#lib/programme/round";
import { type Notice, noNotice, saysNothing } from "#lib/rules/notice";
import { Action, tiers } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { DocumentFields } from "./document-fields";
import { ExtraTable } from "./extra-table";
import { RequirementChoice } from "./requirement-choice";
import { Choice, controlOf, Field, type ShownForm } from "./round-field";
import type { RoundBefore } from "./round-fields";
import { RoundProblems } from "./round-problems";
import { ruleSetSentence } from "./rule-set-sentence";

type Props = {
  locale: Locale;
  action: string;
  typed: TypedRound;
  /** What came back of the form, where it was not taken. */
  before: RoundBefore | null;
  /** Revision that was shown, and how many questions of its own the round has; for a round that is there. */
  round?: { revision: number; extraQuestions: number };
  /** What the notice of the round says of its rules, and where that is changed; for a round that is there. */
  rules?: { notice: Notice; page: string } | undefined;
};

/** The form by which a round is set up; it works without scripts. */
export function RoundForm({ locale, action, typed, before, round, rules }: Props) {
  const translate = translator(locale);
  const occasion = typedOccasion(typed);
  const planned = occasion && plannedRules(occasion, rules?.notice ?? noNotice);
  const state: ShownForm = { typed, wrong: before?.fields ?? [], translate };
  const rows = before?.rows ?? [];
  return (
    <>
      <KeptNotice kept={before} translate={translate} />
      <RoundProblems locale={locale} fields={state.wrong} opensOn={typed.opensOn} extraProblems={rows} />
      <form method="post" action={action} encType="multipart/form-data" noValidate>
        <PressField />
        {round && <input type="hidden" name="seen" value={round.revision} />}
        <Basics {...state} locale={locale} />
        <RuleSetCard {...{ locale, typed, rules }} />
        {occasion && planned && "ruleSet" in planned && (
          <RequirementChoice locale={locale} ruleSet={planned.ruleSet} occasion={occasion} typed={typed} />
        )}
        <Choice
          {...state}
          name="selfAssessment"
          legend={translate("rounds.form.selfAssessment")}
          options={SelfAssessment.options.map((each) => [
            each,
            translate(`rounds.form.assessments.${each}`),
            translate(`rounds.form.assessments.${each}Hint`),
          ])}
        />
        <DocumentFields {...state} />
        <Handling {...state} />
        <ExtraTable
          locale={locale}
          table={before?.table ?? null}
          isRefused={rows.length > 0}
          now={round?.extraQuestions ?? 0}
        />
        <p>
          <button type="submit" className="button">
            {translate("rounds.form.save")}
          </button>
        </p>
      </form>
    </>
  );
}

/** Who sees and decides when, and how long a supplement may take. */
function Handling(state: ShownForm) {
  const { translate } = state;
  return (
    <>
      <div className={styles.cards}>
        <Choice
          {...state}
          name="sealed"
          legend={translate("rounds.form.sealing")}
          options={[
            ["rolling", translate("rounds.form.rolling"), translate("rounds.form.rollingHint")],
            ["sealed", translate("rounds.form.sealed"), translate("rounds.form.sealedHint")],
          ]}
        />
        <Choice
          {...state}
          name="deciders"
          legend={translate("rounds.form.deciders")}
          options={[
            ["1", translate("rounds.form.one"), ""],
            ["2", translate("rounds.form.two"), ""],
          ]}
        />
        <Choice
          {...state}
          name="lateDeciders"
          legend={translate("rounds.form.lateDeciders")}
          options={[
            ["1", translate("rounds.form.lateOne"), ""],
            ["2", translate("rounds.form.lateTwo"), ""],
          ]}
        />
      </div>
      <div className={styles.side}>
        {(["supplementDays", "supplementReminder"] as const).map((name) => (
          <Field {...state} key={name} name={name} short hint={translate(`rounds.form.${name}Hint`)}>
            <input type="text" inputMode="numeric" autoComplete="off" maxLength={3} {...controlOf(state, name)} />
          </Field>
        ))}
      </div>
    </>
  );
}

/** What a round is called, for whom it is and when. */
function Basics({ locale, ...state }: ShownForm & { locale: Locale }) {
  const { translate } = state;
  return (
    <>
      <Field {...state} name="name" hint={translate("rounds.form.nameHint")}>
        <input type="text" {...controlOf(state, "name")} />
      </Field>
      <Field {...state} name="notice" hint={translate("rounds.form.noticeHint")}>
        <textarea rows={6} {...controlOf(state, "notice")} />
      </Field>
      <div className={styles.side}>
        <Field {...state} name="tier" short>
          <select {...controlOf(state, "tier", false)}>
            {tiers.map((tier) => (
              <option key={tier} value={tier}>
                {translate(`rounds.tiers.${tier}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field {...state} name="action" short>
          <select {...controlOf(state, "action", false)}>
            {Action.options.map((each) => (
              <option key={each} value={each}>
                {translate(`rounds.actions.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field {...state} name="province" short hint={translate("rounds.form.provinceHint")}>
          <select {...controlOf(state, "province")}>
            <option value="">{translate("rounds.overview.wholeCountry")}</option>
            {provinces.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div className={styles.side}>
        {(["opensOn", "closesOn"] as const).map((day) => (
          <Field {...state} key={day} name={day} short hint={translate("rounds.form.daysHint")}>
            <DayInput placeholder="2026-12-31" pick={translate("rounds.pickDay")} {...controlOf(state, day)} />
          </Field>
        ))}
      </div>
    </>
  );
}

/** Which rules the round would go by, told anew as its occasion is changed. */
function RuleSetCard({ locale, typed, rules }: Pick<Props, "locale" | "typed" | "rules">) {
  const translate = translator(locale);
  const says = ruleSetSentence(locale, typedOccasion(typed));
  if (rules && !saysNothing(rules.notice)) return <NoticeCard {...{ locale, typed, rules }} />;
  return (
    <section className={styles.card} id="ruleSet" aria-labelledby="rule-set">
      <h2 id="rule-set">{translate("rounds.form.ruleSet")}</h2>
      <p className="soft">{translate("rounds.form.ruleSetHint")}</p>
      <RuleSetLive address={`/${locale}/rounds/rule-set`}>
        <p>
          <strong>{says.text}</strong>
        </p>
        <p className="soft">{says.reason}</p>
      </RuleSetLive>
      <p className="row">
        <button type="submit" name="look" value="1" className="button quiet">
          {translate("rounds.form.look")}
        </button>
        {rules && <a href={rules.page}>{translate("notice.change")}</a>}
      </p>
    </section>
  );
}

/** Which rules the round goes by where its notice says so. */
function NoticeCard({
  locale,
  typed,
  rules,
}: Pick<Props, "locale" | "typed"> & { rules: NonNullable<Props["rules"]> }) {
  const translate = translator(locale);
  const occasion = typedOccasion(typed);
  const planned = occasion && plannedRules(occasion, rules.notice);
  const ruleSet = planned && "ruleSet" in planned ? planned.ruleSet : null;
  return (
    <section className={styles.card} id="ruleNotice" aria-labelledby="rule-set">
      <h2 id="rule-set">{translate("rounds.form.ruleSet")}</h2>
      <p>
        <strong>{ruleSet ? rulesName(ruleSet, locale) : translate("notice.misfit")}</strong>
      </p>
      {ruleSet && <p className="soft">{rulesDocument(ruleSet, locale)}</p>}
      <p>
        <a href={rules.page}>{translate("notice.change")}</a>
      </p>
    </section>
  );
}
