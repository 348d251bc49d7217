import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Prepared } from "#app/_view/prepare/prepared";
import { PrintButton } from "#app/_view/print-button";
import { preparedLists, preparedWords } from "#app/[locale]/(firm)/prepare/prepared-lists";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { openLists } from "../open-lists";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("prepare.title") };
}

/** What a sheet still lacks, by whose books it stands in, with what is known. */
export default async function SheetPreparePage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { opened, lists, entryOf } = await openLists(token);
  const { sheet, aim } = opened;
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const firm = sheet.firmName ? `${sheet.firmName} · ` : "";
  return (
    <main id="main" className="sheet wide">
      <p className="soft screen">
        <a href={home}>{translate("prepare.back")}</a>
      </p>
      <h1>{translate("prepare.title")}</h1>
      <p>
        <strong>
          {[
            translate("prepare.forSheet", { firm, year: String(sheet.year) }),
            aim && translate("prepare.forAim", { tier: translate(`rounds.tiers.${aim}`) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </strong>
      </p>
      <p className="lead screen">{translate("prepare.leadSheet")}</p>
      <p className="row screen">
        <PrintButton label={translate("common.print")} />
      </p>
      <Prepared lists={preparedLists(lists, { locale, year: sheet.year, entryOf })} words={preparedWords(locale)} />
    </main>
  );
}
