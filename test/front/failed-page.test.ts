import { expect, it } from "vitest";
import { freshDatabase } from "../db/fresh";
import { openFront } from "./open-front";

/** Pages that fail as the framework does: half a page under status 500. */
const { base } = await openFront(await freshDatabase(), {
  pages: async (_request, response) => {
    response.statusCode = 500;
    response.write("<html><template>");
    response.end();
  },
});

it.each([
  ["/zh", "您已经存好的答案不受影响"],
  ["/en/start", "The answers you had saved are not affected"],
])("a page that fails says so in the reader's language, with a reference (%s)", async (path, words) => {
  const response = await fetch(base + path, { headers: { accept: "text/html" } });
  expect(response.status).toBe(500);
  const page = await response.text();
  expect(page).toContain(words);
  expect(page).toContain(response.headers.get("x-request-id"));
});
