import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import type { pageOf } from "./[section]/fields";

type Props = { page: ReturnType<typeof pageOf>; locale: Locale };

/** What is wrong on a page that was sent, with a way to each; it is told without scripts, too. */
export function OpenEntries({ page: { needed, optional, singles }, locale }: Props) {
  const cells = [...needed.yearRows, ...optional.yearRows].flatMap((row) => row.cells);
  const controls = [
    ...cells.flatMap(({ control }) => control ?? []),
    ...singles.flatMap((single) => ("columns" in single ? [] : [single.control])),
  ];
  const open = [
    ...controls.flatMap(({ key, label, problem }) => (problem ? [{ key, name: label, problem }] : [])),
    ...singles.flatMap((single) =>
      "columns" in single ? single.problems.map((problem) => ({ key: single.key, name: single.text, problem })) : [],
    ),
  ];
  if (open.length === 0) return null;
  return (
    <div className="notice problem" role="alert">
      <p>
        <strong>{translator(locale)("official.open", { count: open.length })}</strong>
      </p>
      <ul>
        {open.map(({ key, name, problem }) => (
          <li key={`${key} ${problem}`}>
            <a href={`#${key}`}>{name}</a> {problem}
          </li>
        ))}
      </ul>
    </div>
  );
}
