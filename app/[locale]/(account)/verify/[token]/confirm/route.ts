import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTry } from "#app/accounts/limits";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { backIn, pathWith } from "#app/forms/way-back";

/** Takes an address for proven whose mailed link was opened. */
export const POST = form(forAnyone, z.object({}), async (sent) => {
  const { request, params, locale, to } = sent;
  const page = pathWith(`/${locale}/sign-in`, { return: backIn(sent) });
  if (!(await mayTry(request))) return to(page, { problem: "tooMany" });
  const { api } = await openAccounts();
  const verified = await attempt(api.verifyEmail({ query: { token: params.token ?? "" } }));
  return to(page, verified.ok ? { done: "verified" } : { problem: "link" });
});
