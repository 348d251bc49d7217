import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request as send } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leapmark-multipart-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = join(folder, "data");
const { openDatabase } = await import("#db/client");
const { formOf } = await import("#app/forms/fields");
const { bytesOf, filesHeader } = await import("#app/service/sent-files");
const { exchange, openFront } = await import("./open-front");

type Seen = { words: [string, FormDataEntryValue][]; files: { field: string; name: string; hash: string }[] } | null;
let seen: Seen = null;
let sizes: number[] = [];

/** A front before pages that read the form as ours do. */
const { base, port } = await openFront(await openDatabase({ url: `file:${join(folder, "leapmark.db")}` }), {
  isSignedIn: async () => true,
  pages: async (request, response) => {
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = request.method === "GET" ? null : Buffer.concat(chunks);
    const sent = await formOf(new Request("http://page/", { method: request.method ?? "GET", headers, body }));
    seen = sent && {
      words: [...sent.form],
      files: [...sent.files].map(([field, { name, hash }]) => ({ field, name, hash })),
    };
    sizes = sent ? await Promise.all([...sent.files.values()].map(async (file) => (await bytesOf(file)).length)) : [];
    response.end("done");
  },
});

const path = "/zh/rounds/0f9d8c5e-2f5b-4d59-9f0e-6c0b1b6a7c11/invite/upload";
const passing = () => {
  const drawer = join(folder, "data", "evidence", "passing");
  return existsSync(drawer) ? readdirSync(drawer) : [];
};
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const post = (form: FormData, headers = {}) => fetch(base + path, { method: "POST", body: form, headers });
/** A file goes away a moment after the answer to its form. */
const emptied = () => expect.poll(passing, { timeout: 5_000 }).toEqual([]);

beforeEach(() => {
  seen = null;
});

const emptyPart = '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n\r\n';

describe("a form with files", () => {
  test("gives its words and its files, whatever they are called and hold", async () => {
    const large = randomBytes(3_000_001);
    const tricky = Buffer.from('\r\n--\r\n------formdata\r\nContent-Disposition: form-data; name="x"\r\n\r\n\0');
    const form = new FormData();
    form.append("理由", "查过\r\n账 & 100%22");
    form.append("many", "一");
    form.append("file", new File([large], '审计"报告" 2025.pdf', { type: "application/pdf" }));
    form.append("many", "二");
    form.append("other", new File([tricky], "𠮷\ufffe.xlsx"));
    form.append("empty", new File([], "empty.csv"));
    form.append("none", new File([], ""));
    form.append("file", new File(["second"], "second.pdf"));
    expect((await post(form)).status).toBe(200);
    expect(seen).toEqual({
      words: [
        ["理由", "查过\r\n账 & 100%22"],
        ["many", "一"],
        ["many", "二"],
      ],
      files: [
        { field: "file", name: '审计"报告" 2025.pdf', hash: hashOf(large) },
        { field: "other", name: "𠮷.xlsx", hash: hashOf(tricky) },
        { field: "empty", name: "empty.csv", hash: hashOf(Buffer.alloc(0)) },
      ],
    });
    expect(sizes).toEqual([large.length, tricky.length, 0]);
    await emptied();
  });

  test("is the same one byte at a time", async () => {
    const file = randomBytes(300);
    const body = Buffer.concat([
      Buffer.from(
        'preamble\r\n--b-1\r\nContent-Disposition: form-data; name="word"\r\n\r\n值\r\n--b-1\r\n' +
          'Content-Disposition: form-data; name="file"; filename="证书.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
      ),
      file,
      Buffer.from("\r\n--b-1--\r\nepilogue"),
    ]);
    const headers = { "content-type": 'multipart/form-data; boundary="b-1"', "content-length": body.length };
    await new Promise<void>((resolve, reject) => {
      const sent = send({ port, path, method: "POST", headers }, (response) => response.resume().on("end", resolve));
      sent.on("error", reject);
      for (let at = 0; at < body.length; at++) sent.write(body.subarray(at, at + 1));
      sent.end();
    });
    expect(seen).toEqual({ words: [["word", "值"]], files: [{ field: "file", name: "证书.pdf", hash: hashOf(file) }] });
  });

  test.each([
    [
      "that is cut off in the middle of a file",
      '--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhalf',
    ],
    ["that is cut off in the middle of a word", '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\nhalf'],
    ["that holds nothing of its boundary", "nothing at all"],
    ["of more parts than any of ours", `${emptyPart.repeat(10_001)}--b--`],
  ])("%s is none", async (_, body) => {
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const { status } = await fetch(base + path, { method: "POST", body, headers });
    expect([status, seen]).toEqual([400, null]);
    await emptied();
  });

  test("without a boundary is none", async () => {
    await fetch(base + path, { method: "POST", body: "a", headers: { "content-type": "multipart/form-data" } });
    expect(seen).toBeNull();
  });

  test("over the limit is refused, and nothing of it stays", async () => {
    const form = new FormData();
    form.append("file", new File([new Uint8Array(17 * 1024 * 1024)], "large.csv"));
    expect((await post(form)).status).toBe(413);
    // Nor where its length is not announced.
    const head = '--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n';
    const chunk = (words: string | Buffer) => [`${words.length.toString(16)}\r\n`, words, "\r\n"];
    const answer = await exchange(port, [
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: multipart/form-data; boundary=b\r\n` +
        "Transfer-Encoding: chunked\r\n\r\n",
      ...chunk(head),
      ...Array.from({ length: 17 }, () => chunk(Buffer.alloc(1024 * 1024))).flat(),
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(seen).toBeNull();
    await emptied();
  });

  test("whose sender goes away leaves nothing behind", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=b", "content-length": 1_000_000 };
    const sent = send({ port, path, method: "POST", headers });
    sent.on("error", () => undefined);
    sent.write('--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n');
    sent.write(Buffer.alloc(200_000));
    await expect.poll(() => passing().length, { timeout: 5_000 }).toBe(1);
    sent.destroy();
    await emptied();
    expect(seen).toBeNull();
  });

  test("cannot name a file of ours by a header", async () => {
    const forged = { field: "file", name: "a", size: 1, hash: "0".repeat(64), path: "/etc/passwd" };
    const form = new FormData();
    form.append("word", "x");
    await post(form, { [filesHeader.name]: filesHeader.write([forged]) });
    expect(seen).toEqual({ words: [["word", "x"]], files: [] });
    const body = new URLSearchParams({ word: "y" });
    await fetch(base + path, { method: "POST", body, headers: { [filesHeader.name]: filesHeader.write([forged]) } });
    expect(seen).toEqual({ words: [["word", "y"]], files: [] });
  });

  test("is said not to be stored where the disk does not take its file", async () => {
    const drawer = join(folder, "data", "evidence", "passing");
    renameSync(drawer, `${drawer}-away`);
    writeFileSync(drawer, "");
    const form = new FormData();
    form.append("file", new File([new Uint8Array(1_000_000)], "a.csv"));
    expect((await post(form)).status).toBe(503);
    expect(seen).toBeNull();
    rmSync(drawer);
    renameSync(`${drawer}-away`, drawer);
    expect((await post(form)).status).toBe(200);
  });
});
