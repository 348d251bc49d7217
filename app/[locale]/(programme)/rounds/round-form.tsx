import type { ReactNode } from "react";
import { PressField } from "#app/_view/press-field";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RuleSetLive } from "#app/_view/staff/rule-set-live";
import styles from "#app/_view/staff/staff.module.css";
import type { RoundField } from "#app/acts/programme/set-up-round";
import { occasionOf, provinces, type TypedRound } from "#app/acts/programme/typed-round";
import { translator } from "#app/translate";
import { Action, tiers } from "#lib/rules/rule-set";
import { exampleClosing } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { ruleSetFor } from "#questionnaires";
import { ExtraTable } from "./extra-table";
import { RequirementChoice } from "./requirement-choice";
import type { RoundBefore } from "./round-fields";
import { RoundProblems } from "./round-problems";
import { ruleSetTold } from "./rule-set-told";

type Props = {
  locale: Locale;
  action: string;
  typed: TypedRound;
  /** What came back of the form, where it was not taken. */
  before: RoundBefore | null;
  /** Revision that was shown, and how many questions of its own the round has; for a round that is there. */
  round?: { revision: number; extraQuestions: number };
};

/** The form by which a round is set up; it works without scripts. */
export function RoundForm({ locale, action, typed, before, round }: Props) {
  const translate = translator(locale);
  const occasion = occasionOf(typed);
  const choice = occasion && ruleSetFor(occasion);
  const told = ruleSetTold(locale, occasion);
  const fields = before?.fields ?? [];
  const wrong = (field: RoundField) => fields.includes(field);
  return (
    <>
      <KeptNotice kept={before} translate={translate} />
      <RoundProblems locale={locale} fields={fields} opensOn={typed.opensOn} extraProblems={before?.rows ?? []} />
      <form method="post" action={action} encType="multipart/form-data" noValidate>
        <PressField />
        {round && <input type="hidden" name="seen" value={round.revision} />}
        <Field name="name" hint={translate("rounds.form.nameHint")}>
          <input id="name" name="name" type="text" defaultValue={typed.name} {...state("name", true)} />
        </Field>
        <Field name="notice" hint={translate("rounds.form.noticeHint")}>
          <textarea id="notice" name="notice" rows={6} defaultValue={typed.notice} {...state("notice", true)} />
        </Field>
        <Field name="tier" short>
          <select id="tier" name="tier" defaultValue={typed.tier} {...state("tier")}>
            {tiers.map((tier) => (
              <option key={tier} value={tier}>
                {translate(`rounds.tiers.${tier}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field name="action" short>
          <select id="action" name="action" defaultValue={typed.action} {...state("action")}>
            {Action.options.map((each) => (
              <option key={each} value={each}>
                {translate(`rounds.actions.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field name="province" short hint={translate("rounds.form.provinceHint")}>
          <select id="province" name="province" defaultValue={typed.province} {...state("province", true)}>
            <option value="">{translate("rounds.overview.wholeCountry")}</option>
            {provinces.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </select>
        </Field>
        {(["opensOn", "closesOn"] as const).map((day) => (
          <Field key={day} name={day} short hint={translate("rounds.form.daysHint")}>
            <input
              id={day}
              name={day}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              placeholder="2026-12-31"
              defaultValue={typed[day]}
              {...state(day, true)}
            />
          </Field>
        ))}
        <section className={styles.card} id="ruleSet" aria-labelledby="rule-set">
          <h2 id="rule-set">{translate("rounds.form.ruleSet")}</h2>
          <p className="soft">{translate("rounds.form.ruleSetHint")}</p>
          <RuleSetLive address={`/${locale}/rounds/rule-set`}>
            <p>
              <strong>{told.text}</strong>
            </p>
            <p className="soft">{told.reason}</p>
          </RuleSetLive>
          <p>
            <button type="submit" name="look" value="1" className="button quiet">
              {translate("rounds.form.look")}
            </button>
          </p>
        </section>
        {occasion && choice && "ruleSet" in choice && (
          <RequirementChoice locale={locale} ruleSet={choice.ruleSet} occasion={occasion} typed={typed} />
        )}
        <Choice
          name="sealed"
          legend={translate("rounds.form.sealing")}
          options={[
            ["rolling", translate("rounds.form.rolling"), translate("rounds.form.rollingHint")],
            ["sealed", translate("rounds.form.sealed"), translate("rounds.form.sealedHint")],
          ]}
        />
        <Choice
          name="deciders"
          legend={translate("rounds.form.deciders")}
          options={[
            ["1", translate("rounds.form.one"), ""],
            ["2", translate("rounds.form.two"), ""],
          ]}
        />
        <ExtraTable
          locale={locale}
          taken={before?.table ?? null}
          isRefused={before?.isTableRefused ?? false}
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

  function state(name: RoundField, hinted = false) {
    return {
      ...(hinted && { "aria-describedby": `${name}-hint` }),
      ...(wrong(name) && { "aria-invalid": true as const }),
    };
  }

  function Field({
    name,
    hint,
    short = false,
    children,
  }: {
    name: Exclude<RoundField, "ruleSet" | "requirements" | "sealed" | "deciders">;
    hint?: string;
    short?: boolean;
    children: ReactNode;
  }) {
    return (
      <div className={`${styles.field} ${short ? styles.short : ""}`}>
        <label htmlFor={name}>
          <strong>{translate(`rounds.form.${name}`)}</strong>
        </label>
        {hint && (
          <p className="soft" id={`${name}-hint`}>
            {hint}
          </p>
        )}
        {wrong(name) && (
          <p className="error">{translate(`rounds.form.problems.${name}`, { day: exampleClosing(typed.opensOn) })}</p>
        )}
        {children}
      </div>
    );
  }

  function Choice({
    name,
    legend,
    options,
  }: {
    name: "sealed" | "deciders";
    legend: string;
    options: (readonly [string, string, string])[];
  }) {
    return (
      <fieldset id={name} className={styles.field}>
        <legend>
          <strong>{legend}</strong>
        </legend>
        {wrong(name) && <p className="error">{translate(`rounds.form.problems.${name}`)}</p>}
        {options.map(([value, label, hint]) => (
          <label key={value} className={styles.check}>
            <input type="radio" name={name} value={value} defaultChecked={typed[name] === value} />
            <span>
              {label}
              {hint && <span className="soft"> {hint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    );
  }
}
