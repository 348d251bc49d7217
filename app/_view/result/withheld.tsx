import { Section } from "./section";
import type { Told } from "./told";

/** What a shared result leaves out, and why: a reader must not take silence for an answer. */
export function Withheld({ told: { words } }: { told: Told }) {
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
