import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintedPaper } from "#app/_view/application/printed-paper";
import { PrintButton } from "#app/_view/print-button";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { documentCode } from "#app/acts/sheets/documents";
import { formats, translator } from "#app/translate";
import { commitmentLines, evidencePart, formParts, paperHead } from "#app/words/printed-papers";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import { evidenceOf } from "#db/sheets/evidence";
import { documentsAsked } from "#lib/programme/documents";

type Props = { params: Promise<{ locale: string; token: string; document: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("documents.title") };
}

/** A document of the application, filled in from the sheet, to be printed, signed and sealed. */
export default async function PrintPage({ params }: Props) {
  const { locale: word, token, document: wanted } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const { inRound, facts, now } = opened;
  if (!inRound) notFound();
  const document = documentsAsked(inRound.round).find((each) => each === wanted) ?? notFound();
  const translate = translator(locale);
  const store = await database();
  const bureau = await bureauOf(store, inRound.round);
  const isForm = document === "application-form";
  const printed = formats(locale).dateTime(now, { dateStyle: "long", timeStyle: "short" });
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={`/${locale}/sheets/${token}/application#document-${document}`}>{translate("documents.back")}</a>
      </p>
      <div className="row screen">
        <p className="soft">{translate("documents.printLead")}</p>
        <PrintButton label={translate("documents.print")} />
      </div>
      <PrintedPaper
        title={translate(`documents.titles.${document}`)}
        subtitle={inRound.round.name}
        head={paperHead(inRound, facts, bureau, locale)}
        parts={isForm ? formParts(inRound.round, facts, locale) : []}
        annex={isForm ? evidencePart(inRound.round, await evidenceOf(store.db, opened.sheet.id), locale) : []}
        lines={isForm ? [translate("documents.formStatement")] : commitmentLines(inRound.round, bureau, locale)}
        words={{
          signature: translate("documents.signature"),
          seal: translate("documents.seal"),
          day: translate("documents.day"),
          item: translate("documents.item"),
          value: translate("documents.value"),
          code: translate("documents.printedCode", { code: documentCode(document, { ...inRound, facts }) }),
          foot: translate("documents.foot", { at: printed }),
        }}
      />
    </main>
  );
}
