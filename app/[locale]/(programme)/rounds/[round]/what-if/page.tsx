import { notFound } from "next/navigation";
import { BoardLoading } from "#app/_view/board/loading";
import { WhatIf } from "#app/_view/board/what-if";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { leavesOf } from "#app/acts/programme/round-rules";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readWhatIf } from "#db/programme/what-if";
import { criterionNames } from "../board-rules";
import { JudgingNotice } from "../judging-notice";
import { answerOf, movableOf, movesIn } from "./moves";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("board.whatIf.title");

/** How many firms of a move are listed at first, and when all are asked for. */
const few = 10;
const most = 1_000;

/** What other thresholds would make of a round; nothing is stored. */
export default async function WhatIfPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const search = paramsIn(await searchParams);
  const movable = movableOf(round);
  const moves = movesIn(search, movable);
  const whole = search.get("move");
  const limitOf = (from: string, to: string) => (whole === `${from}.${to}` ? most : few);
  const leaves = leavesOf(round);
  const outcome = await readWhatIf(await database(), actor, id, leaves, moves, limitOf, new Date());
  if (!outcome.ok && outcome.reason !== "sealed") return notFound();
  const frame = { locale, round, current: "what-if", actor, translate } as const;
  if (!outcome.ok)
    return (
      <RoundFrame {...frame}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("board.whatIf.title")} />
      </RoundFrame>
    );
  if ("reading" in outcome.value)
    return (
      <RoundFrame {...frame}>
        <BoardLoading reading={outcome.value.reading} translate={translate} />
      </RoundFrame>
    );
  return (
    <RoundFrame {...frame}>
      <JudgingNotice {...{ locale, round }} />
      <WhatIf
        locale={locale}
        translate={translate}
        home={`/${locale}/rounds/${id}`}
        answer={answerOf(outcome.value)}
        most={most}
        moves={moves}
        movable={movable}
        leaves={leaves.leaves}
        criteria={criterionNames(round)}
      />
    </RoundFrame>
  );
}
