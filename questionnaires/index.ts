import { z } from "zod";
import { Case } from "../lib/diagnosis/case";
import { defectsOf, defectsOfCases } from "../lib/diagnosis/soundness";
import { Edition } from "../lib/instrument/edition";
import { cases as written } from "./cases/cases";
import { edition as edition20261 } from "./editions/2026-1/edition";

/** Parses data at the door and throws, naming the item, where it is not sound. */
function parse<Output>(schema: z.ZodType<Output>, data: { id: string }, defects: (parsed: Output) => string[]): Output {
  const result = schema.safeParse(data);
  if (!result.success) throw new Error(`${data.id}:\n${z.prettifyError(result.error)}`);
  const found = defects(result.data);
  if (found.length > 0) throw new Error(found.join("\n"));
  return result.data;
}

/** Every published edition, oldest first. */
export const editions: readonly Edition[] = [edition20261].map((each) => parse(Edition, each, defectsOf));

/** The edition that new assessments are made under, and that the cases are coded in. */
export const latestEdition = editions.at(-1) as Edition;

export const findEdition = (id: string): Edition | undefined => editions.find((edition) => edition.id === id);

/** The published firms, in the order of their papers. */
export const cases: readonly Case[] = written.map((each) =>
  parse(Case, each, (parsed) => defectsOfCases([parsed], latestEdition)),
);

export const findCase = (id: string): Case | undefined => cases.find((each) => each.id === id);
