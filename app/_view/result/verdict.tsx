import { type Diagnosis, quadrants } from "../../../lib/diagnosis/diagnosis";
import { isAbstention } from "../../../lib/instrument/answers";
import { BarsSvg } from "../charts/bars-svg";
import { Clauses } from "../charts/clauses";
import { DataTable } from "../charts/data-table";
import drawing from "../charts/drawing.module.css";
import { Figure } from "../charts/figure";
import { Origin } from "../charts/origin";
import type { Words } from "../charts/words";
import { MissingAnswers } from "./missing";
import type { Told } from "./told";
import styles from "./verdict.module.css";

/** The headline: what the place means and what comes next; the study's term second; then how sure it is. */
export function Verdict({ told }: { told: Told }) {
  const { words, diagnosis, edition } = told;
  const { translate, locale } = words;
  const { quadrant } = diagnosis.technicalStrength;
  if (!quadrant)
    return (
      <div className={styles.verdict}>
        <h1 className={styles.headline}>
          <Clauses text={translate("result.verdict.unknownHeadline")} locale={locale} />
        </h1>
        <p className="lead">{translate("result.verdict.unknownText")}</p>
        <MissingAnswers told={told} indicators={[...edition.model.level, ...edition.model.capability]} />
      </div>
    );
  return (
    <div className={styles.verdict}>
      <p className={styles.eyebrow}>{translate("result.verdict.eyebrow")}</p>
      <h1 className={styles.headline}>
        <Clauses text={translate(`classes.quadrant.${quadrant}.headline`)} locale={locale} />
      </h1>
      <p className={styles.lead}>{translate(`classes.quadrant.${quadrant}.means`)}</p>
      <p className={styles.lead}>{translate(`classes.quadrant.${quadrant}.next`)}</p>
      <p className={styles.term}>
        {translate("result.verdict.term", { term: translate(`classes.quadrant.${quadrant}.term`) })}{" "}
        <Origin of="published" locale={locale} />
      </p>
    </div>
  );
}

/** How sure the class is: in words, as percentages, with its neighbour. */
export function HowSure({ told }: { told: Told }) {
  const { words, diagnosis, depth, answers } = told;
  const { translate, share } = words;
  const { quadrant, probabilities } = diagnosis.technicalStrength;
  if (!quadrant || !probabilities) return null;
  const bars = [...quadrants]
    .sort((first, second) => probabilities[second] - probabilities[first])
    .map((id) => ({
      id,
      plain: translate(`classes.quadrant.${id}.name`),
      name: `${translate(`classes.quadrant.${id}.name`)} · ${translate(`classes.quadrant.${id}.short`)}`,
      value: probabilities[id] * 100,
      shown: share(probabilities[id]),
      strong: id === quadrant,
    }));
  const abstained = Object.values(answers).some(isAbstention);
  const parts = words.list(bars.map(({ name, shown }) => `${name} ${shown}`));
  return (
    <section id="sure" className={styles.part} aria-labelledby="sure-title">
      <h2 id="sure-title">{translate("result.sure.title")}</h2>
      <p>
        {words.sentences([
          sureWords(diagnosis, words),
          depth === "quick" ? translate("result.sure.quick") : "",
          abstained ? translate("result.sure.abstained") : "",
        ])}{" "}
        <Origin of="ours" locale={words.locale} />
      </p>
      <Figure
        locale={words.locale}
        title={translate("charts.probabilities.finding", { first: bars[0]?.plain ?? "", second: bars[1]?.plain ?? "" })}
        table={
          <DataTable
            caption={translate("charts.probabilities.title")}
            columns={[translate("charts.columns.class"), translate("charts.columns.probability")]}
            rows={bars.map(({ name, shown }) => [name, shown])}
          />
        }
      >
        <div className={drawing.frame}>
          <BarsSvg bars={bars} label={translate("charts.probabilities.label", { parts })} />
        </div>
      </Figure>
    </section>
  );
}

/** How sure the class is, as a sentence; empty where there is no class. */
export function sureWords({ technicalStrength }: Diagnosis, { translate, share }: Words): string {
  const { quadrant, probabilities, verdict, neighbour } = technicalStrength;
  if (!quadrant || !probabilities || !verdict) return "";
  return translate(`result.sure.${verdict}`, {
    probability: share(probabilities[quadrant]),
    neighbour: neighbour ? translate(`classes.quadrant.${neighbour}.name`) : "",
    other: neighbour ? share(probabilities[neighbour]) : "",
  });
}
