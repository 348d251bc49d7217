import { z } from "zod";
import { hashOfToken } from "#app/accounts/keys";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { startApplication } from "#db/programme/applications";

/** Starts an invited firm's questionnaire, whose private link is the invitation's, and leads there. */
export const POST = form(forAnyone, z.object({}), async ({ store, params: { token = "" }, locale, now, page, to }) => {
  const outcome = await startApplication(store, hashOfToken(token), locale, now);
  return outcome.ok && outcome.value.sheet ? to(`/${locale}/sheets/${token}`) : to(page);
});
