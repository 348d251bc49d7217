import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import { limiter } from "#db/service/limits";
import { clientAddress, signedIn } from "../accounts/session";
import { cookieIn, tokenIn } from "../accounts/signed-in";
import type { SentFile } from "../service/sent-files";
import { textsIn, wordOf } from "./fields";
import { keepFile, keepForm, keptFile, keptForm } from "./kept-on-disk";
import { type Cookie, seeOther } from "./see-other";
import type { Sending } from "./sending";
import { pathWith } from "./way-back";

/** What was typed into a form that was not taken in. */
const Kept = z.object({
  /** The act that it asks for: the last word of the address it was sent to. */
  act: z.string(),
  /** What is wrong with it; `null` where nobody looked, since the session had ended. */
  problem: z.string().nullable(),
  /** What is wrong at its fields, by their names, as far as one is. */
  problems: z.record(z.string(), z.string()).default({}),
  /** When it was sent; the beginning of 1970 where that is not known. */
  at: z.coerce.date().default(new Date(0)),
  /** Every field with its texts. */
  typed: z.record(z.string(), z.array(z.string())),
});
export type Kept = z.infer<typeof Kept>;

/** Longest text of a field that is kept, and of one that a cookie carries, in characters. */
const longest = 20_000;
const longestCarried = 150;

/** What a cookie may carry, in bytes. */
const mostCarried = 3_500;

/** Cookie that carries what somebody without an account typed back to the page of the form. */
const carrier = "typed" as const;

/** Cookie by which a browser whose session had ended opens what was kept of its form. */
const holder = "leapmark.kept";

const day = 24 * 60 * 60;

const actOf = ({ request }: Sending): string => new URL(request.url).pathname.split("/").at(-1) ?? "";

/** What a cookie can carry of a form: short texts, as many as fit. */
function cargoOf({ at: _, ...form }: Kept): string {
  let part: Kept["typed"] = {};
  let text = "";
  for (const [name, words] of Object.entries(form.typed)) {
    const more = { ...part, [name]: words.slice(0, 3).map((word) => word.slice(0, longestCarried)) };
    const longer = Buffer.from(JSON.stringify({ ...form, typed: more })).toString("base64url");
    if (longer.length > mostCarried) continue;
    part = more;
    text = longer;
  }
  return text;
}

/** Fields in which a page sends back the file that is kept: its name here, its own name, and the field it came in. */
const ofFile = { id: "keptFile", name: "keptFileName", field: "keptFileField" } as const;

/** Keeps the file that came with a form, if one did, and tells the fields by which it comes back. */
async function keepSent(files: Sending["files"], owner: string): Promise<Record<string, string[]>> {
  const [field, file] = [...files].find(([, { size }]) => size > 0) ?? [];
  if (field === undefined || !file) return {};
  const id = await keepFile(owner, file);
  return { [ofFile.id]: [id], [ofFile.name]: [file.name.slice(0, longest)], [ofFile.field]: [field] };
}

/** What is wrong with a form, at which of its fields, and whether a file that came with it is. */
type Told = {
  problem: string | null;
  problems?: Readonly<Record<string, string>> | undefined;
  dropsFile?: boolean | undefined;
};

/**
 * Keeps what was typed into a form: for somebody signed in as a file of ours, for everybody else in a cookie of the
 * page, so that strangers fill no disk. Returns the word by which the page asks for it.
 */
export async function keepTyped(
  sending: Sending,
  keeper: string | null,
  page: string,
  { problem, problems = {}, dropsFile = false }: Told,
): Promise<{ kept: string; cookies: Cookie[] }> {
  const typed = textsIn(sending.form, longest);
  const content: Kept = { act: actOf(sending), problem, problems, at: sending.now, typed };
  // Where nobody looked at the form, the file of an earlier sending is still to come back with it.
  if (problem !== null || keeper === null) for (const name of Object.values(ofFile)) delete content.typed[name];
  if (keeper !== null) {
    if (!dropsFile) Object.assign(content.typed, await keepSent(sending.files, keeper));
    return { kept: await keepForm(keeper, content), cookies: [] };
  }
  const [path = page] = page.split(/[?#]/);
  return { kept: "here", cookies: [{ name: carrier, value: cargoOf(content), path, seconds: 300 }] };
}

/** Puts the file that an earlier sending of the form brought where it would stand, unless another came or it is dropped. */
export async function bringKeptFile(
  { request, form, files }: Pick<Sending, "request" | "form" | "files">,
  keeper: string,
): Promise<void> {
  const [id, field] = [wordOf(form, ofFile.id), wordOf(form, ofFile.field)];
  if (id === "" || field === "" || wordOf(form, "dropFile") !== "") return;
  if ((files.get(field)?.size ?? 0) > 0) return;
  const secret = cookieIn(request.headers.get("cookie") ?? "", holder);
  const file = (await keptFile(keeper, id)) ?? (secret ? await keptFile(ownerBehind(secret), id) : null);
  if (file) files.set(field, file);
}

/** The cookie that takes back what one carries for a page, once it was taken in. */
export const emptyCarrier = (path: string): Cookie => ({ name: carrier, value: "", path, seconds: 0 });

const ownerBehind = (secret: string): string => `browser ${createHash("sha256").update(secret).digest("hex")}`;

/**
 * Leads somebody whose session has ended to sign in, and back to the form with what was typed, for the same browser.
 * Whose cookie of a session is gone as well is kept less often, and no file.
 */
export async function keepForSignIn(sending: Sending, page: string): Promise<Response> {
  const { request, locale, store } = sending;
  const lead = (back: string, set: Cookie[] = []) =>
    seeOther(`/${locale}/sign-in?return=${encodeURIComponent(back)}`, set, request);
  const isKnown = tokenIn(request.headers.get("cookie")) !== null;
  const limit = limiter(store, {
    name: isKnown ? "kept" : "kept-of-strangers",
    points: isKnown ? 120 : 30,
    seconds: 60 * 60,
  });
  if (!(await limit.consume(clientAddress(request))).allowed) return lead(page);
  const cookie = cookieIn(request.headers.get("cookie") ?? "", holder) ?? "";
  const secret = /^[\w-]{22}$/.test(cookie) ? cookie : randomBytes(16).toString("base64url");
  const { kept } = await keepTyped(sending, ownerBehind(secret), page, { problem: null, dropsFile: !isKnown });
  return lead(pathWith(page, { kept }), [{ name: holder, value: secret, path: "/", seconds: day }]);
}

const contentOf = (value: unknown): Kept | null => {
  const result = Kept.safeParse(value);
  return result.success ? result.data : null;
};

function cargoIn(value: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(value ?? "", "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** For whom something may be kept here: whoever is signed in, and a browser whose session had ended. */
async function ownersHere(): Promise<string[]> {
  const session = await signedIn();
  const secret = (await cookies()).get(holder)?.value;
  return [...(session ? [session.user.id] : []), ...(secret ? [ownerBehind(secret)] : [])];
}

/**
 * For a page: what was typed into one of its forms and was not taken in; `null` where nothing came back.
 * @param keepers for whom else the doors of the page keep it
 */
export async function fieldsBefore(name: string | undefined, ...keepers: readonly string[]): Promise<Kept | null> {
  if (name === undefined) return null;
  if (name === "here") return contentOf(cargoIn((await cookies()).get(carrier)?.value));
  for (const owner of [...keepers, ...(await ownersHere())]) {
    const content = contentOf(await keptForm(owner, name));
    if (content) return content;
  }
  return null;
}

/** A form that came back: the first text of a field, and what is wrong with it; nothing where it is another act's. */
export const formBefore = (content: Kept | null, act: string) => ({
  typed: (name: string): string | undefined => (content?.act === act ? content.typed[name]?.[0] : undefined),
  /** What was ticked under a name. */
  all: (name: string): readonly string[] => (content?.act === act ? (content.typed[name] ?? []) : []),
  problem: content?.act === act ? content.problem : null,
  /** What is wrong at one of its fields. */
  problemAt: (name: string): string | null => (content?.act === act ? (content.problems[name] ?? null) : null),
});
export type FormBefore = ReturnType<typeof formBefore>;

/** For a page: the file that came with such a form; `null` where none did, and where it is gone. */
export async function fileBefore({ typed }: Kept): Promise<SentFile | null> {
  for (const owner of await ownersHere()) {
    const file = await keptFile(owner, typed[ofFile.id]?.[0]);
    if (file) return file;
  }
  return null;
}

/** What was typed into the form of one act while its session had ended: the form as it was sent, and when. */
export const unsentForm = (kept: Kept | null, act: string): { form: FormData; at: Date } | null =>
  kept?.act === act && kept.problem === null ? { form: formIn(kept), at: kept.at } : null;

/** What was typed, as the form sent it. */
export function formIn({ typed }: Kept): FormData {
  const form = new FormData();
  for (const [name, words] of Object.entries(typed)) for (const word of words) form.append(name, word);
  return form;
}

/** What was typed, one text a field. */
export const textsOf = ({ typed }: Kept): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).map(([name, [text = ""]]) => [name, text]));

/** What was typed into the form of one act, one text a field; `null` where none of it came back. */
export const typedInto = (content: Kept | null, act: string): Record<string, string> | null =>
  content?.act === act ? textsOf(content) : null;
