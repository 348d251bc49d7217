import { eachWords, foundWords } from "#app/_view/charts/sure-words";
import type { ResultView } from "#app/_view/result/result-view";
import { studiesNamed } from "#app/_view/result/room";
import { flagsShown } from "#lib/charts/flags";
import { sureOfAll } from "#lib/charts/sureness";
import { bracketed, languages } from "#lib/text/languages";
import { type Block, listedUnder, said, type Told, tableUnder } from "../blocks";
import { placesApart } from "../places";
import { ofClaimed } from "./both";
import { stepTold } from "./tiers";

/** How the findings were reached, how sure each is, what the checks found, and what none of it proves. */
export function method(told: Told): Block[] {
  const { report, view } = told;
  const { words, edition, header } = view;
  const { translate } = words;
  const sealed = {
    ...{ edition: edition.id, scorer: report.scorer, year: `${header.year}` },
    answers: translate(`advisorReport.cover.${report.standsOn}`, {
      ...{ day: words.date(header.submittedAt), revision: header.revision },
    }),
  };
  return [
    ...said("heading", translate("advisorReport.method.how")),
    ...said("text", translate("advisorReport.method.text")),
    ...said("text", translate("result.reading.scores")),
    ...said("own", report.texts.method),
    ...sure(told),
    ...checks(told),
    ...listedUnder(translate("advisorReport.method.limits"), limitsTold(told)),
    ...said("heading", translate("advisorReport.method.seal")),
    ...said("text", translate("advisorReport.method.sealText", sealed)),
  ];
}

/** What none of it proves. */
export function limitsTold({ report, view: { words, diagnosis } }: Told): string[] {
  const { translate, of, locale } = words;
  return [
    translate(diagnosis.certainty ? "sureness.cases" : "result.reading.cases"),
    ...report.limits.map(({ text, source }) => `${of(text)}${bracketed(words.source(source), locale)}`),
    translate("result.reading.recognition"),
  ];
}

/** Every class with how sure it is. */
function sure(told: Told): Block[] {
  const { words, diagnosis } = told.view;
  const column = (id: "what" | "class" | "sure", share: number) => ({
    name: words.translate(`sureness.sure.columns.${id}`),
    share,
  });
  const table = tableUnder(
    null,
    [column("what", 34), column("class", 34), column("sure", 32)],
    sureOfAll(diagnosis).map((each) => [
      words.translate(`sureness.parts.${each.id}`),
      foundWords(each, words),
      eachWords(each, words),
    ]),
  );
  return table.length > 0
    ? [...said("heading", words.translate("advisorReport.method.sure")), ...ofClaimed(told), ...table]
    : [];
}

const foundIn = ({ words, edition, diagnosis, official }: ResultView): string[] => [
  ...flagsShown(edition, diagnosis).map(({ title }) => words.of(title)),
  ...(official?.notes ?? []),
];

/** What contradicts or is out of the ordinary among the answers and the figures, and among the corrected ones. */
function checks({ view, corrected }: Told): Block[] {
  const { words } = view;
  const claimed = foundIn(view);
  const others = (corrected ? foundIn(corrected) : []).filter((each) => !claimed.includes(each));
  const found = [...claimed, ...others.map((finding) => words.translate("advisorReport.by.corrected", { finding }))];
  const heading = words.translate("advisorReport.method.checks");
  return found.length > 0
    ? listedUnder(heading, found)
    : [...said("heading", heading), ...said("text", words.translate("advisorReport.method.noContradictions"))];
}

/** The studies with the places that the findings rest on, and the official documents. */
export function sources(told: Told): Block[] {
  const { translate } = told.view.words;
  return [
    ...listedUnder(translate("advisorReport.sources.studies"), studiesTold(told)),
    ...said("text", translate("rooms.sources.ours")),
    ...listedUnder(translate("advisorReport.sources.documents"), documentsTold(told)),
    ...said("own", told.report.texts.sources),
  ];
}

/** Each study with the places in it that the findings rest on. */
export const studiesTold = ({ view: { words, edition } }: Told): string[] =>
  studiesNamed(placesApart(edition.indicators.map(({ source }) => source)), [], words);

/** The official documents, each address once behind what is read there. */
export function documentsTold({ view: { words, official } }: Told): string[] {
  const { of, locale } = words;
  const titles = new Map<string, Set<string>>();
  const put = (address: string, title: string) => titles.set(address, (titles.get(address) ?? new Set()).add(title));
  for (const { rules } of official?.steps ?? []) if (rules) put(rules.source, of(rules.document));
  const ofDocuments = new Set(titles.keys());
  const step = official ? stepTold(official) : undefined;
  const clauses = (step?.clauses ?? []).flatMap(({ sources: each }) => each);
  for (const { source, clause } of clauses) if (!ofDocuments.has(source)) put(source, of(clause));
  return [...titles].map(([address, named]) => `${[...named].join(languages[locale].semicolon)}\n${address}`);
}
