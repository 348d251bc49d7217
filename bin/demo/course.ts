import { demandsOn } from "#app/acts/sheets/asked";
import { askingOn } from "#app/acts/sheets/asking";
import { documentsOn } from "#app/acts/sheets/documents";
import { factsOn } from "#app/acts/sheets/open-facts";
import { submit } from "#app/acts/sheets/submit";
import { type FirmWords, firmMessage } from "#app/work/firm-messages";
import { readApplicationFile } from "#db/programme/application-file";
import { identifyApplication, noteOpened, startApplication, withdrawApplication } from "#db/programme/applications";
import { admitLate, returnApplication } from "#db/programme/officer-moves";
import { attachEvidence } from "#db/sheets/attachments";
import { currentEntries, everything } from "#db/sheets/entries";
import { saveEntries } from "#db/sheets/save-entries";
import { readSheet } from "#db/sheets/sheets";
import { revisionsOf } from "#db/sheets/snapshots";
import { contradictionsIn } from "#lib/diagnosis/flags";
import { keyOfFact, keyOfQuestion, kindOf, subjectOf } from "#lib/entry/key";
import { answerOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import { messagesOf } from "#lib/messages/messages";
import { lackKey } from "#lib/programme/demands";
import { documentsAsked, fileKeyOf } from "#lib/programme/documents";
import { supplementDay, usualSupplement } from "#lib/programme/supplement";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { factsFrom, pairsOf, valueAt } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { defaultLocale } from "#lib/text/languages";
import { editionOf } from "#questionnaires";
import { answersOf, secondsOf } from "./answers";
import { papered } from "./evidence-files";
import { factsOf, type Profile } from "./facts";
import type { DemoFirm } from "./firm";
import type { Invited } from "./invited";
import { officerSteps } from "./officer-steps";
import { granted, type Setting, type Step } from "./setting";

/** The reporting year of the sheets of a round. */
const yearOf = ({ round }: Pick<Setting, "round">): number => Number(round.opensOn.slice(0, 4)) - 1;

/** What a firm of the demo would fill in under an edition for a year. */
export function filledAs(firm: DemoFirm, profile: Profile, sheet: Parameters<typeof askingOn>[0]) {
  const facts = factsOf(firm, profile, sheet.year, compulsoryFacts(sheet));
  return { facts, answers: { ...answersOf(sheet.edition, firm, facts, sheet.year), ...sharedAnswers(sheet, facts) } };
}

/** What a firm of a round would fill in, from beginning to end. */
export function filledIn({ plan, round }: Setting, { firm }: Invited): { facts: FirmFacts; answers: Answers } {
  const { chance } = firm;
  const year = yearOf({ round });
  const edition = editionOf(round);
  const facts = factsFrom([
    ...pairsOf(factsOf(firm, plan.profile, year, compulsoryFacts({ edition, year }))),
    ...round.extraQuestions.map(({ id }) => [`extra.${id}`, chance.happens(0.9)] as const),
  ]);
  return { facts, answers: { ...answersOf(edition, firm, facts, year), ...sharedAnswers({ edition, year }, facts) } };
}

/** The entries of what was filled in: what is asked as a fact, too, is given as one, and of numbers at odds a part is left out. */
export function entriesFilled(
  sheet: Parameters<typeof askingOn>[0],
  { facts, answers }: { facts: FirmFacts; answers: Answers },
) {
  const { keyOfQuestion: keyIn } = askingOn(sheet);
  const mended = new Set(contradictionsIn(sheet.edition, answers).map(({ questions: [part] }) => part));
  return [
    ...Object.entries(answers)
      .filter(([question]) => kindOf(keyIn(question)) === "question" && !mended.has(question))
      .map(([question, value]) => ({ key: keyOfQuestion(question), value })),
    ...pairsOf(facts).map(([fact, value]) => ({ key: keyOfFact(fact), value })),
  ];
}

/** The facts that answer questions without which no sheet is submitted. */
function compulsoryFacts(sheet: Parameters<typeof askingOn>[0]): ReadonlySet<FactKey> {
  const { questions, under } = askingOn(sheet);
  return new Set([...questions.values()].flatMap((key) => (under(key)?.question?.required ? [subjectOf(key)] : [])));
}

/** The answers that the facts of a firm are. */
function sharedAnswers(sheet: Parameters<typeof askingOn>[0], facts: FirmFacts): Answers {
  const { questions, under } = askingOn(sheet);
  return Object.fromEntries(
    [...questions].flatMap(([question, key]) => {
      const [asked, value] = [under(key), valueAt(facts, subjectOf(key))];
      const answer = asked?.fact && value !== undefined ? answerOf(asked, { value }) : undefined;
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
}

/** What a firm is told, on its page alone: nobody reads mail at its address. */
const onPage: FirmWords = (kind, told) => ({ ...firmMessage(kind, told), isMailed: false });

/** The acts of a firm that has its link. */
function firmActs({ store, files, round }: Setting, { link, firm }: Invited) {
  let sheet = "";
  const actor = () => ({ kind: "firm", sheet, link }) as const;
  const opened = async (at: Date) => {
    const own = granted(await readSheet(store, actor()));
    const facts = await factsOn(store, { actor: actor(), sheet: own, edition: editionOf(own) }, at);
    if (!facts) throw new Error("a firm of the demo cannot open its own sheet");
    return facts;
  };
  return {
    async open(at: Date) {
      const application = await identifyApplication(store, link);
      if (application) await noteOpened(store, application, at);
    },
    async start(at: Date) {
      sheet = granted(await startApplication(store, link, defaultLocale, at)).sheet ?? "";
    },
    async answer(entries: readonly (readonly [string, Answers[string]])[], at: Date) {
      const saves = entries.map(([question, value]) => ({ key: keyOfQuestion(question), entry: { value }, base: 0 }));
      granted(await saveEntries(store, actor(), saves, at));
    },
    async giveFacts(values: readonly (readonly [FactKey, FactValue])[], at: Date) {
      const saves = values.map(([fact, value]) => ({ key: keyOfFact(fact), entry: { value }, base: 0 }));
      granted(await saveEntries(store, actor(), saves, at));
    },
    async attach(facts: readonly (typeof papered)[number][], at: Date) {
      for (const fact of facts) {
        const wish = { fact, file: firm.chance.one(files[fact]), lies: () => true };
        granted(await attachEvidence(store, actor(), wish, at));
      }
    },
    /** Says of what the round requires and the firm did not give that it does not have it. */
    async lackTheRest(at: Date) {
      const demands = await demandsOn(store, await opened(at));
      const lacking = demands
        .filter(({ state, kind }) => state === "lacking" && kind !== "document")
        .map((demand) => [lackKey(demand), true] as const);
      if (lacking.length > 0) await this.giveFacts(lacking, at);
    },
    /** Hands in what the round wants signed and sealed, with the codes that stand on what is printed now. */
    async handIn(at: Date) {
      for (const { document, code } of await documentsOn(store, await opened(at))) {
        const wish = { fact: fileKeyOf(document), file: firm.chance.one(files[document]), code, lies: () => true };
        granted(await attachEvidence(store, actor(), wish, at));
      }
    },
    async submit(at: Date) {
      const checked = revisionsOf(granted(await currentEntries(store, actor(), everything)));
      const declaration = round.declaration ? messagesOf(defaultLocale).documents.declaration.words : undefined;
      granted(await submit(store, actor(), checked, at, { receipt: onPage, declaration }));
    },
    withdraw: async (at: Date) => granted(await withdrawApplication(store, actor(), at, onPage("withdrawn"))),
  };
}

/** What the bureau does about a submission before anybody looks into it. */
function officerMove({ store, cast }: Setting, { application: id, chapter: { state, admitted } }: Invited) {
  return async (at: Date) => {
    const [officer] = cast.officers;
    const { revision: seen } = granted(await readApplicationFile(store, officer, id, at)).application;
    const note = "请补充提交带防伪赋码的上年度审计报告，并核对主营业务收入。";
    const wish = { id, seen };
    if (admitted) {
      const reason = "因系统拥堵未能按时提交，予以受理。";
      granted(await admitLate(store, officer, { ...wish, note: reason, message: onPage("admitted") }, at));
    } else if (state === "returned") {
      const until = supplementDay(usualSupplement, dayOf(at));
      const message = onPage("returned", { note, until });
      granted(await returnApplication(store, officer, { ...wish, note, dueOn: until, message }, at));
    }
  };
}

const isNumber = ([, value]: readonly [FactKey, FactValue]): boolean => typeof value === "number";

/** What is done by a firm and about it, from the day when it opens its invitation. */
export function courseOf(setting: Setting, invited: Invited): Step[] {
  const { firm, chapter } = invited;
  const { chance } = firm;
  const { openedAt, startedAt, submittedAt, movedAt, state, admitted } = chapter;
  const acts = firmActs(setting, invited);
  const steps: Step[] = [];
  const at = (moment: Date, act: (now: Date) => Promise<unknown>) => steps.push({ at: moment, act: () => act(moment) });
  if (openedAt) at(openedAt, acts.open);
  if (!startedAt) return steps;
  at(startedAt, acts.start);
  const { facts, answers } = filledIn(setting, invited);
  // What is asked as a fact, too, is given as one.
  const { keyOfQuestion: keyIn } = askingOn({ edition: editionOf(setting.round), year: yearOf(setting) });
  const entries = Object.entries(answers).filter(([question]) => kindOf(keyIn(question)) === "question");
  const pairs = pairsOf(facts);
  if (!submittedAt) {
    const part = <Value>(values: readonly Value[]) => values.slice(0, Math.ceil(values.length * chance.share()));
    const [answerParts, factParts] = [part(entries), part(pairs)];
    at(startedAt, (now) => acts.answer(answerParts, now));
    at(startedAt, (now) => acts.giveFacts(factParts, now));
    return steps;
  }
  // Numbers at odds have to be mended before anything is sent in: the part is left out.
  const mended = new Set(contradictionsIn(editionOf(setting.round), answers).map(({ questions: [part] }) => part));
  const first = entries.filter(([question]) => !mended.has(question));
  const seconds = secondsOf(firm, chance, first.length);
  const begun = new Date(Math.max(startedAt.getTime(), submittedAt.getTime() - 1_000 * seconds));
  const half = Math.ceil(first.length / 2);
  const named = papered.filter(
    (fact) => facts[fact] !== undefined && chance.happens(firm.latent.order > 0 ? 0.75 : 0.45),
  );
  const isAssessed = setting.round.selfAssessment === "required" || firm.number % 2 === 1;
  const isSigned = documentsAsked(setting.round).length > 0;
  // Every third one gives a figure after it has signed and sealed what it printed.
  const givenLater = isSigned && firm.number % 3 === 2 ? pairs.filter(isNumber).slice(-1) : [];
  if (isAssessed) at(begun, (now) => acts.answer(first.slice(0, half), now));
  at(begun, (now) =>
    acts.giveFacts(
      pairs.filter((pair) => !givenLater.includes(pair)),
      now,
    ),
  );
  at(begun, (now) => acts.attach(named, now));
  if (isAssessed) at(submittedAt, (now) => acts.answer(first.slice(half), now));
  at(submittedAt, acts.lackTheRest.bind(acts));
  if (isSigned) at(submittedAt, acts.handIn);
  if (givenLater.length > 0) at(submittedAt, (now) => acts.giveFacts(givenLater, now));
  at(submittedAt, acts.submit);
  if (movedAt) at(movedAt, state === "withdrawn" ? acts.withdraw : officerMove(setting, invited));
  if (state === "submitted") steps.push(...officerSteps(setting, invited, admitted && movedAt ? movedAt : submittedAt));
  return steps;
}
