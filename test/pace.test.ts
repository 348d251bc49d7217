import { expect, it } from "vitest";
import { optionsOf, type Question } from "#lib/instrument/question";
import { en } from "#lib/messages/en";
import { zh } from "#lib/messages/zh";
import type { Fact } from "#lib/rules/fact";
import type { Text } from "#lib/text/text";
import { factCatalogue, latestEdition } from "#questionnaires";
import { pace } from "#questionnaires/facts/pace";

/** The rates that the paces name: a minute's characters and words, seconds to decide and tap, and to look something up. */
const [characters, words, decision, lookUp] = [255, 228, 2.5, 30];

const charactersIn = ({ zh: text }: Text): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const wordsIn = ({ en: text }: Text): number => text.split(/\s+/).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The mean of what reading and doing takes, in the slower language. */
function mean(all: readonly { shown: readonly Text[]; doing: number }[]): number {
  const reading = (count: (text: Text) => number, rate: number) =>
    sum(all.map(({ shown }) => (sum(shown.map(count)) / rate) * 60));
  const slower = Math.max(reading(charactersIn, characters), reading(wordsIn, words));
  return (slower + sum(all.map(({ doing }) => doing))) / all.length;
}

const isNear = (told: number, reckoned: number) =>
  expect(Math.abs(told / reckoned - 1), `${reckoned}`).toBeLessThan(0.1);

function asked(question: Question) {
  const choices = optionsOf(question).map(({ text }) => text);
  const abstentions = question.allows.map((id) => ({ zh: zh.abstentions[id], en: en.abstentions[id] }));
  const decisions = question.kind === "many" ? choices.length : 1;
  return {
    shown: [question.text, question.help, ...choices, ...abstentions],
    doing: decisions * decision + (question.kind === "number" ? lookUp : 0),
  };
}

it("a question takes what reading, deciding and looking up take on average", () => {
  const questions = latestEdition.sections.flatMap((section) => section.questions);
  isNear(latestEdition.calibration.secondsPerQuestion, mean(questions.map(asked)));
});

/** The words that stand with a fact or a field of a list. */
const shownOf = (each: { text: Text; help: Text; options?: readonly { text: Text }[] }): Text[] => [
  each.text,
  each.help,
  ...(each.options ?? []).map(({ text }) => text),
];

it.each(Object.entries(pace))("a fact that is a %s, too", (kind, told) => {
  const facts = factCatalogue.sections.flatMap((section) => section.facts).filter((fact) => fact.kind === kind);
  const fieldsOf = (fact: Fact) => (fact.kind === "list" ? fact.fields : []);
  const reading = facts.map((fact) => ({ shown: [fact, ...fieldsOf(fact)].flatMap(shownOf), doing: 0 }));
  isNear(told.reading, mean(reading));
  const isLookedUp = !["choice", "yes-no"].includes(kind);
  const doing = facts.map((fact) => ({
    shown: [],
    doing: Math.max(1, fieldsOf(fact).length) * decision + (isLookedUp ? lookUp : 0),
  }));
  isNear(told.value, mean(doing));
});
