/** What a mail that was not sent is called in the outbox, and whether trying for days could mend it. */
type MailFailure = { code: string; isFinal: boolean };

const detailOf = (error: Error, key: string): unknown => (key in error ? error[key as keyof Error] : undefined);

/** A fault of the mailer. Only where the recipient's own address is refused, and for good, it is final. */
export function mailFailure(error: unknown): MailFailure {
  if (!(error instanceof Error)) return { code: "unknown", isFinal: false };
  const code = String(detailOf(error, "code") ?? "unknown");
  if (code !== "EENVELOPE") return { code, isFinal: false };
  // The sender's address is ours.
  if (detailOf(error, "command") === "MAIL FROM") return { code: "ESENDER", isFinal: false };
  const answer = Number(detailOf(error, "responseCode"));
  return { code, isFinal: !(answer < 500) };
}

/** Which words there are for such a code. */
export function mailFault(code: string | null): "address" | "message" | "server" {
  if (code === "EENVELOPE") return "address";
  return code === "EMESSAGE" ? "message" : "server";
}
