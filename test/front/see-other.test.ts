import { expect, test } from "vitest";
import { formOf, textsIn, wordOf } from "#app/forms/fields";
import { parsedBody } from "#app/front/take-save";
import { unpackedForm } from "#app/service/sent-files";

const sent = async (body: string) => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return (await formOf(new Request("http://localhost/form", { method: "POST", body, headers })))?.form;
};

test("a form gives its words, without the sign at which a database would cut them off", async () => {
  const form = await sent("reason=+%E6%9F%A5%E8%BF%87%0D%0A%E8%B4%A6+&note=a%00b%00&c%00=d&seed=%00");
  const words = ["reason", "note", "c", "seed"].map((name) => form && wordOf(form, name));
  expect(words).toEqual(["查过\r\n账", "ab", "d", ""]);
});

test("what is no form is none", async () => {
  const request = (body: string, type: string) =>
    new Request("http://localhost/form", { method: "POST", body, headers: { "content-type": type } });
  for (const type of ["text/plain", "application/json", "multipart/form-data", unpackedForm])
    expect(await formOf(request("a=b", type))).toBeNull();
  for (const body of ['{"a":"b"}', '[["a"]]', '[["a",1]]'])
    expect(await formOf(request(body, unpackedForm))).toBeNull();
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

test("a field may be called anything", async () => {
  const form = await sent("constructor=1&__proto__=2&toString=3&__proto__=4&password=x");
  const texts = form && Object.entries(textsIn(form, 100));
  expect(texts).toEqual([
    ["constructor", ["1"]],
    ["__proto__", ["2", "4"]],
    ["toString", ["3"]],
  ]);
});

test("so it is with what a page saves by itself", () => {
  const body = Buffer.from(JSON.stringify({ answers: [{ entry: { typed: "\ufffe铸\u000b造\n厂" } }] }));
  expect(parsedBody(body)).toEqual({ answers: [{ entry: { typed: "铸造\n厂" } }] });
});
