import { Origins } from "../charts/origins";
import type { ResultView } from "./result-view";
import { Section } from "./section";

/** How to read the page: published and ours, scores, cases, and that this is no recognition. */
export function Reading({ result }: { result: ResultView }) {
  const { translate, locale } = result.words;
  return (
    <Section
      locale={result.words.locale}
      id="reading"
      eyebrow={translate("result.reading.eyebrow")}
      title={translate("result.reading.title")}
    >
      <p>
        <Origins sentence="result.reading.origins" words={result.words} />
      </p>
      <p>{translate("result.reading.scores")}</p>
      <p>{translate(result.diagnosis.certainty ? "sureness.cases" : "result.reading.cases")}</p>
      <p>
        <strong>{translate("result.reading.recognition")}</strong>
      </p>
      <p>
        <a href={`/${locale}/method?edition=${result.edition.id}`}>{translate("result.reading.method")}</a>
      </p>
    </Section>
  );
}
