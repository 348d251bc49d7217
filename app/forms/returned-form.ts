import { z } from "zod";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { type KeptFile, keepFile, keepForm, keptFile, keptForm } from "./kept-form";
import { seeOther, wordOf } from "./see-other";

/** What a form of a firm's page is about. */
export const reviewForms = ["verify", "decide", "object", "return", "admit"] as const;
export type ReviewForm = (typeof reviewForms)[number];

/** Why a form was not taken in, in the words of the page. */
const problems = [
  "stale",
  "not-submitted",
  "no-ground",
  "nothing-verified",
  "no-reason",
  "unmet-unexplained",
  "nothing-proposed",
  "same-person",
  "not-open",
  "sealed",
  "bad-file",
  "no-outcome",
  "no-note",
  "bad-day",
  "too-long",
] as const;
type Problem = (typeof problems)[number];

const Kept = z.object({ form: z.enum(reviewForms), problem: z.string(), typed: z.record(z.string(), z.string()) });
export type Kept = z.infer<typeof Kept>;

/** Longest text of a field that is kept. */
const longest = 20_000;

/** What a form holds, without its files. */
export const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.slice(0, longest)]] : [])),
  );

/** The file that came with a form: with this sending, or with an earlier one that was not taken; else `null`. */
export async function fileOf(user: string, form: FormData): Promise<KeptFile | null> {
  const sent = form.get("file");
  if (sent instanceof File && sent.size > 0)
    return { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) };
  return wordOf(form, "dropFile") ? null : keptFile(user, wordOf(form, "keptFile"));
}

/** Keeps a form that was not taken in, and leads its author back to where it stands, with what is wrong. */
export async function returnForm(
  user: string,
  home: string,
  { form, given, problem, anchor }: { form: ReviewForm; given: FormData; problem: string; anchor: string },
): Promise<Response> {
  const file = problem === "bad-file" ? null : await fileOf(user, given);
  const ofFile = { keptFile: file ? await keepFile(user, file) : "", keptFileName: file?.name.slice(0, longest) ?? "" };
  const kept: Kept = { form, problem, typed: { ...typedIn(given), ...ofFile } };
  const id = await keepForm(user, kept);
  return seeOther(withView(home, given, `kept=${id}`, anchor));
}

/** Leads on to the page of the firm, in the view of the board from which it was opened. */
export function withView(home: string, given: FormData, query: string, anchor: string): string {
  const from = wordOf(given, "from").slice(0, 2000);
  return `${home}?${from ? `from=${encodeURIComponent(from)}&` : ""}${query}#${anchor}`;
}

/** What that person typed before into a form of the firm's page; `null` where nothing came back. */
export async function returnedForm(user: string, id: string | undefined): Promise<Kept | null> {
  const parsed = Kept.safeParse(await keptForm(user, id));
  return parsed.success ? parsed.data : null;
}

/** A refusal in words. What the form itself found wrong is in words already. */
export function problemWords(locale: Locale, problem: string): string {
  const known = problems.find((each): each is Problem => each === problem);
  return known ? translator(locale)(`review.problems.${known}`) : problem;
}
