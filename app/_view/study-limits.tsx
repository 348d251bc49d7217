import type { Limit } from "#lib/diagnosis/case";
import { Origin } from "./charts/origin";
import type { Words } from "./charts/words";

/** What each study says itself that it does not prove. */
export function StudyLimits({ limits, words }: { limits: readonly Limit[]; words: Words }) {
  return (
    <ul>
      {limits.map(({ text, source }) => (
        <li key={words.of(text)}>
          {words.of(text)}{" "}
          <small className="soft">
            {words.source(source)} <Origin of="published" locale={words.locale} />
          </small>
        </li>
      ))}
    </ul>
  );
}
