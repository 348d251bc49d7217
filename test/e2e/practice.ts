import type { Browser, Page } from "@playwright/test";
import type { EngagedPart } from "#lib/advising/engagement";
import type { Locale } from "#lib/text/text";
import { newMember } from "./officer";

/** Whoever leads a new practice, on the page of a client: the firm whose sheet is at `home` lets it in on its own page. */
export async function leadOfClient(
  browser: Browser,
  locale: Locale,
  firm: Page,
  home: string,
  opens: readonly EngagedPart[] = [],
): Promise<Page> {
  const lead = await newMember(browser, locale, {
    ...{ kind: "practice", role: "practice-lead", organisation: "海桥咨询", name: "孙雅" },
  });
  await firm.goto(`${home}/advisors`);
  const form = firm.locator('form[action$="/let-in"]');
  await form.locator('input[name="name"]').fill("孙雅");
  for (const part of opens) await form.locator(`input[name="part"][value="${part}"]`).check();
  await form.locator("button[type=submit]").click();
  await lead.goto((await firm.locator("#made output").textContent()) ?? "");
  await lead.locator('form[action$="/take"] button').click();
  await lead.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  return lead;
}
