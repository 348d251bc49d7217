import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { warmUp } from "#app/service/warm-up";
import { defaultLocale } from "#lib/text/languages";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("asks for every page of the build and every route what it allows, one after the other", async () => {
  const built = {
    "/[locale]/(firm)/start/create/route": "/[locale]/start/create",
    "/[locale]/(firm)/sheets/[token]/[act]/route": "/[locale]/sheets/[token]/[act]",
    "/[locale]/rounds/views/[[...view]]/route": "/[locale]/rounds/views/[[...view]]",
    "/[locale]/rounds/[...file]/route": "/[locale]/rounds/[...file]",
    "/[locale]/page": "/[locale]",
    "/[locale]/(firm)/sheets/[token]/page": "/[locale]/sheets/[token]",
    "/_not-found/page": "/_not-found",
  };
  writeFileSync(join(folder, "app-path-routes-manifest.json"), JSON.stringify(built));
  const asked: string[] = [];
  let underWay = 0;
  await warmUp(({ method, url }, response) => {
    underWay++;
    expect(underWay).toBe(1);
    asked.push(`${method} ${url}`);
    setTimeout(() => {
      underWay--;
      response.writeHead(asked.length % 2 === 0 ? 204 : 404).end();
    }, 5);
  }, folder);
  const of = (path: string) => `OPTIONS /${defaultLocale}/${path}`;
  const pages = [`GET /${defaultLocale}`, `GET /${defaultLocale}/sheets/none`];
  expect(asked).toEqual([of("start/create"), of("sheets/none/none"), of("rounds/views"), of("rounds/none"), ...pages]);
});
