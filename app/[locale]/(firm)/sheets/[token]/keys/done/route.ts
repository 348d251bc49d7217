import { z } from "zod";
import { keysForgotten } from "#app/accounts/key-cookie";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";

/** Forgets the key and leads to the questionnaire. */
export const POST = form(forAnyone, z.object({}), async ({ params: { token = "" }, locale, to }) =>
  to(`/${locale}/sheets/${token}`, { cookies: keysForgotten(token) }),
);
