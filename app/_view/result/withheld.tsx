import type { ResultView } from "./result-view";
import { Section } from "./section";

/** What a shared result leaves out, and why: a reader must not take silence for an answer. */
export function Withheld({ result: { words } }: { result: ResultView }) {
  const { translate, locale } = words;
  return (
    <Section
      locale={locale}
      id="official"
      eyebrow={translate("ladder.title")}
      title={translate("result.withheld.title")}
    >
      <p>{translate("result.withheld.text")}</p>
    </Section>
  );
}
