import { z } from "zod";
import type { GoalTyped } from "#app/_view/goal/goal-fields";
import { type GoalField, goalFields, placeField, readGoal } from "#app/forms/goal-form";
import type { Kept } from "#app/forms/kept-form";
import type { Translate } from "#app/translate";
import type { Depth } from "#lib/instrument/question";
import type { Goal } from "#lib/programme/goal";
import { emailText } from "#lib/text/email";
import { lengthOf } from "#lib/text/length";
import { visibleName } from "#lib/text/visible-name";

export const longestName = 100;

/** A firm's name as it is typed; nothing where none was. */
export const FirmName = z
  .string()
  .transform(visibleName)
  .refine((name) => lengthOf(name) <= longestName)
  .transform((name) => name || undefined);

/** Reporting years that can be chosen, the latest first. */
export function yearsOffered(now: Date): number[] {
  const thisYear = now.getFullYear();
  return [thisYear, thisYear - 1, thisYear - 2, thisYear - 3];
}

/** The year that is chosen at first: the last full one, for most firms the latest with complete books. */
export const usualYear = (now: Date): number => now.getFullYear() - 1;

const lineFields = ["depth", "year", "firmName", "email"] as const;
type LineField = (typeof lineFields)[number];

export type StartField = GoalField | LineField;
const startFields: readonly StartField[] = [...goalFields, ...lineFields];

/** What was typed on the start page, as typed. */
export type StartForm = Record<LineField, string>;

/** A sheet to start; without a goal where its form did not ask for one. */
export type StartWish = {
  goal: Goal | null;
  depth: Depth;
  year: number;
  firmName?: string | undefined;
  email?: string | undefined;
};

const Lines = (years: number[]) =>
  z.object({
    depth: z.enum(["full", "quick"]),
    year: z.coerce.number().refine((year) => years.includes(year)),
    firmName: FirmName,
    email: z
      .string()
      .transform(emailText)
      .pipe(z.union([z.literal("").transform(() => undefined), z.email().max(200)])),
  });

/**
 * The wish, or the fields that stand in its way. Whoever asks for a tier alone begins with the short questionnaire,
 * which nobody has to answer.
 */
export function readStart(
  typed: StartForm,
  form: FormData,
  years: number[],
): { wish: StartWish } | { fields: StartField[] } {
  const goal = readGoal(form);
  const isOfTier = "goal" in goal && goal.goal?.wants === "tier";
  const lines = Lines(years).safeParse(isOfTier ? { ...typed, depth: "quick" } : typed);
  if ("goal" in goal && lines.success) return { wish: { ...lines.data, ...goal } };
  const wrong = lines.success ? [] : lines.error.issues.map(({ path }) => path[0] as StartField);
  return { fields: [...new Set([...("fields" in goal ? goal.fields : []), ...wrong])] };
}

/** What the start page shows: as typed with the problems in words where it came back, else the usual choice. */
export function startFormOf(kept: Kept | null, wanted: GoalTyped, now: Date, translate: Translate) {
  const usual: StartForm = { depth: "full", year: String(usualYear(now)), firmName: "", email: "" };
  if (!kept) return { texts: usual, goal: wanted, problems: [] };
  const typedIn = (field: string): string => kept.typed[field]?.[0] ?? "";
  const messages: Record<StartField, string> = {
    goal: translate("goal.problems.wants"),
    tier: translate("goal.problems.tier"),
    place: translate("goal.problems.place"),
    depth: translate("start.badDepth"),
    year: translate("start.badYear"),
    firmName: translate("start.tooLong", { max: longestName }),
    email: translate("start.badEmail"),
  };
  const fields = startFields.filter((field) => kept.problem?.split("-").includes(field));
  return {
    texts: {
      ...{ depth: typedIn("depth") || usual.depth, year: typedIn("year") },
      ...{ firmName: typedIn("firmName"), email: typedIn("email") },
    },
    goal: { wants: typedIn("goal"), tier: typedIn("tier"), place: typedIn(placeField(typedIn("tier"))) },
    problems: fields.map((field) => ({ field, message: messages[field] })),
  };
}
