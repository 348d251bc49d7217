import { type Locale, locales } from "#lib/text/languages";
import { totpOf } from "../front/totp";
import {
  endSessionsOf,
  joined,
  judge,
  newEmail,
  operatorPath,
  password,
  setUpFactor,
  shownLink,
  signIn,
  signUp,
  wordsOf,
} from "./account-robot";
import { expect, startFirm, statusAt, test } from "./firm";

for (const locale of locales)
  test(`a bureau from its first link to the second factor of everybody (${locale})`, async ({ browser }) => {
    const words = wordsOf(locale);
    const [operator, owner, officer] = [newEmail(), newEmail(), newEmail()];
    const path = await operatorPath(locale);
    const keeper = await joined(browser, path, operator, "平台");
    await keeper.page.waitForURL(/second-factor/);
    await expect(keeper.page.getByRole("main")).toContainText(words.factor.demandedOperator);
    await expect(keeper.page.getByRole("link", { name: words.frame.operator })).toHaveCount(0);
    await judge(keeper.page, "a second factor that an operator needs");
    await setUpFactor(keeper.page, locale);
    await expect(keeper.page).toHaveURL(`/${locale}/operator`);
    await judge(keeper.page, "operator");

    await keeper.page.getByLabel(words.operator.name, { exact: true }).fill(`工信局 ${owner}`);
    await keeper.page.getByRole("button", { name: words.operator.submit }).click();
    const invited = await shownLink(keeper.page);
    await judge(keeper.page, "operator with a link");
    await keeper.page.goto(path);
    await expect(keeper.page).toHaveURL(`/${locale}/operator`);
    const stranger = await (await browser.newContext()).newPage();
    expect(await statusAt(stranger, path)).toBe(200);
    await expect(stranger.getByRole("main").getByRole("alert")).toHaveText(words.problems.invitation);
    await judge(stranger, "an invitation that was used");
    await stranger.context().close();

    const head = await joined(browser, invited, owner, "王局");
    await head.page.goto(`/${locale}/organisation`);
    await judge(head.page, "organisation");
    await head.page.getByLabel(words.organisation.inviteRole, { exact: true }).selectOption("officer");
    await head.page.getByLabel(words.organisation.inviteEmail, { exact: true }).fill(officer);
    await head.page.getByRole("button", { name: words.organisation.invite, exact: true }).click();
    const forOfficer = await shownLink(head.page);
    await expect(head.page.getByRole("main")).toContainText(officer);
    await judge(head.page, "organisation with a link");

    await keeper.page.goto(forOfficer);
    await keeper.page.getByRole("button", { name: words.join.accept }).click();
    await expect(keeper.page.getByRole("main").getByRole("alert")).toHaveText(words.problems.otherAddress);
    const clerk = await joined(browser, forOfficer, officer, "李科");
    await clerk.page.goto(`/${locale}/organisation`);
    await expect(clerk.page.getByRole("button", { name: words.organisation.invite, exact: true })).toHaveCount(0);
    expect(await statusAt(clerk.page, `/${locale}/operator`)).toBe(404);

    await head.page.goto(`/${locale}/organisation`);
    await head.page.getByRole("button", { name: words.organisation.factorDemand }).click();
    await expect(head.page).toHaveURL(new RegExp(`/${locale}/account/second-factor`));
    await clerk.page.goto(`/${locale}/organisation`);
    await expect(clerk.page.getByRole("main")).toContainText(words.factor.demanded.replace(/^\{name\}/, ""));
    await expect(clerk.page.getByRole("link", { name: words.frame.organisation })).toHaveCount(0);
    await judge(clerk.page, "a second factor that is demanded");
    await clerk.page.getByLabel(words.factor.password).fill("wrong wrong wrong");
    await clerk.page.getByRole("button", { name: words.factor.begin }).click();
    await expect(clerk.page.getByRole("main").getByRole("alert")).toHaveText(words.problems.password);
    await clerk.page.getByLabel(words.factor.password).fill(password);
    await clerk.page.getByRole("button", { name: words.factor.begin }).click();
    await clerk.page.locator("code").waitFor();
    const secret = ((await clerk.page.locator("code").textContent()) ?? "").replaceAll(" ", "");
    await judge(clerk.page, "a second factor to scan");
    await clerk.page.getByLabel(words.factorStep.code, { exact: true }).fill("000000");
    await clerk.page.getByRole("button", { name: words.factor.confirm }).click();
    await expect(clerk.page.getByRole("main").getByRole("alert")).toHaveText(words.problems.code);
    await clerk.page.getByLabel(words.factorStep.code, { exact: true }).fill(totpOf(secret));
    await clerk.page.getByRole("button", { name: words.factor.confirm }).click();
    await expect(clerk.page.getByRole("heading", { name: words.factor.codesTitle })).toBeVisible();
    const codes = await clerk.page.getByRole("main").getByRole("listitem").allTextContents();
    expect(codes).toHaveLength(10);
    await judge(clerk.page, "recovery codes");
    await clerk.page.getByRole("button", { name: words.factor.kept }).click();
    await expect(clerk.page).toHaveURL(`/${locale}/organisation`);
    await clerk.page.goto(`/${locale}/account/second-factor`);
    await expect(clerk.page.getByRole("main")).not.toContainText(codes[0] ?? "none");
    await judge(clerk.page, "a second factor that is on");

    await clerk.page.getByRole("button", { name: words.frame.signOut }).click();
    await expect(clerk.page.getByRole("status")).toHaveText(words.done.signedOut);
    await clerk.page.goto(`/${locale}/organisation`);
    await signIn(clerk.page, locale, officer);
    await clerk.page.waitForURL(/second-factor/);
    await judge(clerk.page, "the second step");
    expect((await statusAt(clerk.page, `/${locale}/organisation`)) && clerk.page.url()).toContain("/sign-in");
    await signIn(clerk.page, locale, officer);
    await clerk.page.waitForURL(/second-factor/);
    await clerk.page.getByLabel(words.factorStep.code, { exact: true }).fill("000000");
    await clerk.page.getByRole("button", { name: words.factorStep.submit, exact: true }).click();
    await expect(clerk.page.getByRole("main").getByRole("alert")).toHaveText(words.problems.code);
    await clerk.page
      .getByLabel(words.factorStep.recovery, { exact: true })
      .fill((codes[0] ?? "").toLowerCase().replaceAll("-", " "));
    await clerk.page.getByRole("button", { name: words.factorStep.recoverySubmit }).click();
    await expect(clerk.page).toHaveURL(`/${locale}/organisation`);

    for (const { context } of [keeper, head, clerk]) await context.close();
  });

for (const locale of locales)
  test(`a firm from signing up to its earlier sheet (${locale})`, async ({ page, baseURL, browser }) => {
    const words = wordsOf(locale);
    const email = newEmail();
    const anonymous = await startFirm(baseURL ?? "", { locale: locale as Locale, firmName: "江南轴承" });
    await page.goto(`/${locale}`);
    await page.getByRole("banner").getByRole("link", { name: words.frame.signIn }).click();
    await page.waitForURL(/sign-in$/);
    await judge(page, "sign in");
    await signIn(page, locale, email);
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.problems.credentials);
    await judge(page, "sign in refused");
    await page.getByRole("link", { name: words.signIn.signUp }).click();
    await page.waitForURL(/sign-up/);
    await judge(page, "sign up");
    await page.getByLabel(words.signUp.email, { exact: true }).fill("somebody@");
    await page.getByRole("button", { name: words.signUp.submit, exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.several.replace("{count}", "3"));
    for (const problem of ["personName", "email", "weak"] as const)
      await expect(page.getByRole("main")).toContainText(words.problems[problem]);
    await expect(page.getByLabel(words.signUp.email, { exact: true })).toHaveValue("somebody@");
    await judge(page, "sign up with all that is wrong");
    await page.getByLabel(words.signUp.name, { exact: true }).fill("张总");
    await page.getByLabel(words.signUp.email, { exact: true }).fill(email);
    await page.getByLabel(words.signUp.password, { exact: true }).fill("short");
    await page.getByRole("button", { name: words.signUp.submit, exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.problems.weak);
    await signUp(page, locale, email, "张总");
    await expect(page).toHaveURL(`/${locale}/account`);
    await judge(page, "account without a seat");
    await page.getByLabel(words.account.firmName).fill("江南轴承有限公司");
    await page.getByRole("button", { name: words.account.firmSubmit }).click();
    await page.waitForURL(/sheets/);
    await judge(page, "sheets, none");
    await page.getByLabel(words.sheets.key, { exact: true }).fill("0000-0000-0000");
    await page.getByRole("button", { name: words.sheets.claim }).click();
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.problems.key);
    await page.getByLabel(words.sheets.key, { exact: true }).fill(anonymous.key);
    await page.getByRole("button", { name: words.sheets.claim }).click();
    await expect(page.getByRole("status")).toHaveText(words.done.claimed);
    await judge(page, "sheets, one");
    await page.getByRole("main").getByRole("link").first().click();
    await page.waitForURL(/own-/);
    const own = new URL(page.url()).pathname;
    expect(own).toMatch(/\/sheets\/own-[\w-]{36}$/);
    await page.goto(`${own}/sections/firm`);
    await page.locator('input[name="staff"]').fill("18765");
    await page.locator('input[name="staff"]').blur();
    await expect(page.getByText(/已保存|Saved/).first()).toBeVisible();
    await expect.poll(async () => JSON.stringify(await anonymous.download()), { timeout: 10_000 }).toContain("18765");
    expect(await statusAt(page, `${own}/keys`)).toBe(404);
    await page.goto(`/${locale}/organisation`);
    await judge(page, "organisation of a firm");

    const stranger = await browser.newContext();
    const other = await stranger.newPage();
    await other.goto(own);
    expect(new URL(other.url()).pathname).toBe(`/${locale}/sign-in`);
    await other.goto(`/${locale}/sign-up`);
    await signUp(other, locale, newEmail(), "旁人");
    for (const place of ["", "/sections/firm", "/check", "/download/json"])
      expect(await statusAt(other, `${own}${place}`), place).toBe(404);
    for (const page of ["account/sheets", "organisation"]) {
      await other.goto(`/${locale}/${page}`);
      await expect(other.getByRole("main").getByRole("alert")).toHaveText(words.problems.noSeat);
    }
    await stranger.close();

    await page.goto(`/${locale}/account`);
    await judge(page, "account");
    await page.getByLabel(words.account.current).fill(password);
    await page.getByLabel(words.account.next, { exact: true }).fill("four other unrelated words");
    await page.getByRole("button", { name: words.account.passwordSubmit }).click();
    await expect(page.getByRole("status")).toHaveText(words.done.password);
    const device = await (await browser.newContext()).newPage();
    await device.goto(`/${locale}/sign-in`);
    await signIn(device, locale, email, "four other unrelated words");
    await expect(device).toHaveURL(`/${locale}/account/sheets`);
    await page.goto(`/${locale}/account`);
    await judge(page, "account with another device");
    const ending = page.getByRole("button", { name: words.account.endSession });
    await ending.click();
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.problems.sessionPassword);
    await page.locator("#sessions-password").fill("four other unrelated words");
    await ending.click();
    await expect(page.getByRole("status")).toHaveText(words.done.sessionEnded);
    await expect(ending).toHaveCount(0);
    await device.goto(`/${locale}/account`);
    expect(new URL(device.url()).pathname).toBe(`/${locale}/sign-in`);
    await device.context().close();
    await page.getByText(words.account.signInsTitle).click();
    await judge(page, "account with its sign-ins");
    await page.getByRole("button", { name: words.account.everywhere }).click();
    await expect(page.getByRole("status")).toHaveText(words.done.everywhere);
    await signIn(page, locale, email);
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.problems.credentials);
    await signIn(page, locale, email, "four other unrelated words");
    await expect(page).toHaveURL(`/${locale}/account/sheets`);
    await page.goto(`/${locale}/forgot`);
    await judge(page, "forgotten password");
  });

test("what is typed into a form about people stands there again after signing in anew", async ({ browser }) => {
  const words = wordsOf("zh");
  const operator = newEmail();
  const { page, context } = await joined(browser, await operatorPath("zh"), operator, "平台");
  const codes = await setUpFactor(page, "zh");
  const fields = {
    name: page.getByLabel(words.operator.name, { exact: true }),
    email: page.getByLabel(words.operator.ownerEmail, { exact: true }).first(),
  };
  const [name, owner] = [`新平台 ${operator}`, newEmail()];
  await fields.name.fill(name);
  await fields.email.fill(owner);
  await page.getByLabel(words.operator.kind, { exact: true }).selectOption("practice");
  await endSessionsOf(operator);
  await page.getByRole("button", { name: words.operator.submit }).click();
  await page.waitForURL(/sign-in/);
  await signIn(page, "zh", operator);
  await page.getByLabel(words.factorStep.recovery, { exact: true }).fill(codes[0] ?? "");
  await page.getByRole("button", { name: words.factorStep.recoverySubmit }).click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(words.kept);
  await expect(fields.name).toHaveValue(name);
  await expect(fields.email).toHaveValue(owner);
  await expect(page.getByLabel(words.operator.kind, { exact: true })).toHaveValue("practice");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(0);
  await page.getByRole("button", { name: words.operator.submit }).click();
  await shownLink(page);
  await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
  await context.close();
});

test("without scripts an account works the same", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/zh/sign-up");
  await signUp(page, "zh", newEmail(), "无脚本");
  await expect(page).toHaveURL("/zh/account");
  await page.getByRole("button", { name: wordsOf("zh").frame.signOut }).click();
  await expect(page.getByRole("status")).toHaveText(wordsOf("zh").done.signedOut);
  await context.close();
});

test("a taken address is answered like a free one, and cookies are the server's alone", async ({ baseURL }) => {
  const send = (path: string, form: Record<string, string>) =>
    fetch(`${baseURL}/zh${path}`, { method: "POST", redirect: "manual", body: new URLSearchParams(form) });
  const email = newEmail();
  const wish = { name: "某人", email, password };
  const [first, second] = [await send("/sign-up/create", wish), await send("/sign-up/create", wish)];
  expect([second.status, second.headers.get("location"), second.headers.getSetCookie()]).toEqual([
    first.status,
    first.headers.get("location"),
    first.headers.getSetCookie(),
  ]);
  const known = await send("/sign-in/enter", { email, password: "wrong wrong wrong" });
  const unknown = await send("/sign-in/enter", { email: newEmail(), password: "wrong wrong wrong" });
  expect(known.headers.get("location")).toBe(unknown.headers.get("location"));
  const entered = await send("/sign-in/enter", { email, password });
  const cookie = entered.headers.getSetCookie().find((each) => each.startsWith("leapmark.session_token="));
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  const foreign = await fetch(`${baseURL}/zh/sign-out`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookie ?? "", origin: "https://evil.example" },
  });
  expect(foreign.status).toBe(403);
});
