import type { ReactNode } from "react";
import { Origin } from "./origin";
import type { Words } from "./words";

type Key =
  | "charts.plane.origins"
  | "charts.path.origins"
  | "charts.stages.origins"
  | "charts.networks.origins"
  | "charts.innovation.origins"
  | "result.reading.origins";

/** A sentence that says which parts are published and which are ours, each with its marker. */
export function Origins({ sentence, words, firm = "" }: { sentence: Key; words: Words; firm?: string }): ReactNode {
  const { locale } = words;
  return words.translate.rich(sentence, {
    firm,
    published: () => <Origin of="published" locale={locale} />,
    ours: () => <Origin of="ours" locale={locale} />,
  });
}
