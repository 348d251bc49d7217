import type { Metadata } from "next";
import { Report } from "#app/_view/result/report";
import { ReportActions } from "#app/_view/result/report-actions";
import { localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { openResult, type ResultParams } from "../open-result";
import { ownerView } from "../owner-view";

type Props = { params: ResultParams; searchParams: Promise<{ tables?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("rooms.paper.whole") };
}

/** All rooms of a result on one page. */
export default async function ReportPage({ params, searchParams }: Props) {
  const result = await openResult(params);
  const hasTables = (await searchParams).tables !== undefined;
  return (
    <main id="main" className="sheet wide">
      <Report
        result={await ownerView(result, true)}
        hasTables={hasTables}
        actions={<ReportActions locale={result.locale} path={`${result.base}/report`} hasTables={hasTables} />}
      />
    </main>
  );
}
