import type { Tier } from "#lib/rules/rule-set";
import { besidesWords, headlineWords } from "../ladder/headline";
import { Ladder } from "../ladder/ladder";
import { roundSentence } from "../ladder/round-words";
import type { OfficialResult, ResultView } from "./result-view";
import { RoomBody } from "./room";

type Props = { result: ResultView; shown?: Tier | null };

/** What the official rules say of the firm: the goal first, or another tier that is asked for. */
export function TiersRoom({ result, shown = null }: Props) {
  const { words, official, places, isWhole } = result;
  if (!official) return null;
  const { steps, aim, lines, factHref } = official;
  const [line] = lines;
  return (
    <RoomBody result={result} room="tiers" title={tiersFinding(result)}>
      {steps ? (
        <>
          <p className="lead">{besidesWords(steps, aim, words)}</p>
          <Freshness result={result} official={official} />
          <Ladder
            {...{ words, steps, aim, shown, factHref }}
            level={isWhole ? 3 : 2}
            rounds={line ? roundSentence(line.tier, lines, words) : undefined}
            tierHref={places.tier}
          />
        </>
      ) : (
        <Filling result={result} official={official} />
      )}
    </RoomBody>
  );
}

type PartProps = { result: ResultView; official: OfficialResult };

/** What the figures of today come to, where they changed since. */
export function Freshness({ result: { words }, official: { changed } }: PartProps) {
  const { translate } = words;
  return changed ? (
    <p className="soft screen">
      {translate("rooms.goal.changed", { count: changed.count, finding: changed.finding })}{" "}
      <a href={changed.href}>{translate("rooms.goal.changedLink")}</a>
    </p>
  ) : null;
}

/** Where figures can be given, for whoever may. */
export function Filling({ result: { words }, official: { fillHref } }: PartProps) {
  const { translate } = words;
  return (
    <>
      <p>{translate("rooms.goal.none")}</p>
      {fillHref ? (
        <p className="screen">
          <a className="button quiet" href={fillHref}>
            {translate("rooms.goal.fill")}
          </a>{" "}
          <span className="soft">{translate("rooms.goal.fillAfter")}</span>
        </p>
      ) : null}
    </>
  );
}

/** How far the goal is, in a sentence. */
export function tiersFinding({ words, official }: ResultView): string {
  if (!official?.steps) return words.translate("ladder.finding.none");
  return official.wants === "strength"
    ? words.translate("rooms.tiers.unasked")
    : headlineWords(official.steps, official.aim, words);
}
