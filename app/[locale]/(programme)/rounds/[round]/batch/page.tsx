import { notFound } from "next/navigation";
import { Batch } from "#app/_view/batch/batch";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { reviewWords } from "#app/_view/review/words";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { numbersChosen } from "#app/acts/programme/batch";
import { leavesOf, ruleSetOf } from "#app/acts/programme/round-rules";
import { factsById } from "#app/acts/programme/rules";
import { fieldsBefore, textsOf } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { batchProblem } from "#app/words/batch-words";
import { database } from "#db/client";
import { admitPart, isWithin, type RoundRecord } from "#db/programme/admission";
import { type BoardRow, readRows } from "#db/programme/board-rows";
import { colleaguesOf } from "#db/programme/handling";
import { regionNamerOf } from "#db/programme/seat-region";
import { may, type Person } from "#lib/access";
import { batchActs, mostInBatch, rightOfBatch } from "#lib/programme/batch";
import { lettersOf } from "#lib/programme/criteria-letters";
import { supplementDay } from "#lib/programme/supplement";
import { findingsOf } from "#lib/programme/verdicts";
import type { FactKey } from "#lib/rules/fact";
import { statusLetters } from "#lib/rules/truth";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { criterionNames } from "../board-rules";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("batch.title");

/** So many firms are named beside the form. */
const namedAtOnce = 200;

/** The firms that an address names: by their numbers, or all that the view in it lets through. */
function chosenIn(search: URLSearchParams) {
  const view = new URLSearchParams(search);
  for (const word of ["act", "all", "firm", "kept", "problem", "done", "page"]) view.delete(word);
  if (search.has("all")) return { view: view.toString() };
  return {
    numbers: search
      .getAll("firm")
      .map(Number)
      .filter(Number.isSafeInteger)
      .slice(0, mostInBatch + 1),
  };
}

/** Which conditions of the round some of the firms fail, with how many. */
function failedBy(round: RoundRecord, counted: readonly string[], locale: Locale) {
  return criterionNames(round).flatMap(({ id, item, title }, place) => {
    const firms = counted.filter((letters) => letters[place] === statusLetters.unmet).length;
    return firms === 0 ? [] : [{ id, title: `${item} ${title[locale]}`, firms }];
  });
}

/** The letters of some firms, with several ways to one end counted once. */
function countedLetters(round: RoundRecord, rows: readonly BoardRow[]): string[] {
  const { criteria, requires } = ruleSetOf(round);
  const { read } = lettersOf(
    criteria.map(({ id }) => id),
    requires,
  );
  return rows.map((row) => read(row.criteria).counted);
}

const isUndecided = (letters: string): boolean =>
  letters.includes(statusLetters.person) || letters.includes(statusLetters.unknown);

/** What only a person of the bureau can find in the round, in words. */
function findingWords(round: RoundRecord, locale: Locale) {
  const words = reviewWords(locale);
  return [...findingsOf(ruleSetOf(round))].map((fact) => ({
    fact,
    text: words.factText(factsById.get(fact), fact as FactKey),
  }));
}

/** The acts that somebody may do for many firms, each with its address. */
function actsFor(actor: Person, round: RoundRecord, search: URLSearchParams, here: string) {
  const { organisation, state } = round;
  return batchActs
    .filter((act) => may(actor, rightOfBatch[act], { of: "round", organisation, state, sealed: false, part: "own" }))
    .map((act) => {
      const query = new URLSearchParams(search);
      for (const word of ["kept", "problem", "done"]) query.delete(word);
      query.set("act", act);
      return { act, href: `${here}?${query}` };
    });
}

/** One act for many firms: which, and what is asked for it. */
export default async function BatchPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const search = paramsIn(await searchParams);
  const home = `/${locale}/rounds/${id}`;
  const store = await database();
  const now = new Date();
  const admitted = await admitPart(store.db, actor, "batch", id, now);
  if (!admitted.ok && admitted.reason === "not-found") return notFound();
  const frame = { locale, round, actor, translate };
  if (!admitted.ok && admitted.reason === "sealed")
    return (
      <RoundFrame {...frame}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("batch.title")} />
      </RoundFrame>
    );
  const acts = actsFor(actor, round, search, `${home}/batch`);
  const act = acts.find((each) => each.act === search.get("act"))?.act ?? acts[0]?.act ?? notFound();
  const chosen = chosenIn(search);
  const numbers = await numbersChosen(store, actor, round, chosen, now);
  const isMany = numbers.length > mostInBatch;
  const shown = isMany ? numbers.slice(0, namedAtOnce) : numbers;
  const regionOf = await regionNamerOf(store.db, id);
  const rows = await readRows(store, id, leavesOf(round), shown, { regionOf, reach: "all", within: isWithin(actor) });
  const counted = act === "propose" ? countedLetters(round, rows) : [];
  const before = await fieldsBefore(search.get("kept") ?? undefined);
  return (
    <RoundFrame {...frame} current="firms">
      <Batch
        translate={translate}
        board={`${home}/firms`}
        acts={acts}
        act={act}
        action={`${home}/plan-batch`}
        chosen={{
          firms: "numbers" in chosen ? rows.map(({ number }) => number).join() : "",
          all: "view" in chosen ? "1" : "",
          view: "view" in chosen ? chosen.view : "",
        }}
        firms={rows.slice(0, namedAtOnce)}
        count={isMany ? numbers.length : rows.length}
        most={mostInBatch}
        deciders={round.deciders}
        failed={failedBy(round, counted, locale)}
        undecided={counted.filter(isUndecided).length}
        findings={act === "judge" ? findingWords(round, locale) : []}
        colleagues={act === "assign" ? await colleaguesOf(store, round.organisation) : []}
        dueDay={supplementDay(round, dayOf(now))}
        typed={before && textsOf(before)}
        problem={
          before || search.has("problem") ? batchProblem(locale, before?.problem ?? search.get("problem")) : null
        }
      />
    </RoundFrame>
  );
}
