import { shownInvitation } from "#app/accounts/invitation-link";
import type { LinkToPassOn } from "#app/acts/people/invite";
import type { Post } from "#app/forms/form";
import type { Outcome } from "#lib/outcome";

/** Leads whoever invited somebody back to their page: with the link to pass on, unless a mail brings it. */
export async function leadInviter(
  { to, again }: Pick<Post<object, unknown>, "to" | "again">,
  home: string,
  outcome: Outcome<LinkToPassOn, "not-found" | "no-region">,
): Promise<Response> {
  if (!outcome.ok) return again("role");
  const { token } = outcome.value;
  if (token === null) return to(home, { done: "invitedByMail" });
  return to(home, { done: "invited", cookies: [shownInvitation(token, home)] });
}
