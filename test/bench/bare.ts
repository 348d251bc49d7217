import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { createClient } from "@libsql/client";
import { optionsOf, type Question } from "#lib/instrument/question";
import { findEdition } from "#questionnaires";

// The same work with nothing around it: an answer upserted by node:http and libSQL, and the questions as a static form.
const [edition = "", file = ""] = process.argv.slice(2);

const client = createClient({ url: `file:${file}`, concurrency: 1 });
await client.executeMultiple(`pragma journal_mode=wal; pragma synchronous=normal;
  create table if not exists answers (sheet text, question text, entry text, primary key (sheet, question))`);

async function save(request: IncomingMessage): Promise<string> {
  const { sheet, question, entry } = JSON.parse(await text(request));
  await client.execute({
    sql: "insert into answers values (?, ?, ?) on conflict do update set entry = excluded.entry",
    args: [sheet, question, JSON.stringify(entry)],
  });
  return '{"saved":true}';
}

function control(question: Question): string {
  const name = `name="${question.id}"`;
  if (question.kind === "number") return `<input ${name} inputmode="decimal">`;
  if (question.kind === "text") return `<input ${name}>`;
  const type = question.kind === "many" ? "checkbox" : "radio";
  const choices = [
    ...optionsOf(question).map(({ id, text }) => ({ id, text: text.zh })),
    ...question.allows.map((id) => ({ id, text: id })),
  ];
  return choices
    .map(({ id, text }) => `<p><label><input type="${type}" ${name} value="${id}"> ${text}</label></p>`)
    .join("");
}

const pages = new Map<string, Buffer>(
  (findEdition(edition)?.sections ?? []).map(({ id, title, intro, questions }, place, sections) => {
    const fields = questions.map(
      (question) =>
        `<fieldset><legend>${question.text.zh}</legend><p>${question.help.zh}</p>${control(question)}</fieldset>`,
    );
    const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title.zh}</title><style>body{font:1rem/1.6 sans-serif;max-width:44rem;margin:auto;padding:1rem}fieldset{margin:1rem 0}label{display:block;padding:.5rem}</style><h1>${title.zh}</h1><p>${intro.zh}</p><form action="/${sections[place + 1]?.id ?? id}">${fields.join("")}<button>下一步</button></form></html>`;
    return [`/${id}`, gzipSync(page)] as const;
  }),
);

const server = createServer(async (request, response) => {
  const page = pages.get(request.url?.split("?", 1)[0] ?? "");
  if (page) {
    const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" };
    return void response.writeHead(200, headers).end(page);
  }
  if (request.method !== "PUT") return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/json" }).end(await save(request));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
