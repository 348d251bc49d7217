import { expect, test } from "vitest";
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
