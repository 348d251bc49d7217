import type { Metadata } from "next";
import { FirstScreen } from "#app/_view/result/first-screen";
import { localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { Notices } from "./notices";
import { openResult, type ResultParams } from "./open-result";
import { ownerView } from "./owner-view";
import { QuickActions } from "./quick-actions";

type Props = { params: ResultParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("manage.resultTitle") };
}

/** A result on one screen. */
export default async function ResultPage({ params }: Props) {
  const result = await openResult(params);
  return (
    <main id="main" className="sheet wide">
      <Notices result={result} />
      <FirstScreen
        result={await ownerView(result)}
        actions={<QuickActions locale={result.locale} base={result.base} />}
      />
    </main>
  );
}
