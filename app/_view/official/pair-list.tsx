import { contradictionMark, contradictionsId } from "#lib/entry/form-text";

type Pair = { id: string; words: string; href: string; keys: readonly string[] };
type Props = { groups: readonly { isImpossible: boolean; title: string; pairs: readonly Pair[] }[] };

/** Facts that do not go together, with a way to each pair; only what cannot be is marked as a problem. */
export function PairList({ groups }: Props) {
  if (groups.length === 0) return null;
  return (
    <div
      id={contradictionsId}
      className={groups.some(({ isImpossible }) => isImpossible) ? "notice problem" : "notice"}
      tabIndex={-1}
    >
      {groups.map(({ isImpossible, title, pairs }) => (
        <div key={title}>
          <p>
            <strong>{title}</strong>
          </p>
          <ul>
            {pairs.map(({ id, words, href, keys }) => (
              <li key={id} {...(isImpossible && { [contradictionMark]: keys.join(" ") })}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
