import { type PathChart, pathChart } from "#lib/charts/path";
import { notToldInQuick } from "#lib/charts/quick";
import { questionsOf, sureOf } from "#lib/charts/sureness";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { languages } from "#lib/text/languages";
import { Origin } from "../charts/origin";
import { Path } from "../charts/path";
import { eitherWords, headingWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Section } from "./section";
import { Settling } from "./settling";
import { SureList } from "./sure-list";

/** Path and alignment: what the firm does abroad against what its strength would lead one to expect. */
export function Direction({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, answers } = result;
  const { translate, locale } = words;
  const chart = pathChart(edition, diagnosis, answers, result.depth);
  if (notToldInQuick(edition, diagnosis, answers, result.depth).includes("direction")) return null;
  const either = eitherWords(diagnosis, "alignment", words);
  const title = either ?? titleOf(chart, words);
  const settling = questionsOf(edition, openIn(diagnosis));
  const isNever = chart.foreignSales === "never";
  const { identification } = edition.model;
  const sentence = expectation(chart, words);
  const aligned = either ? null : alignedAs(chart);
  const phases = [chart.orientation.entry, chart.orientation.now, chart.identification.entry, chart.identification.now];
  const isDrawn = phases.some(({ score, expected }) => score !== null || expected !== null);
  return (
    <Section
      locale={result.words.locale}
      id="direction"
      eyebrow={headingWords(diagnosis, "alignment", translate("result.direction.title"), words)}
      title={title}
    >
      {isNever && sentence ? <p>{sentence}</p> : null}
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
        ])}{" "}
        <Origin of="ours" locale={locale} />
      </p>
      <SureList result={result} ids={sureIds} />
      <Settling result={result} text={translate("sureness.range.settle")} questions={settling} />
      {isDrawn ? <Path chart={chart} words={words} /> : null}
      {phaseIds.some((id) => sureOf(diagnosis, id)?.certainty === "borderline") ? null : (
        <Terms chart={chart} words={words} />
      )}
      {isNever || chart.alignment || settling.length > 0 ? null : (
        <MissingAnswers
          result={result}
          of="direction"
          indicators={[...identification.passive, ...identification.active, ...edition.model.orientation]}
        />
      )}
    </Section>
  );
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
function alignedAs({ alignment, identification, orientation }: PathChart) {
  if (alignment !== "inLine") return alignment;
  if (orientation.now.expected !== "customer") return "inLineProduction";
  return identification.now.found === "passive" ? "inLineWaiting" : "inLineCustomer";
}

/** How the firm finds opportunities now, beside how firms of its strength do. */
function seeking({ identification: { now } }: PathChart, { translate }: Words): string {
  if (!now.found || !now.expected) return "";
  if (now.found === "passive")
    return translate(`result.direction.found.${now.expected === "passive" ? "waitingSuits" : "waitingLags"}`);
  return translate(`result.direction.found.${now.expected === "passive" ? "seekingEarly" : "seekingSuits"}`);
}

function titleOf(chart: PathChart, { translate }: Words): string {
  const { foreignSales, orientation } = chart;
  const aligned = alignedAs(chart);
  if (foreignSales === "never")
    return translate(
      orientation.now.expected ? "result.direction.neverHeadline" : "result.direction.neverHeadlineUnknown",
    );
  if (aligned) return translate(`classes.alignment.${aligned}.headline`);
  if (foreignSales === null) return translate("result.direction.unknownSales");
  if (foreignSales === "stopped" && orientation.now.expected)
    return translate(
      chart.absent === null ? "result.direction.stoppedHeadline" : "result.direction.stoppedHeadlineUnknown",
    );
  return translate(chart.absent === "not-asked" ? "result.direction.notAsked" : "result.direction.unknown");
}

function expectation({ orientation }: PathChart, { translate }: Words): string | null {
  const entry = orientation.entry.expected;
  const now = orientation.now.expected;
  if (!entry || !now) return null;
  return translate("result.direction.neverText", {
    entry: translate(`classes.orientation.${entry}`),
    now: translate(`classes.orientation.${now}`),
  });
}

function Terms({ chart: { identification, orientation }, words }: { chart: PathChart; words: Words }) {
  const { translate, locale } = words;
  const entry = identification.entry.found;
  const now = identification.now.found;
  const oriented = { entry: orientation.entry.found, now: orientation.now.found };
  if (!entry || !now || !oriented.entry || !oriented.now) return null;
  const { listComma } = languages[locale];
  return (
    <p className="soft">
      {translate("result.direction.term", {
        entry: `${translate(`classes.identificationTerm.${entry}`)}${listComma}${translate(`classes.orientationTerm.${oriented.entry}`)}`,
        now: `${translate(`classes.identificationTerm.${now}`)}${listComma}${translate(`classes.orientationTerm.${oriented.now}`)}`,
      })}{" "}
      <Origin of="published" locale={locale} />
    </p>
  );
}
