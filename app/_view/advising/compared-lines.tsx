import type { ReactNode } from "react";
import type { formats } from "#app/translate";
import type { ClientGist } from "#lib/advising/client-gist";
import type { StandingPart } from "#lib/advising/standing";
import { networkIds } from "#lib/charts/networks";
import { tiers } from "#lib/rules/rule-set";
import { eachWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import { type StepStanding, stateOf } from "../ladder/ladder";
import type { ShownClient } from "./client-line";
import { distanceWords, movementLines, strengthWords, sureWords } from "./client-words";
import styles from "./compare-clients.module.css";
import { standingWords } from "./standing-words";

/** A client as it is compared. */
export type Compared = Omit<ShownClient, "gist"> & {
  gist: ClientGist;
  steps: readonly StepStanding[] | null;
};

type Line = { id: string; name: string; cell: (row: Compared) => ReactNode };

const Soft = ({ children }: { children: ReactNode }) => <div className={styles.soft}>{children}</div>;

/** A part of a result as the review tells it, too. */
function Standing({ part, gist, words }: { part: StandingPart; gist: ClientGist; words: Words }) {
  const standing = gist.standing[part];
  if (standing.class === null) return words.translate("charts.notEnough");
  const told = standingWords(part, standing, words);
  return (
    <>
      {told.class}
      <Soft>{told.beside}</Soft>
    </>
  );
}

/** What is compared, part by part. */
export function partsOf(words: Words, format: ReturnType<typeof formats>) {
  const { translate } = words;
  return [
    { name: translate("practice.compare.parts.strength"), lines: strengthLines(words, format) },
    { name: translate("practice.compare.parts.stage"), lines: [stageLine(words)] },
    { name: translate("practice.compare.parts.networks"), lines: networkLines(words) },
    { name: translate("practice.compare.parts.tiers"), lines: tierLines(words) },
  ];
}

function strengthLines(words: Words, format: ReturnType<typeof formats>): Line[] {
  const { translate } = words;
  const name = (of: "finding" | "moved" | "submitted") => translate(`practice.compare.lines.${of}`);
  return [
    {
      id: "finding",
      name: name("finding"),
      cell: ({ gist }) => (
        <>
          {strengthWords(gist, words)}
          <Soft>{sureWords(gist, words)}</Soft>
        </>
      ),
    },
    ...(["level", "capability"] as const).map((id) => ({
      id,
      name: translate(`classes.dimension.${id}`),
      cell: ({ gist }: Compared) => <Standing part={id} {...{ gist, words }} />,
    })),
    {
      id: "moved",
      name: name("moved"),
      cell: ({ movement }) =>
        movement ? movementLines(movement, words).map((line) => <div key={line}>{line}</div>) : "–",
    },
    {
      id: "submitted",
      name: name("submitted"),
      cell: ({ last, year }) =>
        last ? `${format.dateTime(last.submittedAt, { dateStyle: "medium" })} (${year})` : "–",
    },
  ];
}

const stageLine = (words: Words): Line => ({
  id: "stage",
  name: words.translate("practice.compare.lines.stage"),
  cell: ({ gist: { stage, isStageMet, sureOfStage } }) =>
    stage === null ? (
      words.translate("charts.notEnough")
    ) : (
      <>
        {words.translate(`classes.stage.${stage}.name`)}
        <Soft>
          {isStageMet
            ? words.translate("practice.compare.allStages")
            : sureOfStage && eachWords({ id: "stage", sure: sureOfStage }, words)}
        </Soft>
      </>
    ),
});

const networkLines = (words: Words): Line[] =>
  networkIds.map((id) => ({
    id,
    name: words.translate(`classes.network.${id}`),
    cell: ({ gist }) => <Standing part={id} {...{ gist, words }} />,
  }));

function tierLines(words: Words): Line[] {
  const { translate } = words;
  const closed = <Soft>{translate("clientList.goal.closed")}</Soft>;
  return [
    {
      id: "goal",
      name: translate("clientList.columns.goal"),
      cell: ({ opens, distance }) =>
        opens.includes("tiers") ? (distance ? distanceWords(distance.headline, words) : "–") : closed,
    },
    ...tiers.map((tier) => ({
      id: tier,
      name: translate(`ladder.short.${tier}`),
      cell: ({ opens, steps }: Compared) => {
        if (!opens.includes("tiers")) return closed;
        const step = steps?.find((each) => each.tier === tier);
        return step && steps ? stateOf(step, steps, words) : translate("ladder.tier.none");
      },
    })),
  ];
}
