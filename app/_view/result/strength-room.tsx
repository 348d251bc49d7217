import { alikeCase } from "#lib/charts/alike";
import { planeChart } from "#lib/charts/plane";
import { Plane } from "../charts/plane";
import { WhatWouldChange } from "./change";
import { HowSure } from "./how-sure";
import type { ResultView } from "./result-view";
import { RoomBody, Sources } from "./room";
import { sourcesOf } from "./sources-of";
import { headlineOf, VerdictLead } from "./verdict";
import { Why } from "./why";

/** The class of technical strength: its place, whom to look at, how sure it is, why, and what would change it. */
export function StrengthRoom({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, shows } = result;
  const { quadrant } = diagnosis.technicalStrength;
  return (
    <RoomBody result={result} room="strength" title={headlineOf(edition, diagnosis, words)}>
      <VerdictLead result={result} />
      <Position result={result} />
      {quadrant && shows.answers ? <Why result={result} /> : null}
      {quadrant || diagnosis.certainty ? <HowSure result={result} /> : null}
      {quadrant && shows.answers ? <WhatWouldChange result={result} /> : null}
      <Sources result={result} sources={sourcesOf(edition, [...edition.model.level, ...edition.model.capability])} />
    </RoomBody>
  );
}

/** The plane with the case firms, and the one to look at first. */
export function Position({ result }: { result: ResultView }) {
  const { words, edition, diagnosis, answers, standings, past } = result;
  const { translate, locale, reader, of } = words;
  const alike = diagnosis.certainty ? alikeCase(diagnosis, answers, standings) : null;
  return (
    <div id="position">
      {diagnosis.technicalStrength.quadrant ? (
        <Plane
          chart={planeChart(edition, result, standings, past)}
          locale={locale}
          name={reader === "others" ? translate("charts.you") : undefined}
          reader={reader}
          told={alike?.firm.id}
        />
      ) : null}
      <p>
        {alike
          ? translate(`result.position.alike.${alike.because}`, {
              firm: of(alike.firm.name),
              industry: of(alike.firm.industry),
            })
          : null}{" "}
        <a className="screen" href={`/${locale}/cases${alike ? `#${alike.firm.id}` : ""}`}>
          {translate("result.position.link")}
        </a>
      </p>
    </div>
  );
}
