import { flagsShown } from "#lib/charts/flags";
import { isContradiction, strengthShown } from "#lib/charts/sureness";
import { languages } from "#lib/text/languages";
import styles from "./first-screen.module.css";
import { goalStep, namesOfFacts } from "./goal-step";
import type { ResultView } from "./result-view";

/** What keeps a result from being taken as it stands, in a line with the way to it. */
export function Doubts({ result }: { result: ResultView }) {
  const { words, places } = result;
  const { translate, locale } = words;
  const parts = doubtParts(result);
  if (parts.length === 0) return <p className={styles.sound}>{translate("rooms.doubt.none")}</p>;
  return (
    <p className={styles.doubt}>
      <strong>{translate("rooms.doubt.title")}</strong> {parts.join(languages[locale].semicolon)}{" "}
      <a className="screen" href={places.room("method", "doubt")}>
        {translate("rooms.doubt.link")}
      </a>
    </p>
  );
}

/** What contradicts, cannot be checked, is open or missing, each with how much of it. */
export function doubtParts(result: ResultView): string[] {
  const { words, edition, diagnosis, official } = result;
  const goal = goalStep(result);
  const { translate } = words;
  const flags = flagsShown(edition, diagnosis);
  const shown = strengthShown(edition, diagnosis);
  const counts = {
    contradictions: flags.filter(isContradiction).length,
    notes: official?.notes.length ?? 0,
    unchecked: diagnosis.unchecked?.length ?? 0,
    range: shown?.range ? shown.settling.length : 0,
    flags: flags.filter((flag) => !isContradiction(flag)).length,
  };
  const parts = (["contradictions", "notes", "unchecked", "range", "flags"] as const).flatMap((id) =>
    counts[id] > 0 ? [translate(`rooms.doubt.${id}`, { count: counts[id] })] : [],
  );
  const unknown = goal?.clauses.flatMap(({ standing, missing: facts }) => (standing === "unknown" ? facts : [])) ?? [];
  const missing = namesOfFacts(unknown, words).length;
  return goal && missing > 0
    ? [...parts, translate("rooms.doubt.facts", { count: missing, tier: translate(`ladder.short.${goal.tier}`) })]
    : parts;
}
