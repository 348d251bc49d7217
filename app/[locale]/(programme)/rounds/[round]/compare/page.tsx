import { notFound } from "next/navigation";
import { Compare, type ComparedFirm } from "#app/_view/board/compare";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { type ReviewWords, reviewWords } from "#app/_view/review/words";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { leavesOf, unitsOf } from "#app/acts/programme/round-rules";
import { explainedBy, judge } from "#app/acts/programme/rules";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readApplicationFile } from "#db/programme/application-file";
import { mostCompared, readFirms } from "#db/programme/board";
import { isAssessed } from "#lib/programme/round";
import { isCounted } from "#lib/programme/standing";
import { type Explanation, named } from "#lib/rules/explain";
import type { CriterionVerdict } from "#lib/rules/verdict";
import { criterionNames } from "../board-rules";

/** What a criterion says of a firm, beside what it says of others. */
function comparedCriterion(
  { criterion, status, comparisons, replacedBy }: CriterionVerdict,
  explanations: ReadonlyMap<string, Explanation>,
  words: ReviewWords,
): ComparedFirm["criteria"][number] {
  const told = explanations.get(criterion);
  const kind = told?.kind ?? "condition";
  const figures = kind === "indicator" ? [] : named(comparisons, told?.comparisons ?? []);
  return {
    said: words.saidOf(kind, { status, comparisons }),
    isReplaced: replacedBy.length > 0 && status !== "not-applicable",
    comparisons: [
      ...(kind === "class" ? words.namedTexts(figures) : figures.map(words.comparedText)),
      ...words.scoreLines(told?.scored ?? [], words.namedShortfall),
    ],
  };
}

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("board.compare.title");

/** Up to four firms of a round side by side. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const numbers = paramsIn(await searchParams)
    .getAll("firm")
    .flatMap((each) => each.split(","))
    .filter((each) => /^[1-9]\d{0,8}$/.test(each))
    .map(Number);
  const store = await database();
  const at = new Date();
  const home = `/${locale}/rounds/${id}`;
  const outcome = await readFirms(store, actor, id, leavesOf(round), numbers, at);
  if (!outcome.ok && outcome.reason !== "sealed") return notFound();
  const words = reviewWords(locale);
  const firms: ComparedFirm[] = [];
  for (const row of outcome.ok ? outcome.value.rows : []) {
    const file = await readApplicationFile(store, actor, row.id, at);
    if (!file.ok) return notFound();
    const verdict = file.value.snapshot && isCounted(row.state) ? judge(file.value).decisive : null;
    const explanations = verdict ? explainedBy(file.value) : new Map<string, Explanation>();
    const criteria = (verdict?.criteria ?? []).map((each) => comparedCriterion(each, explanations, words));
    firms.push({ row, href: `${home}/firms/${row.id}`, criteria });
  }
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      {outcome.ok ? (
        <Compare
          firms={firms}
          criteria={criterionNames(round)}
          isAssessed={isAssessed(round)}
          units={unitsOf(round)}
          home={home}
          tooMany={new Set(numbers).size > mostCompared}
          locale={locale}
          translate={translate}
        />
      ) : (
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("board.compare.title")} />
      )}
    </RoundFrame>
  );
}
