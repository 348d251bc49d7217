import type { Translate } from "#app/translate";
import styles from "./verdict-sheet.module.css";

export type ShownRuleSet = {
  id: string;
  name: string;
  document: string;
  seal: string;
  round: string;
};

type HeadProps = { ruleSet: ShownRuleSet; printed: string; translate: Translate };

/** What stands at the head of the printed sheet alone: what it is, under which rules, and when it was printed. */
export function SheetHead({ ruleSet, printed, translate }: HeadProps) {
  const { name, document, seal, round } = ruleSet;
  return (
    <div className={styles.head}>
      <p className={styles.title}>{translate("review.sheet.title")}</p>
      <p>{translate("review.sheet.round", { round })}</p>
      <p>{translate("review.sheet.ruleSet", { name, document })}</p>
      <p className={styles.seal}>{translate("review.sheet.seal", { seal })}</p>
      <p>{translate("review.sheet.printed", { at: printed })}</p>
    </div>
  );
}

/** Lines to sign on, on paper alone. */
export function Signatures({ translate, deciders }: { translate: Translate; deciders: number }) {
  const who = ["reviewer", ...(deciders > 1 ? ["second"] : []), "head"] as ("reviewer" | "second" | "head")[];
  return (
    <div className={styles.signatures}>
      <p className={styles.title}>{translate("review.sheet.signatures")}</p>
      {who.map((person) => (
        <p key={person} className={styles.line}>
          <span>{translate(`review.sheet.${person}`)}</span>
          <span>{translate("review.sheet.date")}</span>
        </p>
      ))}
    </div>
  );
}
