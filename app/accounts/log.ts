import { database } from "#db/client";
import { recordSignIn, type SignIn, type Whose } from "#db/people/sign-ins";
import { cameBy } from "./came-by";

/**
 * Notes that somebody signed in or tried to: in the log beside the request's id, with the kind of device and the mark of the network, without an address and a name, and in
 * the trail of the account that it was about. Tries that a limit turned away stand in the log alone.
 */
export async function noteSignIn(request: Request, signIn: Pick<SignIn, "by" | "came">, whose: Whose): Promise<void> {
  const { by, came } = signIn;
  const note = came === "refused" || came === "limited" ? console.warn : console.info;
  const { device, place } = cameBy(request.headers);
  note("sign-in", by, came, request.headers.get("x-request-id") ?? "", device, place);
  if (came === "limited") return;
  const store = await database();
  const recorded = recordSignIn(store, whose, { ...signIn, device, place }, new Date());
  // How long a refusal takes must not tell whether there is such an account.
  if (came === "refused") recorded.catch((error: unknown) => console.error("a sign-in was not recorded", error));
  else await recorded;
}

/** Notes in the log that somebody tried a key that no sheet has, and from where; the key itself is a secret, or nearly one. */
export function noteWrongKey(request: Request): void {
  const { device, place } = cameBy(request.headers);
  console.warn("wrong key", request.headers.get("x-request-id") ?? "", device, place);
}
