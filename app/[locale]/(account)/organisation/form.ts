import { z } from "zod";
import { localeOf, type Seated, seatOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import type { Role } from "#lib/access";
import { rolesOf } from "#lib/access";

const managers = [rolesOf.firm[0], rolesOf.bureau[0], rolesOf.practice[0]].filter((role) => role !== undefined);

/** A form of somebody who manages an organisation's people; `null` from everybody else. */
export async function readManagerForm(request: Request, word: string, roles: readonly Role[] = managers) {
  const locale = localeOf(word) ?? "zh";
  const form = await formOf(request);
  const seated: Seated | null = await seatOf(roles);
  if (!form || !seated) return { locale, sent: null };
  return { locale, sent: { ...seated, words: (name: string) => wordOf(form, name) } };
}

const Email = z.union([z.literal(""), z.email().max(100)]);

/** An address, or none; `null` for what is neither. */
export function readEmail(typed: string): string | null {
  const read = Email.safeParse(typed);
  return read.success ? read.data.toLowerCase() : null;
}

const longest = 100;

/** A name of an organisation; `null` for none and for one that is too long. */
export const readName = (typed: string): string | null => (typed === "" || typed.length > longest ? null : typed);
