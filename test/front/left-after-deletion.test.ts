import { expect, it } from "vitest";
import { translator } from "#app/translate";
import { locales } from "#lib/text/languages";

// Settings of a process are read once.
process.env.DATABASE_URL = "http://127.0.0.1:8080";
const { leftAfterDeletion } = await import("#app/words/left-after-deletion");
const { isOnServer } = await import("#lib/env");

it.each(locales)(
  "on a database server it is said that its own files may still hold what was deleted (%s)",
  (locale) => {
    const translate = translator(locale);
    expect(isOnServer()).toBe(true);
    expect(leftAfterDeletion(translate)).toEqual([translate("manage.leftInBackups"), translate("manage.leftInServer")]);
  },
);
