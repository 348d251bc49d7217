import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoomPage } from "#app/_view/result/rooms";
import { localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { isRoom } from "#lib/charts/rooms";
import { Tier } from "#lib/rules/rule-set";
import { Notices } from "../notices";
import { openResult } from "../open-result";
import { ownerView } from "../owner-view";
import { PeersPart } from "../peers-part";

type Props = {
  params: Promise<{ locale: string; token: string; revision: string; room: string }>;
  searchParams: Promise<{ tier?: string; done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, room } = await params;
  return isRoom(room) ? { title: translator(localeOrDefault(locale))(`rooms.names.${room}`) } : {};
}

/** A room of a result. */
export default async function ResultRoom({ params, searchParams }: Props) {
  const { room } = await params;
  if (!isRoom(room)) notFound();
  const result = await openResult(params);
  const { tier: wanted, done } = await searchParams;
  const tier = Tier.safeParse(wanted);
  return (
    <main id="main" className="sheet wide">
      <Notices result={result} />
      <RoomPage result={await ownerView(result)} room={room} tier={tier.success ? tier.data : null} />
      {room === "strength" && <PeersPart result={result} done={done} />}
    </main>
  );
}
