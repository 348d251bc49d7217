import { expect, test } from "vitest";
import { parsedBody } from "../../app/front/saves";
import { formOf, wordOf } from "../../app/see-other";

const sent = (body: string) =>
  formOf(
    new Request("http://localhost/form", {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  );

test("a form gives its words, and what a database would cut off is no form", async () => {
  const form = await sent("reason=+%E6%9F%A5%E8%BF%87%0D%0A%E8%B4%A6+");
  expect(form && wordOf(form, "reason")).toBe("查过\r\n账");
  for (const body of ["seed=%00", "reason=a%00b&note=c", "a%00=b"]) expect(await sent(body)).toBeNull();
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
