import { z } from "zod";
import { keysForgotten } from "#app/accounts/key-cookie";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { backIn } from "#app/forms/way-back";

/** Forgets the key and leads back to where its sender came from, or to the contents. */
export const POST = form(forAnyone, z.object({}), async ({ form, params: { token = "" }, locale, to }) =>
  to(backIn({ form }) ?? `/${locale}/sheets/${token}`, { cookies: keysForgotten(token) }),
);
