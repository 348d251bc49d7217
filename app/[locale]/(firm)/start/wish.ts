import { z } from "zod";
import type { Kept } from "#app/forms/kept-form";
import type { Translate } from "#app/translate";
import type { Depth } from "#lib/instrument/question";
import { emailText } from "#lib/text/email";
import { lengthOf } from "#lib/text/length";
import { visibleName } from "#lib/text/visible-name";

const longestName = 100;

/** Reporting years that can be chosen: the last full year first, for most firms the one with complete books. */
export function yearsOffered(now: Date): number[] {
  const thisYear = now.getFullYear();
  return [thisYear - 1, thisYear - 2, thisYear - 3, thisYear];
}

const startFields = ["depth", "year", "firmName", "email"] as const;

export type StartField = (typeof startFields)[number];

/** What was typed on the start page, as typed. */
export type StartForm = Record<StartField, string>;

/** A sheet to start. */
export type StartWish = { depth: Depth; year: number; firmName?: string | undefined; email?: string | undefined };

const Wish = (years: number[]) =>
  z.object({
    depth: z.enum(["full", "quick"]),
    year: z.coerce.number().refine((year) => years.includes(year)),
    firmName: z
      .string()
      .transform(visibleName)
      .refine((name) => lengthOf(name) <= longestName)
      .transform((name) => name || undefined),
    email: z
      .string()
      .transform(emailText)
      .pipe(z.union([z.literal("").transform(() => undefined), z.email().max(200)])),
  });

/** The wish, or the fields that stand in its way. */
export function readStart(typed: StartForm, years: number[]): { wish: StartWish } | { fields: StartField[] } {
  const outcome = Wish(years).safeParse(typed);
  if (outcome.success) return { wish: outcome.data };
  return { fields: [...new Set(outcome.error.issues.map(({ path }) => path[0] as StartField))] };
}

/** What the start page shows: as typed with the problems in words where it came back, else the usual choice. */
export function startFormOf(kept: Kept | null, years: number[], translate: Translate) {
  const usual: StartForm = { depth: "full", year: String(years[0]), firmName: "", email: "" };
  if (!kept) return { texts: usual, problems: [] };
  const typedIn = (field: StartField): string => kept.typed[field]?.[0] ?? "";
  const messages: Record<StartField, string> = {
    depth: translate("start.badDepth"),
    year: translate("start.badYear"),
    firmName: translate("start.tooLong", { max: longestName }),
    email: translate("start.badEmail"),
  };
  const fields = startFields.filter((field) => kept.problem?.split("-").includes(field));
  return {
    texts: { depth: typedIn("depth"), year: typedIn("year"), firmName: typedIn("firmName"), email: typedIn("email") },
    problems: fields.map((field) => ({ field, message: messages[field] })),
  };
}
