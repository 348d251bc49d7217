import { type PathFigure, pathFigure } from "../../../lib/figures/path";
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
  const figure = pathFigure(edition, diagnosis, answers);
  const title = titleOf(figure, words);
  const isNever = figure.foreignSales === "never";
  const { identification } = edition.model;
  const expected = expectation(figure, words);
  const phases = [
    figure.orientation.entry,
    figure.orientation.now,
    figure.identification.entry,
    figure.identification.now,
  ];
  const isDrawn = phases.some(({ score, expected }) => score !== null || expected !== null);
  return (
    <Section locale={told.words.locale} id="direction" eyebrow={translate("result.direction.title")} title={title}>
      <p>
        {translate("result.direction.rule")} <Origin of="published" locale={locale} />
      </p>
      {isNever && expected ? <p>{expected}</p> : null}
      {figure.foreignSales === "stopped" ? <p>{translate("result.direction.stopped")}</p> : null}
      {figure.alignment ? <p>{translate(`classes.alignment.${figure.alignment}.means`)}</p> : null}
      {figure.path ? (
        <p>{translate("result.direction.path", { path: translate(`classes.path.${figure.path}`) })}</p>
      ) : null}
      {isDrawn ? <PathChart figure={figure} locale={locale} /> : null}
      <Terms figure={figure} words={words} />
      {isNever || figure.alignment ? null : (
        <MissingAnswers
          told={told}
          indicators={[...identification.passive, ...identification.active, ...edition.model.orientation]}
        />
      )}
    </Section>
  );
}

function titleOf({ foreignSales, alignment, orientation }: PathFigure, { translate }: Words): string {
  if (foreignSales === "never")
    return translate(
      orientation.now.expected ? "result.direction.neverHeadline" : "result.direction.neverHeadlineUnknown",
    );
  if (alignment) return translate(`classes.alignment.${alignment}.headline`);
  return translate("result.direction.unknown");
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
