import { and, asc, eq, max } from "drizzle-orm";
import { documentNumberOf, type MessageKind } from "#lib/programme/firm-message";
import { dayOf, yearOf } from "#lib/text/day";
import type { Connection } from "../client";
import { documentNumbers, documentSeries } from "../schema";

/** Of which bureau a document is, of which kind, about what (an application or a round), and who gives it out. */
export type NumberedDocument = { organisation: string; kind: MessageKind; subject: string; by: string };

/**
 * Takes the next document number of a bureau's series, inside the transaction of the act that gives the document out;
 * `null` where the bureau numbers none of that kind. Kinds with one pattern share its numbers; each year begins anew.
 */
export async function takeDocumentNumber(
  inside: Connection,
  { organisation, kind, subject, by }: NumberedDocument,
  at: Date,
): Promise<string | null> {
  const isOfKind = and(eq(documentSeries.organisation, organisation), eq(documentSeries.kind, kind));
  const [series] = await inside.select().from(documentSeries).where(isOfKind);
  if (!series) return null;
  const { pattern, first } = series;
  const year = yearOf(dayOf(at));
  const isInSeries = and(
    eq(documentNumbers.organisation, organisation),
    eq(documentNumbers.pattern, pattern),
    eq(documentNumbers.year, year),
  );
  const [last] = await inside
    .select({ number: max(documentNumbers.number) })
    .from(documentNumbers)
    .where(isInSeries);
  const number = Math.max(first, (last?.number ?? 0) + 1);
  await inside.insert(documentNumbers).values({ organisation, pattern, year, number, kind, subject, by, at });
  return documentNumberOf(pattern, year, number);
}

export type GivenNumber = typeof documentNumbers.$inferSelect;

/** Every number that a bureau gave out, by series, year and number. Not for actors. */
export const listDocumentNumbers = (on: Connection, organisation: string): Promise<GivenNumber[]> =>
  on
    .select()
    .from(documentNumbers)
    .where(eq(documentNumbers.organisation, organisation))
    .orderBy(asc(documentNumbers.pattern), asc(documentNumbers.year), asc(documentNumbers.number));
