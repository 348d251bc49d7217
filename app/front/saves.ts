import { z } from "zod";
import { type Problem, problemOf } from "../../lib/instrument/answers";
import { type Entry, type Save, Saves } from "../../lib/instrument/entry";
import { readTyped } from "../../lib/instrument/form-entry";
import type { Question } from "../../lib/instrument/question";
import type { Locale } from "../../lib/instrument/text";
import type { Outcome, Refusal } from "../../lib/outcome";
import { problemText } from "../problem-text";
import { translator } from "../translate";
import { refusalBody } from "./refusal";

/** What saving needs of the rest: who holds a link, what its edition asks, and where entries go. */
export type SheetDoor = {
  identify: (
    token: string,
  ) => Promise<{ kind: "firm"; sheet: { id: string; edition: string } } | { kind: "deleted" } | null>;
  questions: (edition: string) => ReadonlyMap<string, Question>;
  save: (sheet: string, saves: Save[], at: Date) => Promise<Outcome<unknown[]>>;
};

/** What a browser sends while a firm answers. */
const Body = z.strictObject({ answers: Saves });

type Reply = { status: number; value: unknown };

const parsed = (bytes: Buffer | null): unknown => {
  try {
    return JSON.parse(bytes?.toString("utf8") ?? "");
  } catch {
    return undefined;
  }
};

/** What is wrong with an entry; what was typed and is no answer is kept where one can type or tick. */
function problemOfEntry(question: Question | undefined, entry: Entry): Problem | null {
  if (!question) return { code: "unknown-question" };
  if ("answer" in entry) {
    if (question.kind === "number" && typeof entry.answer === "number")
      return readTyped(question, String(entry.answer)).problem;
    return problemOf(question, entry.answer);
  }
  if ("cleared" in entry || question.kind === "number" || question.kind === "text" || question.kind === "many")
    return null;
  return { code: "wrong-type" };
}

function refusal(reason: Refusal, locale: Locale): Reply {
  switch (reason) {
    case "not-found":
      return { status: 404, value: refusalBody(404, locale) };
    case "deleted":
      return { status: 410, value: refusalBody(410, locale) };
    case "not-draft":
      return {
        status: 409,
        value: refusalBody(409, locale, { code: "not-draft", message: translator(locale)("section.sealed") }),
      };
    case "not-submitted":
    case "stale":
    case "nothing-to-submit":
    case "unsettled":
      return { status: 409, value: refusalBody(409, locale, { code: reason }) };
  }
}

/** What was typed goes in as the answer that it is, wherever it is one. */
function read(save: Save, questions: ReadonlyMap<string, Question>): Save {
  const question = questions.get(save.question);
  return question && "typed" in save.entry ? { ...save, entry: readTyped(question, save.entry.typed).entry } : save;
}

/** Takes in answers as they are given, all or none. */
export async function answerSaves(
  door: SheetDoor,
  token: string,
  bytes: Buffer | null,
  locale: Locale,
): Promise<Reply> {
  const body = Body.safeParse(parsed(bytes));
  if (!body.success) {
    const where = body.error.issues[0]?.path.join(".") ?? "";
    return { status: 400, value: refusalBody(400, locale, where ? { where } : {}) };
  }
  const found = await door.identify(token);
  if (found?.kind !== "firm") return refusal(found ? "deleted" : "not-found", locale);
  const { answers } = body.data;
  const questions = door.questions(found.sheet.edition);
  const problems = answers.flatMap(({ question: id, entry }) => {
    const question = questions.get(id);
    const problem = problemOfEntry(question, entry);
    return problem ? [{ question: id, ...problem, message: problemText(locale, question, problem) }] : [];
  });
  const [first] = problems;
  if (first)
    return { status: 422, value: refusalBody(422, locale, { code: "invalid", message: first.message, problems }) };
  const at = new Date();
  const outcome = await door.save(
    found.sheet.id,
    answers.map((save) => read(save, questions)),
    at,
  );
  return outcome.ok
    ? { status: 200, value: { saved: outcome.value, at: at.toISOString() } }
    : refusal(outcome.reason, locale);
}
