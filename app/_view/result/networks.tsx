import {
  type NetworkChart,
  type NetworkShown,
  networkChart,
  networksApart,
  type PartShown,
  partsAgainst,
} from "#lib/charts/networks";
import { openAmong } from "#lib/charts/questions";
import { seriesWorthShowing } from "#lib/charts/series";
import { networksOpen, withheldAmong } from "#lib/charts/sureness";
import { blanksOf } from "../charts/blanks";
import { Networks } from "../charts/networks";
import { Series } from "../charts/series";
import { headingWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import { NextNetwork } from "./change";
import { MissingAnswers } from "./missing";
import { openParts } from "./open-parts";
import type { ResultView } from "./result-view";
import { Part, RoomBody, Sources } from "./room";
import { Settling } from "./settling";
import { sourcesOf } from "./sources-of";
import { SureList } from "./sure-list";

const referenceId = "midea";

/** Three networks with their seven parts beside the reference firm's, and the firm's own numbers by year. */
export function NetworksAndSeries({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, answers, year } = result;
  const { translate } = words;
  const { profile } = diagnosis.networks;
  const eyebrow = translate("rooms.names.networks");
  const chart = networksOf(result);
  const series = result.shows.answers ? seriesWorthShowing(edition, answers, year) : [];
  const isScored = chart.networks.some(({ parts }) => parts.some(({ score }) => score !== null));
  return (
    <RoomBody
      result={result}
      room="networks"
      eyebrow={profile ? headingWords(diagnosis, "profile", eyebrow, words) : eyebrow}
      title={networksFinding(result)}
    >
      {profile || diagnosis.certainty?.profile ? null : (
        <MissingAnswers
          result={result}
          of="networks"
          indicators={chart.networks
            .filter(({ score }) => score === null)
            .flatMap(({ parts }) => parts.map(({ indicator }) => indicator))}
        />
      )}
      {profile || diagnosis.certainty?.profile ? <Unanswered result={result} /> : null}
      <EachNetwork result={result} chart={chart} />
      {isScored ? <SinceLastYear result={result} /> : null}
      {isScored && result.depth === "quick" ? (
        <p>{translate(diagnosis.certainty ? "sureness.quick.asked" : "result.networks.quick")}</p>
      ) : null}
      {isScored ? <Networks chart={chart} words={words} /> : null}
      {result.shows.answers ? <NextNetwork result={result} /> : null}
      {series.length > 0 ? (
        <Part result={result} title={translate("result.networks.seriesTitle")}>
          {series.map((each) => (
            <Series key={each.topic} chart={each} words={words} />
          ))}
        </Part>
      ) : null}
      <Sources
        result={result}
        sources={sourcesOf(
          edition,
          chart.networks.flatMap(({ parts }) => parts.map(({ indicator }) => indicator)),
        )}
      />
    </RoomBody>
  );
}

/** The networks beside those of the reference firm. */
export const networksOf = ({ edition, diagnosis, answers, standings }: ResultView): NetworkChart =>
  networkChart(
    edition,
    diagnosis,
    standings.find(({ id }) => id === referenceId),
    answers,
  );

/** The profile by its name; without one, which networks leave it open. */
export function networksFinding({ words, diagnosis }: ResultView): string {
  const { translate } = words;
  const { profile } = diagnosis.networks;
  if (profile) return translate(`classes.profile.${profile}.headline`);
  const open = networksOpen(diagnosis);
  if (open.length === 0) return translate("result.networks.unknown");
  return translate("sureness.networks.open", {
    names: words.list(open.map((id) => translate(`sureness.parts.${id}`))),
  });
}

/** A verdict on each network, what could still make it strong, and the parts that do not count. */
function EachNetwork({ result, chart: { networks, cut } }: { result: ResultView; chart: NetworkChart }) {
  const { translate, list } = result.words;
  if (!result.diagnosis.certainty) return null;
  const leftOut = networks.flatMap(({ parts }) => parts.filter(({ isLeftOut }) => isLeftOut));
  return (
    <>
      <SureList result={result} ids={["government", "business", "technological", "profile"]} />
      {networks.map((network) => (
        <HeldBack key={network.id} network={network} cut={cut} words={result.words} />
      ))}
      {networks
        .filter(({ couldBeStrong }) => couldBeStrong)
        .map(({ id, settling }) => (
          <Settling
            key={id}
            result={result}
            title={translate(`sureness.parts.${id}`)}
            text={translate("sureness.range.network")}
            questions={settling}
          />
        ))}
      {leftOut.length > 0 ? (
        <p>
          {translate("sureness.networks.leftOut", {
            parts: list(leftOut.map(({ id }) => translate(`classes.part.${id}`))),
          })}
        </p>
      ) : null}
    </>
  );
}

/** Which part holds a weak network back, where others are over the line. */
function HeldBack({ network, cut, words }: { network: NetworkShown; cut: number; words: Words }) {
  const { translate, list, score } = words;
  const { over, under } = partsAgainst(network, cut);
  if (network.sure?.class !== "weak" || over.length === 0 || under.length === 0) return null;
  const named = (parts: PartShown[]) =>
    list(
      parts.map((part) =>
        translate("result.networks.partScore", {
          part: translate(`classes.part.${part.id}`),
          score: score(part.score),
        }),
      ),
    );
  return (
    <p>
      {translate("result.networks.heldBack", {
        network: translate(`classes.network.${network.id}`),
        strong: named(over),
        weak: named(under),
        cut: score(cut),
      })}
    </p>
  );
}

/** How many of the questions behind the networks say nothing. */
function Unanswered({ result: { words, edition, diagnosis, depth, answers } }: { result: ResultView }) {
  const indicators = Object.values(edition.model.networks).flatMap((parts) => Object.values(parts));
  const open = (diagnosis.certainty ? withheldAmong : openAmong)(edition, depth, answers, indicators);
  const parts = openParts(open, words);
  const told = diagnosis.certainty ? "sureness.networks.withheld" : "result.networks.open";
  return parts ? <p>{words.translate(told, { parts })}</p> : null;
}

/** Where the networks do not rest on the same answers as the year before, that they cannot be compared, and why. */
function SinceLastYear({ result }: { result: ResultView }) {
  const { words, edition, past } = result;
  const since = networksApart(edition, result, past);
  if (!since) return null;
  const year = `${since.year}`;
  if (!since.sameEdition) return <p>{words.translate("result.networks.otherEdition", { year })}</p>;
  return since.apart.map(({ id, apart }) => (
    <p key={id}>
      {words.translate("result.networks.unequal", {
        year,
        network: words.translate(`classes.network.${id}`),
        blanks: blanksOf(apart, year, words),
      })}
    </p>
  ));
}
