import { absenceOf, type Room, roomsShown } from "#lib/charts/rooms";
import type { Tier } from "#lib/rules/rule-set";
import { Abroad, abroadFinding } from "./abroad";
import { AdviceRoom, adviceFinding } from "./advice-room";
import { InnovationResults, innovationFinding } from "./innovation";
import { Learning, learningFinding } from "./learning";
import { MethodRoom, methodFinding } from "./method-room";
import { NetworksAndSeries, networksFinding } from "./networks";
import type { ResultView } from "./result-view";
import { RoomWays } from "./room";
import { StrengthRoom } from "./strength-room";
import { TiersRoom, tiersFinding } from "./tiers-room";
import { headlineOf } from "./verdict";

const bodies: Record<Room, (props: { result: ResultView; shown?: Tier | null }) => React.ReactNode> = {
  strength: StrengthRoom,
  tiers: TiersRoom,
  abroad: Abroad,
  learning: Learning,
  networks: NetworksAndSeries,
  innovation: InnovationResults,
  advice: AdviceRoom,
  method: MethodRoom,
};

const findings: Record<Room, (result: ResultView) => string> = {
  strength: ({ edition, diagnosis, words }) => headlineOf(edition, diagnosis, words),
  tiers: tiersFinding,
  abroad: abroadFinding,
  learning: learningFinding,
  networks: networksFinding,
  innovation: innovationFinding,
  advice: adviceFinding,
  method: methodFinding,
};

/** Whether the first screen begins with the finding of a room. */
export const isToldAlready = (room: Room): room is "strength" | "tiers" => room === "strength" || room === "tiers";

/** What a room finds, in a sentence; what it adds, where the first screen begins with the finding; why it has nothing to find, where it does not apply. */
export function findingOf(room: Room, result: ResultView): string {
  const absence = absenceOf(room, result);
  if (absence) return result.words.translate(`rooms.absentShort.${absence}`);
  return isToldAlready(room) ? result.words.translate(`rooms.within.${room}`) : findings[room](result);
}

/** A room as a page, with the ways on. */
export function RoomPage({ result, room, tier = null }: { result: ResultView; room: Room; tier?: Tier | null }) {
  const Body = bodies[room];
  return (
    <article>
      <Body result={result} shown={tier} />
      <RoomWays result={result} room={room} />
    </article>
  );
}

/** All rooms that apply, one after another. */
export function AllRooms({ result }: { result: ResultView }) {
  return roomsShown(result.shows)
    .filter((room) => absenceOf(room, result) === null)
    .map((room) => {
      const Body = bodies[room];
      return <Body key={room} result={result} />;
    });
}
