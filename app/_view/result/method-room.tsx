import { flagsShown } from "#lib/charts/flags";
import { isContradiction } from "#lib/charts/sureness";
import { Origins } from "../charts/origins";
import { Doubt } from "./doubt";
import { Flags } from "./flags";
import type { ResultView } from "./result-view";
import { Part, RoomBody } from "./room";
import { EachClass } from "./sureness";

/** How far to trust the result: what does not agree or is missing, how sure each class is, and how to read scores. */
export function MethodRoom({ result }: { result: ResultView }) {
  const { translate, locale } = result.words;
  return (
    <RoomBody result={result} room="method" title={methodFinding(result)}>
      <div id="doubt">
        <Doubt result={result} />
        <FactNotes result={result} />
        <Flags result={result} />
      </div>
      <EachClass result={result} />
      <Part result={result} id="reading" title={translate("rooms.method.reading")}>
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
      </Part>
    </RoomBody>
  );
}

/** The official figures that do not agree with each other or the answers, for the firm itself and whom it lets see them. */
function FactNotes({ result: { words, official, shows } }: { result: ResultView }) {
  const notes = official?.notes ?? [];
  if (notes.length === 0 || (words.reader !== "firm" && !shows.notes)) return null;
  return (
    <>
      <p>
        <strong>{words.translate("rooms.method.notesTitle")}</strong>
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** What keeps the result from being trusted, in a sentence. */
export function methodFinding({ words: { translate }, edition, diagnosis, official }: ResultView): string {
  const contradictions = flagsShown(edition, diagnosis).filter(isContradiction).length;
  if (contradictions > 0) return translate("rooms.method.contradictory", { count: contradictions });
  const notes = official?.notes.length ?? 0;
  if (notes > 0) return translate("rooms.method.notes", { count: notes });
  const unchecked = diagnosis.unchecked?.length ?? 0;
  return unchecked > 0 ? translate("rooms.method.unchecked", { count: unchecked }) : translate("rooms.method.none");
}
