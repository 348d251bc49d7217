import { networkChart, networksApart } from "#lib/charts/networks";
import { openAmong } from "#lib/charts/questions";
import { seriesCharts } from "#lib/charts/series";
import { blanksOf } from "../charts/blanks";
import { Networks } from "../charts/networks";
import { SeriesPair } from "../charts/series";
import { openParts } from "./how-sure";
import { MissingAnswers } from "./missing";
import type { ResultView } from "./result-view";
import { Section } from "./section";

const referenceId = "midea";

/** Three networks with their seven parts, and a few series, beside the reference firm. */
export function NetworksAndSeries({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, answers, year, cases, standings } = result;
  const { translate, of } = words;
  const { profile } = diagnosis.networks;
  const chart = networkChart(
    edition,
    diagnosis,
    standings.find(({ id }) => id === referenceId),
  );
  const reference = cases.find(({ id }) => id === referenceId);
  const series = seriesCharts(edition, answers, year, reference).filter(({ own }) => own.length > 0);
  const isScored = chart.networks.some(({ parts }) => parts.some(({ score }) => score !== null));
  return (
    <Section
      locale={result.words.locale}
      id="networks"
      eyebrow={translate("result.networks.title")}
      title={profile ? translate(`classes.profile.${profile}.headline`) : translate("result.networks.unknown")}
    >
      {profile ? null : (
        <MissingAnswers
          result={result}
          of="networks"
          indicators={chart.networks
            .filter(({ score }) => score === null)
            .flatMap(({ parts }) => parts.map(({ indicator }) => indicator))}
        />
      )}
      {profile ? <Unanswered result={result} /> : null}
      {isScored ? <SinceLastYear result={result} /> : null}
      {isScored && result.depth === "quick" ? <p>{translate("result.networks.quick")}</p> : null}
      {isScored ? <Networks chart={chart} words={words} /> : null}
      {reference && series.length > 0 ? (
        <>
          <h3>{translate("result.networks.seriesTitle")}</h3>
          {series.map((each) => (
            <SeriesPair key={each.topic} chart={each} firm={of(reference.name)} words={words} />
          ))}
        </>
      ) : null}
    </Section>
  );
}

/** How many of the questions behind the networks say nothing. */
function Unanswered({ result: { words, edition, depth, answers } }: { result: ResultView }) {
  const indicators = Object.values(edition.model.networks).flatMap((parts) => Object.values(parts));
  const parts = openParts(openAmong(edition, depth, answers, indicators), words);
  return parts ? <p>{words.translate("result.networks.open", { parts })}</p> : null;
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
