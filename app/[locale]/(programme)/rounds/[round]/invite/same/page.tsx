import { notFound } from "next/navigation";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { findSameFirms } from "#db/programme/listed-firms";
import { MergeSure, SamePair } from "./same-pair";

type Query = { done?: string; problem?: string; one?: string; other?: string; stays?: string };
type Props = { params: Promise<{ locale: string; round: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("firmList.same.title");

const refusals = ["no-choice", "codes-differ", "goes-started", "both-started"] as const;

/** Entries of the list that may be one firm, each with the way to make them one. */
export default async function SamePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "mend-firms");
  const found = await findSameFirms(await database(), actor, id, new Date());
  if (!found.ok) notFound();
  const query = await searchParams;
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const problem = refusals.find((each) => each === query.problem) ?? "other";
  const firms = new Map(found.value.flatMap((group) => group.firms).map((firm) => [firm.id, firm]));
  const [one, other] = [firms.get(query.one ?? ""), firms.get(query.other ?? "")];
  const isChosen = one && other && (query.stays === one.id || query.stays === other.id) && !query.problem;
  return (
    <RoundFrame locale={locale} round={round} current="invite" actor={actor} translate={translate}>
      <p className="screen">
        <a href={`${home}/invite#firms`}>{translate("firmList.mend.back")}</a>
      </p>
      <h1>{translate("firmList.same.title")}</h1>
      <p className="lead">{translate("firmList.same.lead")}</p>
      {query.done === "merged" && (
        <p className="notice" role="status">
          {translate("firmList.done.merged")}
        </p>
      )}
      {query.problem && <Alert>{translate(`firmList.same.problems.${problem}`)}</Alert>}
      {isChosen && (
        <MergeSure
          {...{ locale, home, one, other }}
          {...(query.stays === one.id ? { stays: one, goes: other } : { stays: other, goes: one })}
        />
      )}
      {found.value.length === 0 && <p>{translate("firmList.same.none")}</p>}
      {!isChosen &&
        found.value.map((group, place) => (
          <SamePair
            key={group.firms.map((firm) => firm.id).join(" ")}
            {...{ locale, home, group }}
            number={place + 1}
          />
        ))}
    </RoundFrame>
  );
}
