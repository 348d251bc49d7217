import { z } from "zod";
import { hashOfToken } from "#app/accounts/keys";
import { fromSeatThat } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { takeClient } from "#db/advising/clients";

export { nothingThere as GET } from "#app/forms/form";

/** Takes the client that a firm's link offers. */
export const POST = form(
  fromSeatThat("take-client"),
  z.object({}),
  async ({ store, actor, params, locale, page, now, to }) => {
    const taken = await takeClient(store, actor, hashOfToken(params.token ?? ""), now);
    // Why the link offers nothing any more, its page says.
    return taken.ok ? to(`/${locale}/clients/${taken.value.sheet}`) : to(page);
  },
);
