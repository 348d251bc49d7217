import { type PathFigure, pathFigure } from "#lib/charts/path";
import { Origin } from "../charts/origin";
import { PathChart } from "../charts/path";
import type { Words } from "../charts/words";
import { MissingAnswers } from "./missing";
import { Section } from "./section";
import type { Told } from "./told";

/** Path and alignment: what the firm does abroad against what its strength would lead one to expect. */
export function Direction({ told }: { told: Told }) {
  const { words, edition, diagnosis, answers } = told;
  const { translate, locale } = words;
  const figure = pathFigure(edition, diagnosis, answers, told.depth);
  const title = titleOf(figure, words);
  const isNever = figure.foreignSales === "never";
  const { identification } = edition.model;
  const sentence = expectation(figure, words);
  const aligned = alignedAs(figure);
  const phases = [
    figure.orientation.entry,
    figure.orientation.now,
    figure.identification.entry,
    figure.identification.now,
  ];
  const isDrawn = phases.some(({ score, expected }) => score !== null || expected !== null);
  return (
    <Section locale={told.words.locale} id="direction" eyebrow={translate("result.direction.title")} title={title}>
      {isNever && sentence ? <p>{sentence}</p> : null}
      {figure.foreignSales === "stopped" ? <p>{translate(`result.direction.${stoppedAs(figure)}`)}</p> : null}
      {aligned ? (
        <p>{words.sentences([translate(`classes.alignment.${aligned}.means`), seeking(figure, words)])}</p>
      ) : null}
      <p>
        {words.sentences([
          figure.path ? translate("result.direction.path", { path: translate(`classes.path.${figure.path}`) }) : "",
          translate("result.direction.rule"),
        ])}{" "}
        <Origin of="ours" locale={locale} />
      </p>
      {isDrawn ? <PathChart figure={figure} words={words} /> : null}
      <Terms figure={figure} words={words} />
      {isNever || figure.alignment ? null : (
        <MissingAnswers
          told={told}
          of="direction"
          indicators={[...identification.passive, ...identification.active, ...edition.model.orientation]}
        />
      )}
    </Section>
  );
}

/** Whether it is known how a firm that has stopped selling abroad once entered. */
function stoppedAs({ absent }: PathFigure) {
  if (absent === null) return "stopped";
  return absent === "not-asked" ? "stoppedQuick" : "stoppedUnanswered";
}

/** The alignment; being in step is told apart by what the firm is in step with. */
function alignedAs({ alignment, identification, orientation }: PathFigure) {
  if (alignment !== "inLine") return alignment;
  if (orientation.now.expected !== "customer") return "inLineProduction";
  return identification.now.found === "passive" ? "inLineWaiting" : "inLineCustomer";
}

/** How the firm finds opportunities now, beside how firms of its strength do. */
function seeking({ identification: { now } }: PathFigure, { translate }: Words): string {
  if (!now.found || !now.expected) return "";
  if (now.found === "passive")
    return translate(`result.direction.found.${now.expected === "passive" ? "waitingSuits" : "waitingLags"}`);
  return translate(`result.direction.found.${now.expected === "passive" ? "seekingEarly" : "seekingSuits"}`);
}

function titleOf(figure: PathFigure, { translate }: Words): string {
  const { foreignSales, orientation } = figure;
  const aligned = alignedAs(figure);
  if (foreignSales === "never")
    return translate(
      orientation.now.expected ? "result.direction.neverHeadline" : "result.direction.neverHeadlineUnknown",
    );
  if (aligned) return translate(`classes.alignment.${aligned}.headline`);
  if (foreignSales === null) return translate("result.direction.unknownSales");
  if (foreignSales === "stopped" && orientation.now.expected)
    return translate(
      figure.absent === null ? "result.direction.stoppedHeadline" : "result.direction.stoppedHeadlineUnknown",
    );
  return translate(figure.absent === "not-asked" ? "result.direction.notAsked" : "result.direction.unknown");
}

function expectation({ orientation }: PathFigure, { translate }: Words): string | null {
  const entry = orientation.entry.expected;
  const now = orientation.now.expected;
  if (!entry || !now) return null;
  return translate("result.direction.neverText", {
    entry: translate(`classes.orientation.${entry}`),
    now: translate(`classes.orientation.${now}`),
  });
}

function Terms({ figure: { identification, orientation }, words }: { figure: PathFigure; words: Words }) {
  const { translate, locale } = words;
  const entry = identification.entry.found;
  const now = identification.now.found;
  const oriented = { entry: orientation.entry.found, now: orientation.now.found };
  if (!entry || !now || !oriented.entry || !oriented.now) return null;
  const join = locale === "zh" ? "、" : ", ";
  return (
    <p className="soft">
      {translate("result.direction.term", {
        entry: `${translate(`classes.identificationTerm.${entry}`)}${join}${translate(`classes.orientationTerm.${oriented.entry}`)}`,
        now: `${translate(`classes.identificationTerm.${now}`)}${join}${translate(`classes.orientationTerm.${oriented.now}`)}`,
      })}{" "}
      <Origin of="published" locale={locale} />
    </p>
  );
}
