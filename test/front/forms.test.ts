import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../app");
const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));

/** Forms that, sent twice, do and say what they do and say when sent once. */
const sameTwice = [
  /\$\{save\}|action=\{(action|save)\}/,
  /\/(goal\/(aim|save)|keys\/done|key\/(enter|renew))`/,
  /id=\{answersForm\}/,
  /\/(seat|name|sign-out|sign-in\/enter)`/,
  /organisation.*`\/factor`|\{`\$\{home\}\/factor`\}/,
];

it("every form that acts carries the mark of its one sending", () => {
  const unmarked = pages.flatMap((file) => {
    const forms = readFileSync(join(root, file), "utf8").match(/<form\b[\s\S]*?<\/form>/g) ?? [];
    return forms
      .filter((form) => form.includes('method="post"') && !/<Press(Field \/>|Guard mark=)/.test(form))
      .filter((form) => !sameTwice.some((pattern) => pattern.test(form.slice(0, 300))))
      .map((form) => `${file}: ${/action=\{([^}]*\}?[^}]*)/.exec(form)?.[1]}`);
  });
  expect(unmarked).toEqual([]);
});
