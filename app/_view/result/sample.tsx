import type { ReactNode } from "react";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { planeChart } from "#lib/charts/plane";
import { strengthShown } from "#lib/charts/sureness";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
import type { Locale, Text } from "#lib/text/text";
import { Plane } from "../charts/plane";
import { wordsOf } from "../charts/words";
import { sureWords } from "./how-sure";
import styles from "./sample.module.css";
import { strengthWords } from "./strength";
import { headlineOf } from "./verdict";

type Props = {
  locale: Locale;
  /** Whose result it is. */
  firm: Text;
  edition: Edition;
  diagnosis: Diagnosis;
  cases: readonly CodedCase[];
  /** Where there is more of the kind. */
  more: ReactNode;
};

/** A real result in short: verdict, how sure, what to do first, and the place among the case firms. */
export function Sample({ locale, firm, edition, diagnosis, cases, more }: Props) {
  const words = wordsOf(locale);
  const { translate } = words;
  const { quadrant } = diagnosis.technicalStrength;
  if (!quadrant) return null;
  const shown = strengthShown(edition, diagnosis);
  const [first] = diagnosis.advice.map(({ id }) => edition.advice.find((advice) => advice.id === id));
  return (
    <div className={styles.sample}>
      <div className={styles.text}>
        <h3 className={styles.headline}>{headlineOf(edition, diagnosis, words)}</h3>
        <p>{translate(`classes.quadrant.${quadrant}.means`)}</p>
        <p>{shown ? strengthWords(shown, words) : sureWords(diagnosis, words, true)}</p>
        {first && (
          <p>
            {translate("result.sample.advice")} <strong>{first.title[locale]}</strong>
            <br />
            {translate("result.sample.quoted", { text: first.text[locale] })}
          </p>
        )}
        {more}
      </div>
      <Plane
        chart={planeChart(edition, { diagnosis, answers: {}, depth: "full" }, diagnosedCases(edition, cases), [])}
        locale={locale}
        name={firm[locale]}
      />
    </div>
  );
}
