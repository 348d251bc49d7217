import { strengthShown } from "#lib/charts/sureness";
import type { Diagnosis, Quadrant } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
import type { Words } from "../charts/words";
import { ClassMeaning, EitherMeaning } from "./class-meaning";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { StrengthLead, strengthHeadline } from "./strength";
import styles from "./verdict.module.css";

/** What the place means and what comes next, as confidently as the certainty allows; the study's term last. */
export function VerdictLead({ result }: { result: ResultView }) {
  const { words, diagnosis, edition } = result;
  const { translate } = words;
  const { quadrant } = diagnosis.technicalStrength;
  if (!quadrant)
    return (
      <div className={styles.verdict}>
        <p className="lead">{translate("result.verdict.unknownText")}</p>
        {result.changeHint ? <p className="screen">{result.changeHint}</p> : null}
        <MissingAnswers
          result={result}
          of="strength"
          indicators={[...edition.model.level, ...edition.model.capability]}
        />
      </div>
    );
  const shown = strengthShown(edition, diagnosis);
  if (shown) return <StrengthLead result={result} shown={shown} />;
  return (
    <div className={styles.verdict}>
      <Lead strength={diagnosis.technicalStrength} quadrant={quadrant} words={words} />
    </div>
  );
}

/** The class as the certainty lets it be said: as a finding, with a hedge, or as a line between two. */
export function headlineOf(edition: Edition, diagnosis: Diagnosis, words: Words): string {
  const { translate } = words;
  const { quadrant, certainty, neighbour } = diagnosis.technicalStrength;
  const shown = strengthShown(edition, diagnosis);
  if (shown) return strengthHeadline(shown, words);
  if (!quadrant) return translate("result.verdict.unknownHeadline");
  if (certainty === "borderline" && neighbour)
    return translate("result.verdict.onTheLine", {
      name: translate(`classes.quadrant.${quadrant}.name`),
      neighbour: translate(`classes.quadrant.${neighbour}.name`),
    });
  return translate(`classes.quadrant.${quadrant}.${certainty === "likely" ? "hedged" : "headline"}`);
}

type LeadProps = { strength: Diagnosis["technicalStrength"]; quadrant: Quadrant; words: Words };

function Lead({ strength: { certainty, neighbour }, quadrant, words }: LeadProps) {
  const { translate } = words;
  if (certainty === "borderline" && neighbour)
    return (
      <>
        <p className={styles.lead}>{translate("result.verdict.either")}</p>
        <EitherMeaning classes={[quadrant, neighbour]} words={words} />
      </>
    );
  return (
    <>
      {certainty === "likely" && neighbour ? (
        <p className={styles.lead}>
          {translate("result.verdict.likely", { neighbour: translate(`classes.quadrant.${neighbour}.name`) })}
        </p>
      ) : null}
      <ClassMeaning quadrant={quadrant} words={words} />
    </>
  );
}
