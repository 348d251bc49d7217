import { APIError } from "better-auth/api";

/** What the accounts library did, or the code under which it refused. */
export type Attempt<Value> = { ok: true; value: Value } | { ok: false; code: string };

/** Waits for the accounts library; its refusals are expected, all else is thrown. */
export async function attempt<Value>(work: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return { ok: false, code: error.body?.code ?? "" };
    throw error;
  }
}
