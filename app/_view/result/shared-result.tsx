import { notFound } from "next/navigation";
import { isRoom, roomsShown, type Shows } from "#lib/charts/rooms";
import { Tier } from "#lib/rules/rule-set";
import { FirstScreen } from "./first-screen";
import { Report } from "./report";
import { ReportActions } from "./report-actions";
import type { Tiers } from "./result-view";
import { RoomPage } from "./rooms";
import { SharedActions } from "./shared-actions";
import { type ResultProps, viewOf } from "./view-of";

type Props = Omit<ResultProps, "past" | "reader" | "official"> & {
  shows: Shows;
  official: Tiers | null;
  /** What follows the address of the first screen. */
  place: readonly string[];
  search: { tier?: string; tables?: string };
};

/** What others see of a result at an address: the first screen, a room or the report; what is not shown is not found. */
export function SharedResult({ place, search, official, ...props }: Props) {
  const [word, ...rest] = place;
  if (rest.length > 0) notFound();
  const told = {
    ...props,
    past: [],
    reader: "others" as const,
    // Where facts are given, and what was changed since, is the firm's own.
    official: official && { ...official, fillHref: null, factHref: undefined, changed: null },
  };
  if (word === undefined)
    return <FirstScreen result={viewOf(told)} actions={<SharedActions locale={props.locale} base={props.base} />} />;
  if (word === "report") {
    const hasTables = search.tables !== undefined;
    return (
      <Report
        result={viewOf({ ...told, isWhole: true })}
        hasTables={hasTables}
        actions={<ReportActions locale={props.locale} path={`${props.base}/report`} hasTables={hasTables} />}
      />
    );
  }
  if (!isRoom(word) || !roomsShown(props.shows).includes(word)) notFound();
  const tier = Tier.safeParse(search.tier);
  return <RoomPage result={viewOf(told)} room={word} tier={tier.success ? tier.data : null} />;
}
