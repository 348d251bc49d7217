import type { z } from "zod";
import { database } from "#db/client";
import type { Outcome } from "#lib/outcome";
import { localeOrDefault } from "../accounts/session";
import { fieldsIn, formOf } from "./fields";
import { bringKeptFile, keepForSignIn, keepTyped } from "./kept-form";
import { type Cookie, seeOther } from "./see-other";
import type { Sending } from "./sending";
import { pageAbove, pathWith } from "./way-back";

/**
 * Who sends a form, and what its address names; else the answer to whom nothing is opened. `keeper` among what it finds
 * is the person for whom what was typed is kept, where somebody is signed in; `lost` answers in the place of nothing where
 * what the form is about is no longer there.
 */
export type Door<Of extends object> = (sending: Sending) => Promise<Of | Response | "signed-out">;

/** How a page is led to: with what came of the form, at which place of it, with which query besides. */
export type Lead = {
  done?: string | undefined;
  problem?: string;
  query?: Readonly<Record<string, string>>;
  anchor?: string;
  cookies?: readonly Cookie[];
  /** What is wrong at which field of the form, where more is known than the first problem. */
  problems?: Readonly<Record<string, string>>;
  /** Whether a file that came with the form is what is wrong with it, and does not come back. */
  dropsFile?: boolean;
};

/** A form that was let in and read, and its ways to answer. */
export type Post<Of extends object, Values> = Sending &
  Of & {
    values: Values;
    /** The path of the page on which the form stands. */
    page: string;
    /** Leads on to a page. */
    to(path: string, led?: Lead): Response;
    /** Leads back to the form, with what was typed and what is wrong. */
    again(problem: string, led?: Lead): Promise<Response>;
    /** Leads back to the page with what is done, or why it is not; what is not found is not there. */
    lead(outcome: Outcome<unknown, string>, led?: Lead): Response | Promise<Response>;
    /** Does so for a form into which somebody typed: where it is refused, what was typed comes back. */
    leadOrAgain(outcome: Outcome<unknown, string>, led?: Lead): Promise<Response>;
  };

type Lost = () => Promise<Response>;

type Context = { params: Promise<Record<string, string>> };
export type Handler = (request: Request, context: Context) => Promise<Response>;

/** The answer to what is not there or not the sender's. */
export const nothingThere = (): Response => new Response(null, { status: 404 });

const withLed = (path: string, { done, problem, query, anchor }: Lead): string =>
  pathWith(anchor === undefined ? path : `${path.split("#")[0]}#${anchor}`, { ...query, done, problem });

/** What is wrong with what was typed, by the names of the fields: of each the first. */
export function problemsIn({ issues }: z.ZodError): Record<string, string> {
  const problems = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? "");
    if (!problems.has(field)) problems.set(field, message);
  }
  return Object.fromEntries(problems);
}

/**
 * Answers a plain form: reads what was sent, asks the door who sends it, reads the fields and has the act done.
 * Fields name the problem of what they do not take. Whose session has ended is led to sign in, and comes back to the
 * form with what was typed.
 */
export function form<Of extends object, Fields extends z.ZodObject>(
  door: Door<Of>,
  fields: Fields,
  act: (post: Post<Of, z.output<Fields>>) => Promise<Response>,
  pageOf: (sending: Sending) => string = pageAbove,
): Handler {
  return async (request, context) => {
    const params = await context.params;
    const locale = localeOrDefault(params.locale);
    const sent = await formOf(request);
    if (!sent) return seeOther(`/${locale}/problem/bad-request`);
    const sending: Sending = { request, params, locale, ...sent, store: await database(), now: new Date() };
    const page = pageOf(sending);
    const place = await door(sending);
    if (place === "signed-out") return keepForSignIn(sending, page);
    if (place instanceof Response) return place;
    const keeper = "keeper" in place && typeof place.keeper === "string" ? place.keeper : null;
    if (keeper !== null) await bringKeptFile(sending, keeper);
    const to = (path: string, led: Lead = {}) => seeOther(withLed(path, led), led.cookies, request);
    const again = async (problem: string, led: Lead = {}) => {
      const { kept, cookies } = await keepTyped(sending, keeper, page, {
        problem,
        problems: led.problems,
        dropsFile: led.dropsFile,
      });
      const query = { ...led.query, kept };
      // A problem in words stands with what is kept; the address carries its name alone.
      const word = /^[\w-]{1,40}$/.test(problem) ? { problem } : {};
      return to(page, { ...led, done: undefined, ...word, query, cookies });
    };
    const lost = "lost" in place && typeof place.lost === "function" ? (place.lost as Lost) : nothingThere;
    const lead = (outcome: Outcome<unknown, string>, led: Lead = {}) => {
      if (outcome.ok) return to(page, led);
      return outcome.reason === "not-found" ? lost() : to(page, { ...led, done: undefined, problem: outcome.reason });
    };
    const leadOrAgain = async (outcome: Outcome<unknown, string>, led: Lead = {}) =>
      outcome.ok || outcome.reason === "not-found" ? lead(outcome, led) : again(outcome.reason, led);
    const result = fields.safeParse(fieldsIn(sent, fields));
    if (!result.success) {
      const problems = problemsIn(result.error);
      return again(Object.values(problems)[0] ?? "unreadable", { problems });
    }
    return act({ ...sending, ...place, values: result.data, page, to, again, lead, leadOrAgain });
  };
}

/** The acts of one page, each at its own last word of the address. */
export function forms(acts: Readonly<Record<string, Handler>>): Handler {
  return async (request, context) => {
    const { act = "" } = await context.params;
    const handler = Object.hasOwn(acts, act) ? acts[act] : undefined;
    return handler ? handler(request, context) : nothingThere();
  };
}
