import { database } from "#db/client";
import { recordSignIn, type SignIn, type Whose } from "#db/people/sign-ins";
import { cameBy } from "./came-by";

/**
 * Notes that somebody signed in or tried to: in the log beside the request's id, without an address and a name, and in
 * the trail of the account that it was about. Tries that a limit turned away stand in the log alone.
 */
export async function noteSignIn(request: Request, signIn: Pick<SignIn, "by" | "came">, whose: Whose): Promise<void> {
  const { by, came } = signIn;
  const note = came === "refused" || came === "limited" ? console.warn : console.info;
  note("sign-in", by, came, request.headers.get("x-request-id") ?? "");
  if (came === "limited") return;
  const store = await database();
  const recorded = recordSignIn(store, whose, { ...signIn, ...cameBy(request.headers) }, new Date());
  // How long a refusal takes must not tell whether there is such an account.
  if (came === "refused") recorded.catch((error: unknown) => console.error("a sign-in was not recorded", error));
  else await recorded;
}
