import type { Actor } from "../../../../../../../lib/access";
import type { Locale } from "../../../../../../../lib/instrument/text";
import { formOf } from "../../../../../../see-other";
import { localeOf, personOf } from "../../../../../../session";

export type Context = { params: Promise<{ locale: string; round: string; application: string }> };

/** A form of a firm's page, with who sent it; `null` where nobody did, or it is no form: answered like what is not there. */
export async function opened(request: Request, { params }: Context) {
  const { locale: word, round, application } = await params;
  const locale: Locale = localeOf(word) ?? "zh";
  const actor: Extract<Actor, { kind: "person" }> | null = await personOf();
  const form = actor && (await formOf(request));
  if (!actor || !form) return null;
  return { locale, actor, form, application, home: `/${locale}/rounds/${round}/firms/${application}` };
}

/** The answer to what is not there or not the actor's. */
export const nothingThere = (): Response => new Response(null, { status: 404 });
