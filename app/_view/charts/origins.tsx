import type { ReactNode } from "react";
import type { Locale } from "../../../lib/instrument/text";
import { Origin } from "./origin";
import { wordsOf } from "./words";

type Key =
  | "charts.plane.origins"
  | "charts.path.origins"
  | "charts.stages.origins"
  | "charts.networks.origins"
  | "charts.innovation.origins"
  | "result.reading.origins";

/** A sentence that says which parts are published and which are ours, each with its marker. */
export function Origins({ sentence, locale, firm = "" }: { sentence: Key; locale: Locale; firm?: string }): ReactNode {
  return wordsOf(locale).translate.rich(sentence, {
    firm,
    published: () => <Origin of="published" locale={locale} />,
    ours: () => <Origin of="ours" locale={locale} />,
  });
}
