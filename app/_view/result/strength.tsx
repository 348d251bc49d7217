import type { Nearness, StrengthShown } from "#lib/charts/sureness";
import type { Quadrant } from "#lib/diagnosis/diagnosis";
import { pairWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import { ClassMeaning, EitherMeaning } from "./class-meaning";
import type { ResultView } from "./result-view";
import { Settling } from "./settling";
import styles from "./verdict.module.css";

type Props = { result: ResultView; shown: StrengthShown };

/** How near the line; then the class with its neighbour, and what withheld answers could still make of it. */
export function StrengthLead({ result, shown }: Props) {
  const { words } = result;
  const { range } = shown;
  return (
    <div className={styles.verdict}>
      <p className={styles.lead}>{strengthSentence(result, shown)}</p>
      {range ? <StrengthRange result={result} shown={shown} range={range} /> : null}
      {range && result.changeHint ? <p className="screen">{result.changeHint}</p> : null}
      <Meaning shown={shown} words={words} />
    </div>
  );
}

/** The scores against the line, and the class with its neighbour. */
export const strengthSentence = (result: ResultView, shown: StrengthShown): string =>
  result.words.sentences([scoreWords(result, shown), strengthWords(shown, result.words)]);

type RangeProps = Props & { range: NonNullable<StrengthShown["range"]> };

/** How far up the class could go, and the withheld questions that would settle it. */
export function StrengthRange({ result, shown: { settling }, range }: RangeProps) {
  const { translate } = result.words;
  return (
    <Settling
      result={result}
      title={translate("sureness.range.title")}
      text={translate("sureness.range.text", { ...between(range, result.words), count: settling.length })}
      questions={settling}
    />
  );
}

const between = ({ from, to }: { from: Quadrant; to: Quadrant }, { translate }: Words) => ({
  from: translate(`classes.quadrant.${from}.name`),
  to: translate(`classes.quadrant.${to}.name`),
});

const nearnessWords = (nearness: Nearness, { translate }: Words): string =>
  translate(`sureness.nearness.${nearness.side}.${nearness.near}` as "sureness.nearness.over.clear");

/** Where product and R&D stand against the line. */
function findingWords({ level, capability }: StrengthShown, words: Words): string {
  const [one, other] = [nearnessWords(level, words), nearnessWords(capability, words)];
  return one === other
    ? words.translate("sureness.headline.together", { both: one })
    : words.translate("sureness.headline.apart", { level: one, capability: other });
}

/** The finding as a headline: both classes where withheld answers decide, a hedge where answers do not agree. */
export function strengthHeadline(shown: StrengthShown, words: Words): string {
  const { range, doubt } = shown;
  if (range) return words.translate("sureness.headline.range", between(range, words));
  const finding = findingWords(shown, words);
  return doubt ? words.translate(`sureness.headline.${doubt}`, { finding }) : finding;
}

/** What was found, where the headline tells a range, and the scores against the line. */
export function scoreWords({ words, edition, diagnosis }: ResultView, shown: StrengthShown): string {
  const { translate, score } = words;
  const { level, capability } = diagnosis.technicalStrength;
  const { cuts } = edition.calibration;
  return words.sentences([
    shown.range ? translate("sureness.verdict.finding", { finding: findingWords(shown, words) }) : "",
    translate("sureness.verdict.scores", {
      level: score(level.score),
      capability: score(capability.score),
      isOne: cuts.level === cuts.capability ? "yes" : "no",
      levelCut: score(cuts.level * 100),
      capabilityCut: score(cuts.capability * 100),
    }),
  ]);
}

/** The class with its neighbour, as surely as it may be told. */
export function strengthWords({ sure, range, level, capability }: StrengthShown, words: Words): string {
  const { translate } = words;
  const pair = pairWords({ id: "quadrant", sure }, words);
  if (range) return translate("sureness.verdict.open", pair);
  if (!sure.onTheLine) return translate(`sureness.verdict.${sure.certainty}`, pair);
  if (level.side === "on" && capability.side === "on") return translate("sureness.verdict.onBoth");
  const dimension = level.side === "on" ? "level" : "capability";
  return translate("sureness.verdict.onTheLine", {
    name: translate(`classes.dimension.${dimension}`),
    from: pair.name,
    neighbour: pair.neighbour,
    share: pair.share,
  });
}

/** What the class means and what comes next; of two classes each, where either may be the firm's. */
function Meaning({ shown: { sure, range }, words }: { shown: StrengthShown; words: Words }) {
  const beside = range?.to ?? (sure.certainty === "borderline" ? sure.neighbour?.class : undefined);
  if (!beside) return <ClassMeaning quadrant={sure.class} words={words} />;
  return (
    <>
      {range ? null : <p className={styles.lead}>{words.translate("result.verdict.either")}</p>}
      <EitherMeaning classes={[sure.class, beside]} words={words} />
    </>
  );
}
