import type { z } from "zod";
import type { Actor } from "#lib/access";
import type { EntryKey } from "#lib/entry/key";
import type { Outcome, Refusal } from "#lib/outcome";
import type { Replacement } from "#lib/replacement";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { translator } from "../translate";
import { replacedKind } from "./behind";
import { refusalBody } from "./refusal";

/**
 * How a browser opens a sheet: by what stands in the address, a sheet's link or a colleague's, and where that is no
 * link's token, by who is signed in.
 */
export type Opener = { kind: "sheets" | "fill"; token: string; cookies: string | undefined };

/** The sheet that it opens, and as whom. */
export type FirmHolder = { kind: "firm"; sheet: { id: string; edition: string; year: number }; actor: Actor };

/** What it opens; or why it does not. */
export type Holder =
  | FirmHolder
  | { kind: "deleted" | "signed-out" | "over" | "too-many" }
  | { kind: "replaced"; by: Replacement }
  | null;

/** What saving needs of the rest, whatever is saved: who opens a sheet. */
export type SaveStore = { identify: (opener: Opener) => Promise<Holder> };

/** What a page saves by itself, as it was sent. */
export type Message = { opener: Opener; body: unknown; locale: Locale };

/** What is wrong with something that was sent: nothing of it is stored. */
export type Fault = { key: EntryKey; code: string; message: string };

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

/** Why nothing was stored, as a program is told. */
function refusal(reason: Refusal, locale: Locale): Reply {
  if (reason === "not-found") return { status: 404, value: refusalBody(404, locale) };
  if (reason === "deleted") return { status: 410, value: refusalBody(410, locale) };
  if (reason === "replaced") return { status: 410, value: replacedBody("renewed", locale) };
  const said = { "not-draft": "section.sealed", stale: "official.stale" } as const;
  const words = reason in said && { message: translator(locale)(said[reason as keyof typeof said]) };
  return { status: 409, value: refusalBody(409, locale, { code: reason, ...words }) };
}

/** That a newer link stands in the place of the one that saves came by, and that nothing typed is lost. */
const replacedBody = (by: Replacement, locale: Locale) =>
  refusalBody(410, locale, { next: translator(locale)("renewal.keptHere") }, replacedKind(by));

/** Why a sheet was not opened, as a program is told. */
function unopened(holder: Exclude<Holder, FirmHolder>, locale: Locale): Reply {
  if (holder?.kind === "replaced") return { status: 410, value: replacedBody(holder.by, locale) };
  if (holder?.kind === "over") return { status: 410, value: refusalBody(410, locale, {}, "askingOver") };
  if (holder?.kind === "too-many") return { status: 429, value: refusalBody(429, locale) };
  if (holder?.kind !== "signed-out") return refusal(holder ? "deleted" : "not-found", locale);
  const words = {
    message: translator(locale)("people.signedOut.text"),
    next: translator(locale)("people.signedOut.next"),
  };
  return { status: 401, value: refusalBody(401, locale, { code: "signed-out", ...words }) };
}

/** Why what was sent was not stored. Whose link was replaced meanwhile is told so like everybody who comes by it. */
async function unsaved(store: SaveStore, opener: Opener, reason: Refusal, locale: Locale) {
  const holder = reason === "replaced" ? await store.identify(opener) : null;
  return holder && holder.kind !== "firm" ? unopened(holder, locale) : refusal(reason, locale);
}

/**
 * Takes in what a page saves by itself, all or none: parses it, opens the sheet and has it stored. What came of
 * that is told with its moment.
 */
export async function takeSave<Body>(
  store: SaveStore,
  schema: z.ZodType<Body>,
  { opener, body: sent, locale }: Message,
  save: (body: Body, opened: FirmHolder, at: Date) => Promise<Outcome<object> | { faults: readonly Fault[] }>,
): Promise<Reply> {
  const body = schema.safeParse(sent);
  if (!body.success) {
    const where = body.error.issues[0]?.path.join(".") ?? "";
    return { status: 400, value: refusalBody(400, locale, where ? { where } : {}) };
  }
  const holder = await store.identify(opener);
  if (holder?.kind !== "firm") return unopened(holder, locale);
  const at = new Date();
  const outcome = await save(body.data, holder, at);
  if ("faults" in outcome) {
    const { faults: problems } = outcome;
    const message = problems[0]?.message;
    return { status: 422, value: refusalBody(422, locale, { code: "invalid", ...(message && { message }), problems }) };
  }
  return outcome.ok
    ? { status: 200, value: { ...outcome.value, at: at.toISOString() } }
    : unsaved(store, opener, outcome.reason, locale);
}
