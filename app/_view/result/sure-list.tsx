import { type ClassId, sureOfAll } from "#lib/charts/sureness";
import { sureLine } from "../charts/sure-words";
import type { ResultView } from "./result-view";

/** How sure some classes are, each in a line; nothing where the edition does not tell. */
export function SureList({ result: { words, diagnosis }, ids }: { result: ResultView; ids: readonly ClassId[] }) {
  const shown = sureOfAll(diagnosis).filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <ul>
      {shown.map((each) => (
        <li key={each.id}>{sureLine(each, words)}</li>
      ))}
    </ul>
  );
}
