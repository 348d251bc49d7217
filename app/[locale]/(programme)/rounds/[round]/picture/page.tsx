import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { Picture } from "#app/_view/picture/picture";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { leavesOf, ruleSetOf } from "#app/acts/programme/round-rules";
import { translator } from "#app/translate";
import { type Database, database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { readPicture } from "#db/programme/pictures";
import { listRounds } from "#db/programme/round-list";
import type { Person } from "#lib/access";
import type { Part } from "#lib/cohort/picture";
import { alternativesIn } from "#lib/rules/stand-ins";
import { criterionNames } from "../board-rules";
import { JudgingNotice } from "../judging-notice";
import { caseFirms } from "./case-firms";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("picture.title");

/** The picture of a round beside the case firms and, if asked, an earlier round. */
export default async function PicturePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const choice = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : null);
  const part: Part = { region: choice("region"), industry: choice("industry") };
  const store = await database();
  const at = new Date();
  const outcome = await readPicture(store, actor, id, leavesOf(round), part, at);
  const frame = { locale, round, current: "picture" as const, actor, translate };
  if (!outcome.ok) {
    if (outcome.reason !== "sealed") return notFound();
    return (
      <RoundFrame {...frame}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("picture.title")} />
      </RoundFrame>
    );
  }
  if ("reading" in outcome.value)
    return (
      <RoundFrame {...frame}>
        <meta httpEquiv="refresh" content="2" />
        <h1>{translate("picture.title")}</h1>
        <p className="notice" role="status">
          {translate("picture.loading", outcome.value.reading)}
        </p>
      </RoundFrame>
    );
  const rounds = await listRounds(store, actor);
  const others = rounds.ok ? rounds.value.filter((other) => other.id !== id && other.state !== "draft") : [];
  const beside = others.find((other) => other.id === choice("beside"));
  return (
    <RoundFrame {...frame}>
      <JudgingNotice {...{ locale, round }} />
      <Picture
        {...{ locale, part }}
        {...caseFirms(round)}
        round={{ id, name: round.name }}
        cohort={outcome.value.picture}
        selfAssessment={round.selfAssessment}
        earlier={beside ? await earlierPicture(store, actor, beside, part, at) : null}
        others={others.map((other) => ({ id: other.id, name: other.name }))}
        criteria={criterionNames(round)}
        alternatives={alternativesIn(ruleSetOf(round).requires)}
        regions={outcome.value.regions}
        industries={outcome.value.industries}
      />
    </RoundFrame>
  );
}

/** The round that stands beside the one on the page; `null` where it is not to be seen, or still being read. */
async function earlierPicture(store: Database, actor: Person, round: RoundRecord, part: Part, at: Date) {
  const outcome = await readPicture(store, actor, round.id, leavesOf(round), part, at);
  if (!outcome.ok || "reading" in outcome.value) return null;
  return { id: round.id, name: round.name, cohort: outcome.value.picture };
}
