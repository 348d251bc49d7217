import { Origins } from "../charts/origins";
import { Section } from "./section";
import type { Told } from "./told";

/** How to read the page: published and ours, scores, cases, and that this is no recognition. */
export function Reading({ told }: { told: Told }) {
  const { translate, locale } = told.words;
  return (
    <Section
      locale={told.words.locale}
      id="reading"
      eyebrow={translate("result.reading.eyebrow")}
      title={translate("result.reading.title")}
    >
      <p>
        <Origins sentence="result.reading.origins" words={told.words} />
      </p>
      <p>{translate("result.reading.scores")}</p>
      <p>{translate("result.reading.cases")}</p>
      <p>
        <strong>{translate("result.reading.recognition")}</strong>
      </p>
      <p>
        <a href={`/${locale}/method`}>{translate("result.reading.method")}</a>
      </p>
    </Section>
  );
}
