import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import type { Confidence, Criterion } from "./criterion";
import type { RuleSet } from "./rule-set";

/** Where a clause stands: its document's number, the clause, the address, and the address of a copy where one was read. */
export type SourceLine = { clause: Text; source: string; copy: string | null; confidence: Confidence };

/** The number of an official document, as documents cite it: in brackets behind its name. */
const numberIn = (document: string): string | undefined =>
  [...document.matchAll(/[（(]([^（）()]*)[）)]/g)].map(([, within = ""]) => within).find(hasNumber);
const hasNumber = (clause: string): boolean => /[〔[]\d{4}[〕\]]/.test(clause);

type Clause = Pick<Criterion, "clause" | "source" | "copy" | "confidence">;

/** A clause as it names itself, with the address of a copy where one was read. */
export const sourceLine = ({ clause, source, copy, confidence }: Clause): SourceLine => ({
  clause,
  source,
  copy: copy ?? null,
  confidence,
});

/** A clause of a rule set behind the number of its document; a clause of another document, such as a notice, names its own. */
export function numberedLine(said: Clause, { document }: Pick<RuleSet, "document">): SourceLine {
  const clause = byLocale((locale) => {
    const number = hasNumber(said.clause[locale]) ? undefined : numberIn(document[locale]);
    return number ? `${number} ${said.clause[locale]}` : said.clause[locale];
  });
  return sourceLine({ ...said, clause });
}
