import type { SecondCalibration } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import { Origin } from "../charts/origin";
import { arithmeticValues } from "./arithmetic-values";
import type { MethodContext } from "./context";
import styles from "./method.module.css";

/** The points of the arithmetic in their order, each with whose its groupings are. */
const topics = [
  { id: "answers", of: ["ours"] },
  { id: "means", of: ["published", "ours"] },
  { id: "withheld", of: ["ours"] },
  { id: "notAsked", of: ["ours"] },
  { id: "notApplicable", of: ["ours"] },
  { id: "size", of: ["ours"] },
  { id: "growth", of: ["ours"] },
  { id: "enough", of: ["ours"] },
  { id: "certainty", of: ["ours"] },
  { id: "verdict", of: ["ours"] },
  { id: "nodes", of: ["ours"] },
  { id: "stages", of: ["published", "ours"] },
  { id: "partner", of: ["published", "ours"] },
  { id: "opportunity", of: ["published", "ours"] },
  { id: "networks", of: ["published", "ours"] },
  { id: "contradictions", of: ["ours"] },
  { id: "step", of: ["ours"] },
  { id: "years", of: ["ours"] },
] as const;

type Props = { calibration: SecondCalibration; context: MethodContext };

/** From answers to classes by the second arithmetic: in plain words, and once more for whoever checks it. */
export function SecondArithmetic({ calibration, context: { edition, words } }: Props) {
  const { translate, locale } = words;
  const values = arithmeticValues(edition, calibration, words);
  const mark = (of: "published" | "ours") => <Origin key={of} of={of} locale={locale} />;
  return (
    <>
      <p>{translate.rich("arithmetic.lead", { published: () => mark("published"), ours: () => mark("ours") })}</p>
      {topics.map(({ id, of }) => (
        <section key={id} className={styles.topic}>
          <h3>
            {translate(`arithmetic.${id}.title`, values)} {of.map(mark)}
          </h3>
          <p>{translate(`arithmetic.${id}.plain`, values)}</p>
          <p className={styles.exact}>
            <b>
              {translate("arithmetic.exact")}
              {languages[locale].colon}
            </b>
            {translate(`arithmetic.${id}.exact`, values)}
          </p>
        </section>
      ))}
    </>
  );
}
