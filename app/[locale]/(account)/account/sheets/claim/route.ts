import { z } from "zod";
import { clientAddress } from "#app/accounts/session";
import { claimByKey } from "#app/acts/people/claim-sheet";
import { fromSeatThat } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { limiter } from "#db/service/limits";
import { environment } from "#lib/env";

const window = 15 * 60;

/** Takes the sheet of a key among those of a firm. Tries count as on the page that opens sheets by key. */
export const POST = form(
  fromSeatThat("claim-sheet"),
  z.object({ key: text }),
  async ({ request, store, actor, values, page, now, to }) => {
    const limit = limiter(store, { name: "claim", points: environment().KEY_LIMIT_PER_15_MINUTES, seconds: window });
    if (!(await limit.consume(clientAddress(request))).allowed) return to(page, { problem: "tooMany" });
    const outcome = await claimByKey(store, actor, values.key, now);
    if (!outcome.ok) return to(page, { problem: "key" });
    await limit.giveBack(clientAddress(request));
    return to(page, { done: outcome.value.isNew ? "claimed" : "already" });
  },
);
