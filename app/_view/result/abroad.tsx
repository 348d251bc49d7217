import { type PathChart, pathChart } from "#lib/charts/path";
import { absenceOf } from "#lib/charts/rooms";
import { questionsOf, sureOf } from "#lib/charts/sureness";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { Path } from "../charts/path";
import { eitherWords, headingWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import { MissingAnswers } from "./missing";
import { NotAsked } from "./not-asked";
import type { ResultView } from "./result-view";
import { RoomBody, Sources } from "./room";
import { Settling } from "./settling";
import { sourcesOf } from "./sources-of";
import { SureList } from "./sure-list";

/** Path and alignment: what the firm does abroad against what its strength would lead one to expect. */
export function Abroad({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, answers } = result;
  const { translate } = words;
  const chart = pathChart(edition, diagnosis, answers, result.depth);
  const absence = absenceOf("abroad", result);
  if (absence === "never-abroad")
    return (
      <NotAsked result={result} room="abroad">
        <Expectation chart={chart} words={words} />
      </NotAsked>
    );
  if (absence) return <NotAsked result={result} room="abroad" />;
  const either = eitherWords(diagnosis, "alignment", words);
  const settling = questionsOf(edition, openIn(diagnosis));
  const { identification } = edition.model;
  const aligned = either ? null : alignedAs(chart);
  const phases = [chart.orientation.entry, chart.orientation.now, chart.identification.entry, chart.identification.now];
  const isDrawn = phases.some(({ score, expected }) => score !== null || expected !== null);
  return (
    <RoomBody result={result} room="abroad" eyebrow={eyebrowOf(result, chart)} title={abroadFinding(result)}>
      {chart.foreignSales === "stopped" ? <p>{translate(`result.direction.${stoppedAs(chart)}`)}</p> : null}
      {aligned ? (
        <p>{words.sentences([translate(`classes.alignment.${aligned}.means`), seeking(chart, words)])}</p>
      ) : null}
      <p>
        {words.sentences([
          chart.path && sureOf(diagnosis, "path")?.certainty !== "borderline"
            ? translate("result.direction.path", { path: translate(`classes.path.${chart.path}`) })
            : "",
          translate("result.direction.rule"),
        ])}
      </p>
      <SureList result={result} ids={sureIds} />
      <Settling result={result} text={translate("sureness.range.settle")} questions={settling} />
      {isDrawn ? <Path chart={chart} words={words} /> : null}
      {chart.alignment || settling.length > 0 ? null : (
        <MissingAnswers
          result={result}
          of="direction"
          indicators={[...identification.passive, ...identification.active, ...edition.model.orientation]}
        />
      )}
      <Sources
        result={result}
        sources={sourcesOf(edition, [
          ...identification.passive,
          ...identification.active,
          ...edition.model.orientation,
        ])}
      />
    </RoomBody>
  );
}

/** How the firm's ways abroad suit its strength, in a sentence. */
export function abroadFinding({ words, edition, diagnosis, answers, depth }: ResultView): string {
  return eitherWords(diagnosis, "alignment", words) ?? titleOf(pathChart(edition, diagnosis, answers, depth), words);
}

/** How sure the title is is said of the alignment alone: not where it leaves open how opportunities are found. */
function eyebrowOf({ words, diagnosis }: ResultView, { isSeekingOpen }: PathChart): string {
  const eyebrow = words.translate("rooms.names.abroad");
  return isSeekingOpen ? eyebrow : headingWords(diagnosis, "alignment", eyebrow, words);
}

/** What is found in each phase. */
const phaseIds = ["identification-entry", "identification-now", "orientation-entry", "orientation-now"] as const;
const sureIds = [...phaseIds, "path", "alignment"] as const;

/** The withheld questions that keep path and alignment open. */
function openIn({ opportunity, orientation, settle }: Diagnosis): string[] {
  const path = opportunity.path === null ? (settle?.path ?? []) : [];
  const alignment = orientation.alignment === null ? (settle?.alignment ?? []) : [];
  return [...new Set([...path, ...alignment])];
}

/** Whether it is known how a firm that has stopped selling abroad once entered. */
function stoppedAs({ absent }: PathChart) {
  if (absent === null) return "stopped";
  return absent === "not-asked" ? "stoppedQuick" : "stoppedUnanswered";
}

/** The alignment; being in step is told apart by what the firm is in step with. */
function alignedAs({ alignment, identification, orientation, isSeekingOpen }: PathChart) {
  if (alignment !== "inLine") return alignment;
  if (orientation.now.expected !== "customer") return "inLineProduction";
  if (isSeekingOpen) return "inLineOpen";
  return identification.now.found === "passive" ? "inLineWaiting" : "inLineCustomer";
}

/** How the firm finds opportunities now, beside how firms of its strength do. */
function seeking({ identification: { now }, isSeekingOpen }: PathChart, { translate }: Words): string {
  if (!now.found || !now.expected) return "";
  if (isSeekingOpen) return translate("result.direction.found.open");
  if (now.found === "passive")
    return translate(`result.direction.found.${now.expected === "passive" ? "waitingSuits" : "waitingLags"}`);
  return translate(`result.direction.found.${now.expected === "passive" ? "seekingEarly" : "seekingSuits"}`);
}

function titleOf(chart: PathChart, { translate }: Words): string {
  const { foreignSales, orientation } = chart;
  const aligned = alignedAs(chart);
  if (aligned) return translate(`classes.alignment.${aligned}.headline`);
  if (foreignSales === null) return translate("result.direction.unknownSales");
  if (foreignSales === "stopped" && orientation.now.expected)
    return translate(
      chart.absent === null ? "result.direction.stoppedHeadline" : "result.direction.stoppedHeadlineUnknown",
    );
  return translate(chart.absent === "not-asked" ? "result.direction.notAsked" : "result.direction.unknown");
}

/** How firms of that strength usually begin abroad, and go on. */
function Expectation({ chart: { orientation }, words }: { chart: PathChart; words: Words }) {
  const { entry, now } = { entry: orientation.entry.expected, now: orientation.now.expected };
  return entry && now ? <p className="lead">{words.translate(`rooms.abroad.${entry}.${now}`)}</p> : null;
}
