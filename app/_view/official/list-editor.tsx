import { baseName, cellName, noneName, problemId, type TypedRow } from "#lib/entry/form-text";
import { lengthOf } from "#lib/text/length";
import { AmountLine } from "../entry/amount-line";
import { CountLine } from "../entry/count-line";
import { EntryChoice } from "../entry/entry-choice";
import type { Column, ListEditor as List, OfficialWords } from "./asked";
import { CarriedFact } from "./carried-fact";
import { Cell, type CellProps, isLong } from "./list-cell";
import styles from "./official.module.css";

type Props = { list: List; words: OfficialWords };

/** The rows of a list; adding and removing are buttons that save the page, so they need no scripts. */
export function ListEditor({ list, words }: Props) {
  const { key, text, help, rows, blanks, isNone, columns, problems } = list;
  const lines: TypedRow[] = [...rows, ...Array.from({ length: blanks }, () => ({}))];
  return (
    <fieldset id={key} className={styles.fact} aria-describedby={`${key}-help`}>
      <legend className={styles.legend}>
        {text}
        {list.isRequired && <span className={styles.required}>{words.required}</span>}
        {list.isOptional && <span className={styles.optional}>{words.optional}</span>}
      </legend>
      <p id={`${key}-help`} className={styles.help}>
        {help}
        {list.why && <span className={styles.help}>{list.why}</span>}
      </p>
      <ColumnHelp columns={columns} title={words.columns} name={text} />
      <p id={problemId(key)} className={styles.problem} aria-live="polite">
        {problems.join(" ")}
      </p>
      {list.isCarried && <CarriedFact of={key} name={text} words={words} />}
      <EntryChoice subject={key} split={list} title={words.waitingTitle} words={words} />
      {rows.length === 0 && (
        <p>
          <label className={styles.none}>
            <input type="checkbox" name={noneName(key)} value="none" defaultChecked={isNone} />
            <span>{words.none}</span>
          </label>
        </p>
      )}
      <ol className={styles.rows}>
        {lines.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
          <li key={place} id={`${key}.${place + 1}`}>
            <Row {...{ list, row, words, columns }} place={place + 1} isNew={place >= rows.length} />
          </li>
        ))}
      </ol>
      <p className="row">
        {lines.length < list.atMost && (
          <button type="submit" name="add" value={key} className="button quiet" aria-label={`${words.add} · ${text}`}>
            {words.add}
          </button>
        )}
      </p>
      <input type="hidden" name={baseName(key)} value={list.revision} />
    </fieldset>
  );
}

type HelpProps = { columns: readonly Column[]; title: string; name: string };

/** How each field of a row is filled in: once for all rows. */
const ColumnHelp = ({ columns, title, name }: HelpProps) => (
  <details className={styles.columnHelp}>
    <summary>
      {title}
      <span className="unseen"> · {name}</span>
    </summary>
    <dl>
      {columns.map(({ id, text, help }) => (
        <div key={id}>
          <dt>{text}</dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  </details>
);

type RowProps = Props & { row: TypedRow; place: number; isNew: boolean; columns: Column[] };

function Row({ list, row, place, isNew, columns, words }: RowProps) {
  const name = isNew ? words.newRow : words.row.replace("{row}", String(place));
  const [usual, folded] = [columns.filter(({ isFolded }) => !isFolded), columns.filter(({ isFolded }) => isFolded)];
  const cells = (some: readonly Column[]) => (
    <div className={styles.cells}>
      {some.map((column) => (
        <LabelledCell
          key={column.id}
          {...{ words, isNew }}
          column={column}
          name={cellName(list.key, place, column.id)}
          text={row[column.id] ?? ""}
        />
      ))}
    </div>
  );
  return (
    <fieldset className={styles.listRow}>
      <legend>
        {name}
        <span className="unseen"> · {list.text}</span>
      </legend>
      {cells(usual)}
      {folded.length > 0 && (
        <details className={styles.columnHelp} open={folded.some(({ id }) => row[id] !== undefined)}>
          <summary>{list.foldedTitle}</summary>
          {cells(folded)}
        </details>
      )}
      {!isNew && (
        <button
          type="submit"
          name="remove"
          value={`${list.key}.${place}`}
          className="plain"
          aria-label={`${words.remove} · ${list.text} · ${name}`}
        >
          {words.remove}
        </button>
      )}
    </fieldset>
  );
}

/** A cell with what it is called, and how its number was read. */
const LabelledCell = ({ column, name, text, words, isNew }: CellProps & Pick<Props, "words"> & { isNew: boolean }) => (
  <div data-long={isLong(column.maxLength) || undefined}>
    {/* biome-ignore lint/a11y/noLabelWithoutControl: the cell is the control */}
    <label title={column.help}>
      <span>
        {column.text}
        {column.isRequired && !isNew && <span className={styles.required}>{words.required}</span>}
      </span>
      <Cell {...{ column, name, text, words }} />
    </label>
    {column.amount && <AmountLine name={name} text={text} reading={column.amount} />}
    {isLong(column.maxLength) && (
      <CountLine name={name} made={lengthOf(text)} most={column.maxLength} words={words.length} />
    )}
  </div>
);
