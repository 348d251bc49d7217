import type { ReactNode } from "react";
import { absenceOf, type Room } from "#lib/charts/rooms";
import type { ResultView } from "./result-view";
import { RoomBody } from "./room";

type Props = { result: ResultView; room: Room; children?: ReactNode };

/** A room that does not apply, in one line, and what may be said nevertheless. */
export function NotAsked({ result, room, children }: Props) {
  const absence = absenceOf(room, result);
  return absence ? (
    <RoomBody result={result} room={room} title={result.words.translate(`rooms.absent.${absence}`)}>
      {children}
    </RoomBody>
  ) : null;
}
