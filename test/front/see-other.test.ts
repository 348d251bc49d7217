import { expect, test } from "vitest";
import { formOf, wordOf } from "#app/forms/fields";
import { parsedBody } from "#app/front/take-save";

const sent = (body: string) =>
  formOf(
    new Request("http://localhost/form", {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  );

test("a form gives its words, without the sign at which a database would cut them off", async () => {
  const form = await sent("reason=+%E6%9F%A5%E8%BF%87%0D%0A%E8%B4%A6+&note=a%00b%00&c%00=d&seed=%00");
  const words = ["reason", "note", "c", "seed"].map((name) => form && wordOf(form, name));
  expect(words).toEqual(["查过\r\n账", "ab", "d", ""]);
});

test("what is no form is none, and a file keeps its bytes under a name that can be written", async () => {
  const request = (body: BodyInit) => new Request("http://localhost/form", { method: "POST", body });
  expect(await formOf(request("a=b"))).toBeNull();
  const form = new FormData();
  form.set("file", new File(["a\0b"], "\ufffe证\u000b书.pdf", { type: "application/pdf" }));
  const file = (await formOf(request(form)))?.get("file") as File;
  expect([file.name, file.type, await file.text()]).toEqual(["证书.pdf", "application/pdf", "a\0b"]);
});

test("what no document can hold is left out of the words of a form, and of none of its passwords", async () => {
  const form = await sent(
    "reason=%EF%BF%BE%E6%9F%A5%0B%E5%AE%9E%E2%80%AE&many=a%0Ba&many=b&password=p%0Bq&%EF%BF%BE=x",
  );
  expect(form && [wordOf(form, "reason"), form.getAll("many"), form.get("password")]).toEqual([
    "查实",
    ["aa", "b"],
    "p\u000bq",
  ]);
});

test("so it is with what a page saves by itself", () => {
  const body = Buffer.from(JSON.stringify({ answers: [{ entry: { typed: "\ufffe铸\u000b造\n厂" } }] }));
  expect(parsedBody(body)).toEqual({ answers: [{ entry: { typed: "铸造\n厂" } }] });
});
