import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ObstacleList } from "#app/_view/obstacle-list";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { FactNotes } from "#app/[locale]/(firm)/sheets/[token]/fact-notes";
import { InTurn } from "#app/[locale]/in-turn";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault, openDraft } from "#app/accounts/session";
import { askingOn } from "#app/acts/sheets/asking";
import { factsToLookAt } from "#app/acts/sheets/carried-facts";
import { answerObstacles, factObstacles } from "#app/acts/sheets/obstacles";
import { fieldsBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { foreseen } from "#lib/charts/foreseen";
import { journey } from "#lib/instrument/journey";
import { layoutOf, pageOfQuestion } from "#questionnaires";
import { countFromLastYear } from "../from-last-year";
import { answerObstacleWords, factObstacleWords } from "../obstacle-words";
import { PageOfSheet } from "../page-of-sheet";
import { AnswerCheck } from "./answer-check";
import { Completeness } from "./completeness";
import { Doubts } from "./doubts";
import { FactsToCheck } from "./facts-to-check";
import { Foresight } from "./foresight";
import { OutdatedDocuments } from "./outdated-documents";
import { Submission } from "./submission";
import { WithoutAnswers } from "./without-answers";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ problem?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("check.title") };
}

/** Everything that a sheet would be submitted with, what stands in the way, and what will come of it. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { problem, kept } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, stored, answers } = await openDraft(locale, token);
  const opened = await openFacts(token);
  const asking = askingOn({ edition, year: sheet.year });
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const way = journey({ sections: layoutOf(edition).pages }, sheet.depth, answers);
  const counts = opened.countsAnswers;
  const mendable = counts ? answerObstacles({ edition, way, asking, stored, answers }) : [];
  const linkTo = (section: string, question: string) => `${home}/sections/${section}?from=check#${question}`;
  const { inTheWay, ofTiers } = factObstacles(opened);
  const obstacles = [
    ...answerObstacleWords(mendable, { edition, stored, locale, linkTo }),
    ...factObstacleWords(inTheWay, opened, { locale, home }),
  ];
  const foresight = foreseen(edition, sheet.depth, answers);
  const hrefOf = (question: string) => linkTo(pageOfQuestion(edition, question) ?? "", question);
  return (
    <PageOfSheet {...{ locale, token }} here="check">
      <p className="soft screen">
        <a href={home}>{translate("section.tasks")}</a>
      </p>
      <h1>{translate("check.title")}</h1>
      <p className="lead screen">{translate("check.lead")}</p>
      <KeptNotice kept={await fieldsBefore(kept)} translate={translate} />
      {problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("check.stale")}
        </p>
      )}
      {obstacles.length > 0 && (
        <ObstacleList
          id="obstacles"
          title={translate("check.blocked", { count: obstacles.length })}
          isInTheWay
          {...{ obstacles }}
        />
      )}
      {counts ? (
        <Completeness
          hasObstacles={obstacles.length > 0}
          carried={
            countFromLastYear(
              way.legs.flatMap((leg) => leg.stops),
              stored,
            ) + factsToLookAt(opened.entries).length
          }
          {...{ edition, way, stored, foresight, locale, home, linkTo }}
        />
      ) : (
        <WithoutAnswers {...{ opened, locale, home, hasObstacles: obstacles.length > 0 }} />
      )}
      {ofTiers.length > 0 && (
        <ObstacleList
          id="tier-doubts"
          title={translate("official.toMend", { count: ofTiers.length })}
          hint={translate("official.toMendLater")}
          obstacles={factObstacleWords(ofTiers, opened, { locale, home })}
        />
      )}
      <InTurn>
        <FactNotes {...{ opened, answers, locale, home, hrefOf }} />
      </InTurn>
      {counts && way.answered > 0 && (
        <>
          <InTurn>
            <Doubts {...{ edition, answers, locale, hrefOf }} depth={sheet.depth} />
          </InTurn>
          <InTurn>
            <Foresight {...{ foresight, locale, hrefOf }} />
          </InTurn>
        </>
      )}
      {counts && (
        <InTurn>
          <AnswerCheck obstacles={mendable} inWords={layoutOf(edition).answered} {...{ way, stored, locale, linkTo }} />
        </InTurn>
      )}
      <InTurn>
        <FactsToCheck {...{ opened, locale, home }} />
      </InTurn>
      <OutdatedDocuments {...{ opened, locale, home }} />
      <Submission
        obstacles={obstacles.length}
        countsWorst={"arithmetic" in edition.calibration}
        isUndeclared={problem === "undeclared"}
        {...{ opened, way, stored, foresight, locale, home }}
      />
    </PageOfSheet>
  );
}
