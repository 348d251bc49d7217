import { opinionOutcomes } from "#lib/programme/region";
import levels from "../levels/levels.module.css";
import type { ShownOpinions } from "../levels/shown-opinions";
import { PressField } from "../press-field";
import styles from "./decision.module.css";
import type { KeptForm, ReviewProps } from "./review-props";
import type { ReviewWords } from "./words";

type Props = {
  words: ReviewWords;
  shown: { home: string; revision: number; ruleSet: { id: string }; opinions: ShownOpinions } & Pick<
    ReviewProps,
    "failing"
  >;
  kept: KeptForm;
  fromField: React.ReactNode;
};

/** What the regions say of a firm, and where an officer of a region says it. */
export function Opinions({ words, shown, kept, fromField }: Props) {
  const { translate } = words;
  const { given, missing, shut, own } = shown.opinions;
  if (given.length === 0 && missing.length === 0 && !own) return null;
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{translate("levels.opinion.title")}</h2>
      {given.length === 0 && <p>{translate("levels.opinion.none")}</p>}
      {missing.length > 0 && (
        <div className="notice">
          <p>{translate("levels.opinion.waiting", { regions: missing.join("、") })}</p>
          {shut.map(({ region, href }) => (
            <p key={href}>
              {translate("levels.opinion.shut", { region })} <a href={href}>{translate("levels.opinion.toList")}</a>
            </p>
          ))}
        </div>
      )}
      {given.map(({ id, region, outcome, reason, by, outdated }) => (
        <div key={id} className={levels.opinion}>
          <p>
            <strong>
              {translate("levels.opinion.line", { region, outcome: translate(`levels.outcomes.${outcome}`) })}
            </strong>
          </p>
          <p className={levels.reason}>{reason}</p>
          <p className="soft">
            {by}
            {outdated !== null && ` · ${translate("levels.opinion.outdated", { snapshot: outdated })}`}
          </p>
        </div>
      ))}
      {own?.state === "closed" && <p className="soft">{translate("levels.opinion.closed")}</p>}
      {own && own.state !== "closed" && <OpinionForm {...{ words, shown, kept, fromField, own }} />}
    </section>
  );
}

type FormProps = Props & { own: NonNullable<ShownOpinions["own"]> };

/** Where an officer of a region gives the opinion of it. */
function OpinionForm({ words: { translate }, shown, kept, fromField, own }: FormProps) {
  const typed = kept?.form === "opinion" ? kept.typed : null;
  return (
    <details className={`${styles.form} screen`} open={typed !== null || own.state === "open"}>
      <summary>
        {own.state === "again"
          ? translate("levels.opinion.again")
          : translate("levels.opinion.form", { region: own.region })}
      </summary>
      <form method="post" action={`${shown.home}/opinion`}>
        <PressField />
        <input type="hidden" name="revision" value={shown.revision} />
        <input type="hidden" name="ruleSet" value={shown.ruleSet.id} />
        {fromField}
        <fieldset className={styles.outcomes}>
          <legend>{translate("levels.opinion.outcome")}</legend>
          {opinionOutcomes.map((outcome) => (
            <label key={outcome}>
              <input type="radio" name="outcome" value={outcome} required defaultChecked={typed?.outcome === outcome} />
              {translate(`levels.outcomes.${outcome}`)}
            </label>
          ))}
        </fieldset>
        <Unmet failing={shown.failing} translate={translate} />
        <label className={styles.field}>
          {translate("levels.opinion.reason")}
          <textarea name="reason" rows={3} maxLength={2000} required defaultValue={typed?.reason ?? ""} />
        </label>
        <p className="soft">{translate("levels.opinion.reasonHint")}</p>
        <button type="submit" className="button">
          {translate("levels.opinion.submit")}
        </button>
      </form>
    </details>
  );
}

/** What a recommendation has to speak to. */
function Unmet({ failing, translate }: Pick<ReviewProps, "failing"> & Pick<ReviewWords, "translate">) {
  if (failing.length === 0) return null;
  return (
    <div className="notice">
      <p>{translate("levels.opinion.unmet", { count: failing.length })}</p>
      <ul>
        {failing.map(({ criterion, title }) => (
          <li key={criterion}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
