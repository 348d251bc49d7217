import type { NetworkId } from "../diagnosis/case";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import { holds } from "../instrument/condition";
import type { Edition } from "../instrument/edition";
import type { Question } from "../instrument/question";
import { factOf } from "../instrument/shown";
import type { ClassCertainty } from "../scoring/findings";
import type { Text } from "../text/text";
import { type AnsweredSheet, type Apart, apart, isComparable } from "./comparable";
import type { DiagnosedCase } from "./diagnosed-case";
import type { Past } from "./plane";
import { questionsOf } from "./sureness";

type PartId = "home" | "host" | "clientsSuppliers" | "associations" | "otherEnterprises" | "domestic" | "overseas";

export type PartShown = {
  id: PartId;
  indicator: string;
  score: number | null;
  reference: number | null;
  /** Other answers of the firm leave it out: it neither raises nor lowers the network. */
  isLeftOut: boolean;
};
export type NetworkShown = {
  id: NetworkId;
  score: number | null;
  sd: number | null;
  reference: number | null;
  parts: PartShown[];
  /** How sure its class is, and what could make it strong: in the second arithmetic. */
  sure: ClassCertainty<"weak" | "strong"> | null;
  couldBeStrong: boolean;
  settling: Question[];
};

export type NetworkChart = {
  /** Score from which a network counts as strong. */
  cut: number;
  networks: NetworkShown[];
  /** The lowest part of the networks that are not strong, or of all where all are strong. */
  weakest: PartId | null;
  reference: Text | null;
};

export const networkIds: readonly NetworkId[] = ["government", "business", "technological"];

/**
 * The seven parts of the three networks beside those of the reference firm, all 0 to 100.
 * @param answers those of the firm, by which parts may be left out
 */
export function networkChart(
  edition: Edition,
  diagnosis: Diagnosis,
  reference: DiagnosedCase | undefined,
  answers: Answers = {},
): NetworkChart {
  const beside = reference?.snapshots.at(-1)?.diagnosis.networks;
  const networks = networkIds.map((id): NetworkShown => {
    const network = diagnosis.networks[id];
    const theirs: Partial<Record<string, number | null>> | undefined = beside?.[id].parts;
    return {
      id,
      score: network.score,
      sd: network.sd,
      reference: beside?.[id].score ?? null,
      parts: Object.entries(edition.model.networks[id]).map(([part, indicator]) => ({
        id: part as PartId,
        indicator,
        score: (network.parts as Record<string, number | null>)[part] ?? null,
        reference: theirs?.[part] ?? null,
        isLeftOut: isLeftOut(edition, indicator, answers),
      })),
      sure: diagnosis.certainty?.networks[id] ?? null,
      couldBeStrong: (diagnosis.range?.networks[id] ?? null) !== null,
      settling: questionsOf(edition, diagnosis.settle?.networks[id]),
    };
  });
  const cut = edition.calibration.cuts.network * 100;
  const isWeak = ({ score, sure }: NetworkShown) => (sure ? sure.class === "weak" : score !== null && score < cut);
  const weak = networks.filter(isWeak);
  const scored = (weak.length > 0 ? weak : networks)
    .flatMap(({ parts }) => parts)
    .filter((part): part is PartShown & { score: number } => part.score !== null)
    .sort((first, second) => first.score - second.score);
  return {
    cut,
    networks,
    weakest: scored[0]?.id ?? null,
    reference: reference?.name ?? null,
  };
}

/** The parts that count, by whether they are over the line. */
export function partsAgainst({ parts }: NetworkShown, cut: number): Record<"over" | "under", PartShown[]> {
  const counted = parts.filter(({ score, isLeftOut }) => score !== null && !isLeftOut);
  const isOver = ({ score }: PartShown) => (score ?? 0) >= cut;
  return { over: counted.filter(isOver), under: counted.filter((part) => !isOver(part)) };
}

/** Whether answers make an indicator not applicable. */
function isLeftOut({ indicators }: Edition, id: string, answers: Answers): boolean {
  const when = indicators.find((indicator) => indicator.id === id)?.applicableWhen;
  return when !== undefined && holds(when, (fact) => factOf(answers[fact])).truth === "no";
}

/** The last earlier year, and the networks whose scores there and now do not rest on the same answers, with on what. */
type NetworksApart = { year: number; sameEdition: boolean; apart: { id: NetworkId; apart: Apart }[] };

/** What keeps the networks from being set against the year before; `null` where nothing does, or there is none. */
export function networksApart(edition: Edition, now: AnsweredSheet, past: Past[]): NetworksApart | null {
  const last = past.toSorted((first, second) => first.year - second.year).at(-1);
  if (!last) return null;
  const sameEdition = last.diagnosis.edition === now.diagnosis.edition;
  const differing = networkIds
    .map((id) => ({ id, apart: apart(edition, last, now, id) }))
    .filter((each) => !isComparable(each.apart));
  return sameEdition && differing.length === 0
    ? null
    : { year: last.year, sameEdition, apart: sameEdition ? differing : [] };
}
