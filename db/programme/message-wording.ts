import { and, eq } from "drizzle-orm";
import { type Act, type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { DocumentKind, MessageKind, MessageText } from "#lib/programme/firm-message";
import type { Locale } from "#lib/text/text";
import type { Connection, Database } from "../client";
import { documentSeries, messageTemplates } from "../schema";
import { record } from "../service/trail";
import { type GivenNumber, listDocumentNumbers } from "./document-numbers";

/** A bureau's own words of a kind of message in a language. */
export type OwnTemplate = MessageText & { kind: MessageKind; locale: Locale };
export type Series = { kind: MessageKind; pattern: string; first: number };

/** What a bureau says in its own words, how it numbers its documents, and the numbers that it gave out. */
export type BureauWording = { templates: OwnTemplate[]; series: Series[]; numbers: GivenNumber[] };

const bureauOf = (actor: Actor, act: Act): { organisation: string; user: string } | null => {
  const organisation = actor.kind === "person" ? actor.organisation : null;
  if (actor.kind !== "person" || organisation === null) return null;
  return refusalOf(actor, act, { of: "organisation", id: organisation }) ? null : { organisation, user: actor.user };
};

export async function readWording({ db }: Database, actor: Actor): Promise<Outcome<BureauWording, "not-found">> {
  const bureau = bureauOf(actor, "word-messages");
  if (!bureau) return refused("not-found");
  const { organisation } = bureau;
  const [templates, series, numbers] = await Promise.all([
    db.select().from(messageTemplates).where(eq(messageTemplates.organisation, organisation)),
    db.select().from(documentSeries).where(eq(documentSeries.organisation, organisation)),
    listDocumentNumbers(db, organisation),
  ]);
  return done({ templates, series, numbers });
}

type Work = (
  inside: Connection,
  bureau: { organisation: string; user: string },
) => Promise<Readonly<Record<string, string>>>;

/** Changes a bureau's wording in one transaction, with its line in the trail. */
const change = (database: Database, actor: Actor, at: Date, work: Work): Promise<Outcome<null, "not-found">> =>
  database.durably(async (inside) => {
    const bureau = bureauOf(actor, "word-messages");
    if (!bureau) return refused("not-found");
    const detail = await work(inside, bureau);
    await record(inside, actor, "word-messages", bureau.organisation, at, detail, bureau.organisation);
    return done(null);
  });

/** Gives a kind of message the bureau's own words in a language; `null` goes back to the usual ones. */
export const setTemplate = (
  database: Database,
  actor: Actor,
  { kind, locale, text }: { kind: MessageKind; locale: Locale; text: MessageText | null },
  at: Date,
): Promise<Outcome<null, "not-found">> =>
  change(database, actor, at, async (inside, { organisation, user: by }) => {
    const isIt = and(
      eq(messageTemplates.organisation, organisation),
      eq(messageTemplates.kind, kind),
      eq(messageTemplates.locale, locale),
    );
    await inside.delete(messageTemplates).where(isIt);
    if (text) await inside.insert(messageTemplates).values({ organisation, kind, locale, ...text, by, at });
    return { kind, what: text ? "own" : "usual" };
  });

/** Has documents of a kind numbered by a pattern, from a number on; `null` numbers them no longer. */
export const setSeries = (
  database: Database,
  actor: Actor,
  { kind, series }: { kind: DocumentKind; series: { pattern: string; first: number } | null },
  at: Date,
): Promise<Outcome<null, "not-found">> =>
  change(database, actor, at, async (inside, { organisation, user: by }) => {
    const isIt = and(eq(documentSeries.organisation, organisation), eq(documentSeries.kind, kind));
    await inside.delete(documentSeries).where(isIt);
    if (series) await inside.insert(documentSeries).values({ organisation, kind, ...series, by, at });
    return { kind, to: series?.pattern ?? "" };
  });
