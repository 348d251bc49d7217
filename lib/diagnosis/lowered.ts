import type { ClassCertainty } from "../scoring/findings";
import type { Scores } from "../scoring/scores";

type Level = ClassCertainty["certainty"];

/** No verdict is clear beside answers that contradict each other, or that may. */
const atMostLikely = (certainty: Level): Level => (certainty === "clear" ? "likely" : certainty);

const isClass = (value: object): value is ClassCertainty => "probability" in value && "certainty" in value;

/** Every certainty of a value brought down, however deep. */
function lower(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isClass(value)) return { ...value, certainty: atMostLikely(value.certainty) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lower(inner)]));
}

/** The scores with no verdict clear; those of the first arithmetic stay as they are. */
export function lowered(scores: Scores): Scores {
  const { sureness, position } = scores;
  if (!sureness) return scores;
  const certainty = lower(sureness.certainty) as typeof sureness.certainty;
  const neighbour = position.neighbour ?? certainty.quadrant?.neighbour?.class ?? null;
  return {
    ...scores,
    position: { ...position, certainty: position.certainty && atMostLikely(position.certainty), neighbour },
    sureness: { ...sureness, certainty },
  };
}
