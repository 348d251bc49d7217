import { expect, test } from "./firm";

// The last file by its name: after it nobody at this address may try a key for a quarter of an hour.
test("tries of a key are limited, but for right ones, and a right one waits as well", async ({ page, start }) => {
  const firm = await start();
  // As many right ones as the limit, and a wrong one among them: one office with one address.
  const enter = (key: string) =>
    firm.send("/en/key/enter", { key }).then(({ headers }) => headers.get("location") ?? "");
  for (let tries = 0; tries < 30; tries++) {
    expect(await enter(`\u200b${firm.key.toLowerCase().replaceAll("-", " ")}\ufeff`)).toMatch(/\/sheets\//);
    if (tries === 15) expect(await enter("wrong")).toContain("problem=unknown");
  }
  const open = async (key: string) => {
    await page.getByRole("textbox").fill(key);
    await page.getByRole("button").last().click();
  };
  await page.goto("/en/key");
  const refused = await page.evaluate(async () => {
    for (let tries = 0; tries < 40; tries++) {
      const body = new URLSearchParams({ key: `guess ${tries}` });
      const { url } = await fetch("/en/key/enter", { method: "POST", body });
      if (url.includes("tooMany")) return url;
    }
    return "";
  });
  await page.goto(refused);
  await expect(page.locator("#key-problem")).toHaveText(
    /Too many attempts. Please try again in (a minute|\d+ minutes)/,
  );
  await open(firm.key);
  await expect(page.locator("#key-problem")).toHaveText(/^Too many/);
});
