import { z } from "zod";
import { emailText } from "#lib/text/email";
import { lengthOf } from "#lib/text/length";
import { typedDay } from "#lib/text/typed-day";
import { visibleName } from "#lib/text/visible-name";
import { writable } from "#lib/text/writable";
import { filesHeader, type SentFile, unpackedForm } from "../service/sent-files";

/** Fields in which passwords are typed. */
const passwords: ReadonlySet<string> = new Set(["password", "current", "next"]);

/** What a form holds: its words, and its files by their fields, where such a field has one. */
export type SentForm = { form: FormData; files: Map<string, SentFile> };

/**
 * The fields of a submitted form; `null` where the body is not a form. What no document can hold, and the sign NUL, at
 * which the database would cut a text off behind its hash, is left out of all words but passwords, which stand nowhere
 * and stay what their owner types.
 */
export async function formOf(request: Request): Promise<SentForm | null> {
  const fields = await fieldsOf(request);
  if (!fields) return null;
  const form = new FormData();
  for (const [name, value] of fields) form.append(writable(name), passwords.has(name) ? value : writable(value));
  const files = new Map<string, SentFile>();
  for (const { field, ...file } of filesHeader.read(request.headers.get(filesHeader.name))) {
    // A field in which no file was chosen is sent as an empty one without a name.
    if (file.size === 0 && file.name === "") continue;
    if (!files.has(writable(field))) files.set(writable(field), { ...file, name: writable(file.name) });
  }
  return { form, files };
}

async function fieldsOf(request: Request): Promise<Iterable<[string, string]> | null> {
  try {
    if (request.headers.get("content-type") === unpackedForm)
      return z.array(z.tuple([z.string(), z.string()])).parse(await request.json());
    return [...(await request.formData())].filter((field): field is [string, string] => typeof field[1] === "string");
  } catch {
    return null;
  }
}

/** The words of a field. */
export const wordsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string");

export const wordOf = (form: FormData, name: string): string => wordsOf(form, name)[0]?.trim() ?? "";

/** What stands in a control by its name, as it was typed; `null` where the form has none, or it is not ticked. */
export const controlsOf =
  (form: FormData) =>
  (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };

/**
 * Puts the amounts that a button offers into their controls; the first one's name, "" where the button is none of these.
 * @param word the value of the button: for each the name of the control, "=" and digits, with commas between
 */
export function takeChange(form: FormData, word: string): string {
  const names = word.split(",").flatMap((change) => {
    const [, name = "", digits = ""] = /^([a-z0-9][\w.-]{0,200})=(-?\d{1,60}(?:\.\d{1,20})?)$/.exec(change) ?? [];
    if (!form.has(name)) return [];
    form.set(name, digits);
    return [name];
  });
  return names[0] ?? "";
}

/** Fields that hold a secret: what is typed into them is kept nowhere. */
const secret = new Set(["password", "current", "next", "code", "recovery", "key", "press"]);

/** What a form holds in words, without its secrets. */
export function textsIn(form: FormData, longest: number): Record<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || secret.has(name)) continue;
    words.set(name, [...(words.get(name) ?? []), value.slice(0, longest)]);
  }
  return Object.fromEntries(words);
}

/** A text, without spaces around it; "" where the field was left out. */
export const text = z.string().default("");

/** What somebody or something is called; the problem of what is none says whose name is meant. */
export const nameOf = <Problem extends string>(problem: Problem) =>
  z
    .string(problem)
    .transform(visibleName)
    .refine((words) => words !== "" && lengthOf(words) <= 100, problem);

/** An e-mail address, as it was meant. */
export const address = z
  .string("emailMissing")
  .transform(emailText)
  .pipe(z.string().min(1, { error: "emailMissing", abort: true }).pipe(z.email("email").max(100, "email")));

/** An e-mail address, or none. */
export const addressOrNone = text
  .transform(emailText)
  .refine((address) => address === "" || z.email().max(100).safeParse(address).success, "email")
  .transform((address) => address.toLowerCase());

/** Whether a box was ticked, or a button pressed that says something. */
export const tick = text.transform((word) => word !== "");

/** Which state of a thing its sender saw; what says none is an old page. */
export const revision = z.coerce.number("stale").int("stale").nonnegative("stale");

/** A day as people write one, as YYYY-MM-DD; what is none stays as it was typed. */
export const day = text.transform((words) => typedDay(words) ?? words);

/** A file, where one was chosen. */
export const file = z.custom<SentFile>((value) => value instanceof Object).optional();

type Described = { def: { type: string; innerType?: Described; in?: Described } };

/** What a field holds at its core, beneath defaults and transformations. */
function kindOf({ def }: Described): string {
  const inner = def.innerType ?? def.in;
  return inner ? kindOf(inner) : def.type;
}

function sentAs({ form, files }: SentForm, name: string, kind: string): unknown {
  switch (kind) {
    case "array":
      return wordsOf(form, name).slice(0, 500);
    case "record": {
      // Texts of the fields whose names begin with `name-`, by what follows.
      const keys = [...form.keys()].filter((key) => key.startsWith(`${name}-`) && wordOf(form, key) !== "");
      return Object.fromEntries(keys.slice(0, 100).map((key) => [key.slice(name.length + 1), wordOf(form, key)]));
    }
    case "custom":
      return files.get(name);
    default:
      // Spaces at its ends belong to a password.
      return passwords.has(name) ? wordsOf(form, name)[0] : form.has(name) ? wordOf(form, name) : undefined;
  }
}

/** What a form says to the fields of a schema. */
export const fieldsIn = (sent: SentForm, { shape }: z.ZodObject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, sentAs(sent, name, kindOf(field as unknown as Described))]),
  );
