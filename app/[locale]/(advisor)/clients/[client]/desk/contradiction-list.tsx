import { wordsOf } from "#app/_view/charts/words";
import type { Ground } from "#lib/advising/queue";
import { contradictionWords } from "./ground-words";
import type { OpenDesk } from "./open-desk";

type Contradiction = Extract<Ground, { kind: "contradiction" }>;

/** Whether a ground is that the entry no longer goes together with others once corrections are counted. */
export const isMadeByCorrection = (ground: Ground): ground is Contradiction =>
  ground.kind === "contradiction" && ground.corrections === "make";

/** What does not go together, a line each. */
export function ContradictionList({ opened, grounds }: { opened: OpenDesk; grounds: readonly Contradiction[] }) {
  const { desk, locale } = opened;
  const words = wordsOf(locale, "others");
  const once = new Map(grounds.map((ground) => [ground.id, ground]));
  return (
    <ul>
      {[...once.values()].map((ground) => (
        <li key={ground.id}>{contradictionWords(ground, { desk, words })}</li>
      ))}
    </ul>
  );
}
