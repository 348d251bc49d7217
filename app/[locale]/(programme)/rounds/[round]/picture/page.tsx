import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { Picture } from "#app/_view/picture/picture";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { leavesOf, ruleSetOf } from "#app/acts/programme/round-rules";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readPicture } from "#db/programme/pictures";
import { listRounds } from "#db/programme/rounds";
import { planeFigure } from "#lib/charts/plane";
import { standings } from "#lib/charts/standing";
import type { Part } from "#lib/cohort/picture";
import { alternativesIn } from "#lib/programme/replaced";
import { cases, findEdition, latestEdition } from "#questionnaires";
import { criterionNames } from "../board-rules";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("picture.title") };
}

/** How many firms have each value among a few. */
const counted = (values: readonly (string | null)[]) =>
  [...new Set(values)].map((value) => ({
    value: value ?? "",
    firms: values.filter((each) => each === value).length,
  }));

/** The picture of a round beside the case firms and, if asked, an earlier round. */
export default async function PicturePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const given = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : null);
  const part: Part = { region: given("region"), industry: given("industry") };
  const store = await database();
  const at = new Date();
  const own = await readPicture(store, actor, id, leavesOf(round), part, at);
  const frame = { locale, round, current: "picture" as const, actor, translate };
  if (!own.ok) {
    if (own.reason !== "sealed") return notFound();
    return (
      <RoundFrame {...frame}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("picture.title")} />
      </RoundFrame>
    );
  }
  if ("reading" in own.value)
    return (
      <RoundFrame {...frame}>
        <meta httpEquiv="refresh" content="2" />
        <h1>{translate("picture.title")}</h1>
        <p className="notice" role="status">
          {translate("picture.loading", own.value.reading)}
        </p>
      </RoundFrame>
    );
  const rounds = await listRounds(store, actor);
  const others = rounds.ok ? rounds.value.filter((other) => other.id !== id && other.state !== "draft") : [];
  const chosen = others.find((other) => other.id === given("beside"));
  const beside = chosen ? await readPicture(store, actor, chosen.id, leavesOf(chosen), part, at) : null;
  const edition = findEdition(round.edition) ?? latestEdition;
  const standing = standings(latestEdition, cases);
  const today = standing.map(({ snapshots }) => snapshots.at(-1)?.diagnosis ?? null);
  const plane = planeFigure(edition, null, standing, []);
  return (
    <RoundFrame {...frame}>
      <Picture
        locale={locale}
        round={{ id, name: round.name }}
        cohort={own.value.picture}
        earlier={
          chosen && beside?.ok && !("reading" in beside.value)
            ? { id: chosen.id, name: chosen.name, cohort: beside.value.picture }
            : null
        }
        others={others.map((other) => ({ id: other.id, name: other.name }))}
        criteria={criterionNames(round)}
        alternatives={alternativesIn(ruleSetOf(round).requires)}
        cuts={plane.cuts}
        cases={plane.cases}
        published={{
          quadrants: counted(today.map((diagnosis) => diagnosis?.technicalStrength.quadrant ?? null)),
          stages: counted(today.map((diagnosis) => diagnosis?.learning.stage ?? null)),
          profiles: counted(today.map((diagnosis) => diagnosis?.networks.profile ?? null)),
        }}
        part={part}
        regions={own.value.regions}
        industries={own.value.industries}
      />
    </RoundFrame>
  );
}
