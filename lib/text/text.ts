import { z } from "zod";

/** A stable identifier: lower-case words joined by hyphens. Never shown to a reader. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type Id = z.infer<typeof Id>;

/** Words in both languages of the service, which say one thing. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;

export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** The publications that indicators, case facts and advice come from; `leapmark` marks what is ours. */
export const Paper = z.enum(["he-sun-2022", "cai", "hu-xu-yang", "leapmark"]);
export type Paper = z.infer<typeof Paper>;

/** Where a statement comes from: a publication and the section, table or figure in it. */
export const Source = z.strictObject({ paper: Paper, place: z.string().min(1) });
export type Source = z.infer<typeof Source>;
