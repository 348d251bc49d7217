import type { ApplicationFile } from "#db/programme/application-file";
import { isInForce } from "#lib/programme/application-facts";
import { documentOf, documents, documentsAsked } from "#lib/programme/documents";
import type { Locale } from "#lib/text/text";
import type { ShownDocuments } from "../_view/review/documents";
import { documentCode } from "../acts/sheets/documents";
import { translator } from "../translate";
import { momentText } from "./shown-criteria";

/** The signed and sealed documents of a submission beside what it says, and what its sender declared. */
export function shownDocuments(file: ApplicationFile, locale: Locale, home: string): ShownDocuments | null {
  const { round, application, submission, declaration, claimed, names } = file;
  if (!submission) return null;
  const translate = translator(locale);
  const scans = file.evidence.filter((row) => documentOf(row.fact) !== null && isInForce(row, submission.submittedAt));
  const asked = documentsAsked(round);
  const there = documents.filter((each) => asked.includes(each) || scans.some(({ fact }) => documentOf(fact) === each));
  if (there.length === 0 && !declaration && !round.declaration) return null;
  return {
    papers: there.map((document) => {
      const code = documentCode(document, { round, application, facts: claimed });
      return {
        id: document,
        title: translate(`documents.titles.${document}`),
        code,
        files: scans
          .filter(({ fact }) => documentOf(fact) === document)
          .map((scan) => ({
            ...{ id: scan.id, name: scan.name, type: scan.type, code: scan.code, agrees: scan.code === code },
            href: `${home}/evidence/${scan.id}`,
          })),
      };
    }),
    declaration: declaration && {
      words: declaration.words,
      by: translate("documents.declaration.given", {
        person: names.get(declaration.by) ?? translate("documents.declaration.firm"),
        at: momentText(locale, declaration.at),
      }),
    },
  };
}
