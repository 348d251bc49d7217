import { z } from "zod";
import type { Actor } from "#lib/access";
import { type Problem, problemOf } from "#lib/instrument/answers";
import { type Entry, type Save, Saves } from "#lib/instrument/entry";
import { readTyped } from "#lib/instrument/form-entry";
import type { Question } from "#lib/instrument/question";
import type { Outcome, Refusal } from "#lib/outcome";
import type { Replacement } from "#lib/replacement";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";
import { problemText } from "../words/problem-text";
import { replacedKind } from "./behind";
import { refusalBody } from "./refusal";

/** How a browser opens a sheet: by what stands in the address, and where that is no link's token, by who is signed in. */
export type Opener = { token: string; cookies: string | undefined };

/** Whom it opens the sheet for; or why it does not. */
export type Opened =
  | { kind: "firm"; sheet: { id: string; edition: string }; actor: Actor }
  | { kind: "deleted" | "signed-out" }
  | { kind: "replaced"; by: Replacement }
  | null;

/** What saving needs of the rest: who opens a sheet, what its edition asks, and where entries go. */
export type SheetDoor = {
  identify: (opener: Opener) => Promise<Opened>;
  questions: (edition: string) => ReadonlyMap<string, Question>;
  save: (actor: Actor, saves: Save[], at: Date) => Promise<Outcome<unknown[]>>;
};

/** What a browser sends while a firm answers. */
const Body = z.strictObject({ answers: Saves });

/** What a program is answered. */
export type Reply = { status: number; value: unknown };

/** A body as JSON, without what no document can hold; `undefined` where it is none. */
export const parsedBody = (bytes: Buffer | null): unknown => {
  try {
    return JSON.parse(bytes?.toString("utf8") ?? "", (_, value) =>
      typeof value === "string" ? writable(value) : value,
    );
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

/** Why nothing was stored, as a program is told. */
export function refusal(reason: Refusal, locale: Locale): Reply {
  switch (reason) {
    case "not-found":
      return { status: 404, value: refusalBody(404, locale) };
    case "deleted":
      return { status: 410, value: refusalBody(410, locale) };
    case "replaced":
      return { status: 410, value: replacedBody("renewed", locale) };
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

/** That a newer link stands in the place of the one that saves came by, and that nothing typed is lost. */
const replacedBody = (by: Replacement, locale: Locale) =>
  refusalBody(410, locale, { next: translator(locale)("renewal.keptHere") }, replacedKind(by));

/** Why a sheet was not opened, as a program is told. */
export function unopened(found: Exclude<Opened, { kind: "firm" }>, locale: Locale): Reply {
  if (found?.kind === "replaced") return { status: 410, value: replacedBody(found.by, locale) };
  if (found?.kind !== "signed-out") return refusal(found ? "deleted" : "not-found", locale);
  const words = {
    message: translator(locale)("people.signedOut.text"),
    next: translator(locale)("people.signedOut.next"),
  };
  return { status: 401, value: refusalBody(401, locale, { code: "signed-out", ...words }) };
}

/** Why what was sent was not stored. Whose link was replaced meanwhile is told so like everybody who comes by it. */
export async function unsaved(door: Pick<SheetDoor, "identify">, opener: Opener, reason: Refusal, locale: Locale) {
  const found = reason === "replaced" ? await door.identify(opener) : null;
  return found && found.kind !== "firm" ? unopened(found, locale) : refusal(reason, locale);
}

/** What was typed goes in as the answer that it is, wherever it is one. */
function read(save: Save, questions: ReadonlyMap<string, Question>): Save {
  const question = questions.get(save.question);
  return question && "typed" in save.entry ? { ...save, entry: readTyped(question, save.entry.typed).entry } : save;
}

/** Takes in answers as they are given, all or none. */
export async function answerSaves(
  door: SheetDoor,
  opener: Opener,
  bytes: Buffer | null,
  locale: Locale,
): Promise<Reply> {
  const body = Body.safeParse(parsedBody(bytes));
  if (!body.success) {
    const where = body.error.issues[0]?.path.join(".") ?? "";
    return { status: 400, value: refusalBody(400, locale, where ? { where } : {}) };
  }
  const found = await door.identify(opener);
  if (found?.kind !== "firm") return unopened(found, locale);
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
    found.actor,
    answers.map((save) => read(save, questions)),
    at,
  );
  return outcome.ok
    ? { status: 200, value: { saved: outcome.value, at: at.toISOString() } }
    : unsaved(door, opener, outcome.reason, locale);
}
