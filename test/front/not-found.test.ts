import { describe, expect, it } from "vitest";
import { freshDatabase } from "../db/fresh";
import { openFront } from "./open-front";

/** Pages that do not find anything but the page that says so, wrapped as by a layer that believes an end is final. */
const { base } = await openFront(await freshDatabase(), {
  pages: async (request, response) => {
    const { write, end } = response;
    let isOver = false;
    response.write = (...chunk: unknown[]) => !isOver && Reflect.apply(write, response, chunk);
    response.end = (...last: unknown[]) => {
      if (isOver) return response;
      isOver = true;
      return Reflect.apply(end, response, last);
    };
    const isFound = request.url?.includes("/problem/") || request.url === "/zh";
    if (isFound) {
      response.setHeader("Content-Type", "text/plain");
      response.write(`status ${response.statusCode} `);
      return void response.end(request.url);
    }
    response.statusCode = 404;
    response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Content-Length", "3");
    response.flushHeaders();
    response.write("abc");
    response.end();
  },
});

const answered = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(base + path, { headers: { accept: "text/html" }, ...init });
  return [response.status, await response.text()];
};

describe("a page that is not found", () => {
  it.each([
    ["/zh/nowhere", "status 200 /zh/problem/not-found"],
    ["/en/nowhere", "status 200 /en/problem/not-found"],
    ["/zh/clients/4a0f0c7e-1111-4222-8333-94f0a0b0c0d0/write", "status 200 /zh/problem/client-closed"],
    ["/en/clients/nothing", "status 200 /en/problem/not-found"],
    ["/en/sheets/unknown/result/9?x=1", "status 200 /en/problem/not-found"],
  ])("is one that says so, for %s", async (path, text) => {
    expect(await answered(path)).toEqual([404, text]);
  });

  it("is the same for a form, and has the headers of every page", async () => {
    expect(await answered("/zh/nowhere", { method: "POST", body: new URLSearchParams({ a: "b" }) })).toEqual([
      404,
      "status 200 /zh/problem/not-found",
    ]);
    const { headers } = await fetch(`${base}/zh/nowhere`, { headers: { accept: "text/html" } });
    expect(headers.get("content-encoding")).toBeNull();
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is told to a program, and to the scripts of a page, in their own way", async () => {
    expect(await (await fetch(`${base}/zh/nowhere`, { headers: { accept: "application/json" } })).json()).toMatchObject(
      {
        error: { code: "not-found" },
      },
    );
    expect((await fetch(`${base}/_next/static/none.js`)).headers.get("content-length")).toBe("3");
  });

  it("leaves what is found alone", async () => {
    expect(await answered("/zh")).toEqual([200, "status 200 /zh"]);
  });
});
