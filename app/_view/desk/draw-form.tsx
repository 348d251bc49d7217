import { type Translate, translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./desk.module.css";

export type Props = {
  locale: Locale;
  round: string;
  /** What was typed before the form came back. */
  typed: Readonly<Record<string, string>> | null;
  /** Why it came back; `null` where the session had ended. */
  problem: string | null | undefined;
};

/** How to draw: what makes a firm one to visit, which share of the rest goes by lot, and the seed. */
export function DrawForm({ locale, round, typed, problem }: Props) {
  const translate = translator(locale);
  const problems: Record<string, string> = {
    range: translate("desk.shareRange"),
    seed: translate("desk.seedMissing"),
    "nobody-to-draw": translate("desk.nobody"),
    judging: translate("desk.judging"),
  };
  const notice = problem === null ? translate("people.kept") : problem && problems[problem];
  return (
    <form className={`${staff.card} screen`} method="post" action={`/${locale}/rounds/${round}/desk/draw`}>
      <PressField />
      {notice && (
        <p className="notice problem" role="alert">
          {notice}
        </p>
      )}
      <div className={styles.settings}>
        <Amount name="near" fallback={5} help={translate("desk.nearHelp")} {...{ typed, translate }} />
        <Amount name="oddities" fallback={2} {...{ typed, translate }} />
        <Amount name="share" fallback={10} {...{ typed, translate }} />
        <label htmlFor="desk-seed">{translate("desk.seed")}</label>
        <span>
          <input
            id="desk-seed"
            type="text"
            name="seed"
            required
            maxLength={200}
            defaultValue={typed?.seed}
            aria-describedby="desk-seed-help"
          />
          <small id="desk-seed-help" className="soft">
            {translate("desk.seedHelp")}
          </small>
        </span>
      </div>
      <button type="submit" className="button">
        {translate("desk.draw")}
      </button>
    </form>
  );
}

type AmountProps = Pick<Props, "typed"> & {
  name: "near" | "oddities" | "share";
  /** What stands there before anybody typed. */
  fallback: number;
  help?: string;
  translate: Translate;
};

/** One number with its unit. */
function Amount({ name, fallback, help, typed, translate }: AmountProps) {
  const input = (
    <span className={styles.unit}>
      <input
        id={`desk-${name}`}
        name={name}
        type="number"
        min={0}
        max={100}
        step={name === "oddities" ? 1 : "any"}
        required
        defaultValue={typed?.[name] ?? fallback}
        aria-describedby={help && `desk-${name}-help`}
      />
      {translate(`desk.${name}Unit`)}
    </span>
  );
  return (
    <>
      <label htmlFor={`desk-${name}`}>{translate(`desk.${name}`)}</label>
      {help ? (
        <span>
          {input}
          <small id={`desk-${name}-help`} className="soft">
            {help}
          </small>
        </span>
      ) : (
        input
      )}
    </>
  );
}
