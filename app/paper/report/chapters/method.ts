import { eachWords, foundWords } from "#app/_view/charts/sure-words";
import type { ResultView } from "#app/_view/result/result-view";
import { studiesNamed } from "#app/_view/result/room";
import { flagsShown } from "#lib/charts/flags";
import { sureOfAll } from "#lib/charts/sureness";
import { bracketed } from "#lib/text/languages";
import { type Block, listedUnder, said, type Told, tableUnder } from "../blocks";
import { stepTold } from "./tiers";

/** How the findings were reached, how sure each is, what the checks found, and what none of it proves. */
export function method({ report, view }: Told): Block[] {
  const { words, diagnosis, edition, header } = view;
  const { translate, of, locale } = words;
  const sealed = {
    ...{ edition: edition.id, scorer: report.scorer, year: `${header.year}`, revision: header.revision },
    day: words.date(header.submittedAt),
  };
  return [
    ...said("heading", translate("advisorReport.method.how")),
    ...said("text", translate("advisorReport.method.text")),
    ...said("text", translate("result.reading.scores")),
    ...said("own", report.texts.method),
    ...sure(view),
    ...checks(view),
    ...listedUnder(translate("advisorReport.method.limits"), [
      translate(diagnosis.certainty ? "sureness.cases" : "result.reading.cases"),
      ...report.limits.map(({ text, source }) => `${of(text)}${bracketed(words.source(source), locale)}`),
      translate("result.reading.recognition"),
    ]),
    ...said("heading", translate("advisorReport.method.seal")),
    ...said("text", translate("advisorReport.method.sealText", sealed)),
  ];
}

/** Every class with how sure it is. */
function sure({ words, diagnosis }: ResultView): Block[] {
  const column = (id: "what" | "class" | "sure", share: number) => ({
    name: words.translate(`sureness.sure.columns.${id}`),
    share,
  });
  return tableUnder(
    words.translate("advisorReport.method.sure"),
    [column("what", 34), column("class", 34), column("sure", 32)],
    sureOfAll(diagnosis).map((each) => [
      words.translate(`sureness.parts.${each.id}`),
      foundWords(each, words),
      eachWords(each, words),
    ]),
  );
}

/** What contradicts or is out of the ordinary among the answers and the figures. */
function checks({ words, edition, diagnosis, official }: ResultView): Block[] {
  const found = [...flagsShown(edition, diagnosis).map(({ title }) => words.of(title)), ...(official?.notes ?? [])];
  const heading = words.translate("advisorReport.method.checks");
  return found.length > 0
    ? listedUnder(heading, found)
    : [...said("heading", heading), ...said("text", words.translate("advisorReport.method.noContradictions"))];
}

/** The studies with the places that the findings rest on, and the official documents. */
export function sources({ report, view }: Told): Block[] {
  const { words, edition, official } = view;
  // Places of several parts each are cited apart, so that none stands twice.
  const cited = edition.indicators.flatMap(({ source }) =>
    source.place.split(", ").map((place) => ({ ...source, place })),
  );
  const documents = (official?.steps ?? []).flatMap(({ rules }) =>
    rules ? [`${words.of(rules.document)} ${rules.source}`] : [],
  );
  const step = official ? stepTold(official) : undefined;
  const clauses = (step?.clauses ?? []).flatMap(({ sources: each }) => each.map(({ source }) => source));
  const others = [...new Set(clauses)].filter((address) => !documents.some((line) => line.includes(address)));
  return [
    ...listedUnder(words.translate("advisorReport.sources.studies"), studiesNamed(cited, [], words)),
    ...said("text", words.translate("rooms.sources.ours")),
    ...listedUnder(words.translate("advisorReport.sources.documents"), [...new Set([...documents, ...others])]),
    ...said("own", report.texts.sources),
  ];
}
