import { translator } from "#app/translate";
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
  };
  const told = problem === null ? translate("people.kept") : problem && problems[problem];
  const number = (name: "near" | "oddities" | "share", fallback: number) => (
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
        aria-describedby={name === "near" ? "desk-near-help" : undefined}
      />
      {translate(`desk.${name}Unit`)}
    </span>
  );
  return (
    <form className={`${staff.card} screen`} method="post" action={`/${locale}/rounds/${round}/desk/draw`}>
      <PressField />
      {told && (
        <p className="notice problem" role="alert">
          {told}
        </p>
      )}
      <div className={styles.settings}>
        <label htmlFor="desk-near">{translate("desk.near")}</label>
        <span>
          {number("near", 5)}
          <small id="desk-near-help" className="soft">
            {translate("desk.nearHelp")}
          </small>
        </span>
        <label htmlFor="desk-oddities">{translate("desk.oddities")}</label>
        {number("oddities", 2)}
        <label htmlFor="desk-share">{translate("desk.share")}</label>
        {number("share", 10)}
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
