import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTry } from "#app/accounts/limits";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { backIn, pathWith } from "#app/forms/way-back";

/** Takes an address for proven whose mailed link was opened. */
export const POST = form(forAnyone, z.object({}), async (post) => {
  const { request, params, locale, to } = post;
  const page = pathWith(`/${locale}/sign-in`, { return: backIn(post) });
  if (!(await mayTry(request))) return to(page, { problem: "tooMany" });
  const { api } = await openAccounts();
  const outcome = await attempt(api.verifyEmail({ query: { token: params.token ?? "" } }));
  return to(page, outcome.ok ? { done: "verified" } : { problem: "link" });
});
