import { type Translate, translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./desk.module.css";

export type Props = {
  locale: Locale;
  round: string;
  /** What stands in the numbers before anybody typed: those of the rule, where there is one. */
  usual: Readonly<Record<(typeof amounts)[number], number>>;
  /** What was typed before the form came back. */
  typed: Readonly<Record<string, string>> | null;
  /** Why it came back; `null` where the session had ended. */
  problem: string | null | undefined;
};

/** The numbers of a draw, in their order. */
export const amounts = ["share", "near", "oddities", "atMost", "regionAtLeast", "regionAtMost"] as const;
const inPercent: ReadonlySet<string> = new Set(["share", "near"]);
const explained = { near: "nearHelp", atMost: "atMostHelp", regionAtMost: "regionAtMostHelp" } as const;

/** How to draw: which share goes by lot, what makes a firm doubtful, the limits, and the seed. */
export function DrawForm({ locale, round, usual, typed, problem }: Props) {
  const translate = translator(locale);
  const problems: Record<string, string> = {
    range: translate("desk.range"),
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
        {amounts.map((name) => (
          <Amount key={name} {...{ name, typed, translate }} fallback={usual[name]} />
        ))}
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
  name: (typeof amounts)[number];
  fallback: number;
  translate: Translate;
};

/** One number with its unit. */
function Amount({ name, fallback, typed, translate }: AmountProps) {
  const help = name in explained ? translate(`desk.${explained[name as keyof typeof explained]}`) : null;
  return (
    <>
      <label htmlFor={`desk-${name}`}>{translate(`desk.${name}`)}</label>
      <span>
        <span className={styles.unit}>
          <input
            id={`desk-${name}`}
            name={name}
            type="number"
            min={0}
            max={inPercent.has(name) ? 100 : 100_000}
            step={inPercent.has(name) ? "any" : 1}
            required
            defaultValue={typed?.[name] ?? fallback}
            aria-describedby={help ? `desk-${name}-help` : undefined}
          />
          {translate(`desk.${name}Unit`)}
        </span>
        {help && (
          <small id={`desk-${name}-help`} className="soft">
            {help}
          </small>
        )}
      </span>
    </>
  );
}
