import { shownInvitation } from "#app/accounts/invitation-link";
import type { Invited } from "#app/acts/people/invite";
import type { Sent } from "#app/forms/form";
import type { Outcome } from "#lib/outcome";

/** Leads whoever invited somebody back to their page: with the link to pass on, unless a mail brings it. */
export async function leadInvited(
  { to, again }: Pick<Sent<object, unknown>, "to" | "again">,
  home: string,
  invited: Outcome<Invited, "not-found">,
): Promise<Response> {
  if (!invited.ok) return again("role");
  const { shown } = invited.value;
  if (shown === null) return to(home, { done: "invitedByMail" });
  return to(home, { done: "invited", cookies: [shownInvitation(shown, home)] });
}
