/** How somebody tried to sign in, and what came of it. */
type SignIn = { by: "password" | "code" | "recovery-code" | "sso"; came: "in" | "second-step" | "refused" | "limited" };

/** Notes in the log that somebody signed in or tried to: beside the request's id, no address and no name. */
export function logSignIn(request: Request, { by, came }: SignIn): void {
  const note = came === "refused" || came === "limited" ? console.warn : console.info;
  note("sign-in", by, came, request.headers.get("x-request-id") ?? "");
}
