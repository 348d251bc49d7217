import type { ReactNode } from "react";
import type { formats } from "#app/translate";
import type { ResultGist } from "#lib/charts/movement";
import { networkIds } from "#lib/charts/networks";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { eachWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import type { ShownClient } from "./client-line";
import { distanceWords, movementLines, sureWords } from "./client-words";
import styles from "./compare-clients.module.css";

/** A client as it is compared. */
export type Compared = Omit<ShownClient, "gist"> & {
  gist: ResultGist;
  statuses: ReadonlyMap<Tier, "met" | "unmet" | "unknown" | "person" | null> | null;
};

type Line = { id: string; name: string; cell: (row: Compared) => ReactNode };

const Soft = ({ children }: { children: ReactNode }) => <div className={styles.soft}>{children}</div>;

/** What is compared, part by part. */
export function partsOf(words: Words, networkCut: number, format: ReturnType<typeof formats>) {
  const { translate } = words;
  return [
    { name: translate("practice.compare.parts.strength"), lines: strengthLines(words, format) },
    { name: translate("practice.compare.parts.stage"), lines: [stageLine(words)] },
    { name: translate("practice.compare.parts.networks"), lines: networkLines(words, networkCut) },
    { name: translate("practice.compare.parts.tiers"), lines: tierLines(words) },
  ];
}

function strengthLines(words: Words, format: ReturnType<typeof formats>): Line[] {
  const { translate, score } = words;
  const name = (of: "finding" | "moved" | "submitted") => translate(`practice.compare.lines.${of}`);
  return [
    {
      id: "finding",
      name: name("finding"),
      cell: ({ gist }) => (
        <>
          {gist.quadrant ? translate(`classes.quadrant.${gist.quadrant}.name`) : translate("charts.notEnough")}
          <Soft>{sureWords(gist, words)}</Soft>
        </>
      ),
    },
    ...(["level", "capability"] as const).map((id) => ({
      id,
      name: translate(`classes.dimension.${id}`),
      cell: ({ gist }: Compared) => score(gist[id].score),
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

const networkLines = ({ translate, score }: Words, cut: number): Line[] =>
  networkIds.map((id) => ({
    id,
    name: translate(`classes.network.${id}`),
    cell: ({ gist }) => {
      const value = gist.networks?.[id].score ?? null;
      if (value === null) return translate("charts.notEnough");
      return (
        <>
          {score(value)}
          <Soft>{translate(`classes.capability.${value >= cut ? "strong" : "weak"}`)}</Soft>
        </>
      );
    },
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
      cell: ({ opens, statuses }: Compared) => {
        if (!opens.includes("tiers")) return closed;
        const status = statuses?.get(tier) ?? null;
        return translate(`ladder.tier.${status ?? "none"}`);
      },
    })),
  ];
}
