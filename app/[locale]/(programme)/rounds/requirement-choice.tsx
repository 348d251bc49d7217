import styles from "#app/_view/staff/staff.module.css";
import { proposalOf, sectionsFor, type TypedRound } from "#app/acts/programme/typed-round";
import { translator } from "#app/translate";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; ruleSet: RuleSet; occasion: Occasion; typed: TypedRound };

/** Which of the facts that a rule set uses a firm has to give, and behind which it has to put a file. */
export function RequirementChoice({ locale, ruleSet, occasion, typed }: Props) {
  const translate = translator(locale);
  const isChosen = typed.chosenFor === ruleSet.id;
  const all = proposalOf(ruleSet, occasion);
  const required = new Set(isChosen ? typed.required : all.map(({ fact }) => fact));
  const evidence = new Set(isChosen ? typed.evidence : all.filter((each) => each.evidence).map(({ fact }) => fact));
  return (
    <section className={styles.card} id="requirements" aria-labelledby="requirements-title">
      <h2 id="requirements-title">{translate("rounds.form.requirements")}</h2>
      <p className="soft">{translate("rounds.form.requirementsHint")}</p>
      <input type="hidden" name="chosenFor" value={ruleSet.id} />
      {sectionsFor(ruleSet, occasion).map(({ id, text, facts }) => (
        <details key={id} open>
          <summary>{text[locale]}</summary>
          <table className={styles.choices}>
            <thead className="unseen">
              <tr>
                <th scope="col">{text[locale]}</th>
                <th scope="col">{translate("rounds.form.required")}</th>
                <th scope="col">{translate("rounds.form.evidence")}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((fact) => (
                <tr key={fact.id}>
                  <th scope="row">{fact.text[locale]}</th>
                  <td>
                    <label className={styles.check}>
                      <input type="checkbox" name="required" value={fact.id} defaultChecked={required.has(fact.id)} />
                      <span>
                        {translate("rounds.form.required")}
                        <span className="unseen">{` ${fact.text[locale]}`}</span>
                      </span>
                    </label>
                  </td>
                  <td>
                    <label className={styles.check}>
                      <input type="checkbox" name="evidence" value={fact.id} defaultChecked={evidence.has(fact.id)} />
                      <span>
                        {translate("rounds.form.evidence")}
                        <span className="unseen">{` ${fact.text[locale]}`}</span>
                      </span>
                    </label>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
      <p>
        <button type="submit" name="propose" value="1" className="button quiet">
          {translate("rounds.form.propose")}
        </button>
      </p>
    </section>
  );
}
