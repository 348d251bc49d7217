import type { Translate } from "#app/translate";
import { type OutsideKind, outsideKinds } from "#lib/programme/outside-list";
import { DayInput } from "../day-input";
import { FilePick } from "../file/file-pick";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./outside.module.css";

export type ShownList = {
  id: string;
  kind: OutsideKind;
  source: string;
  asOf: string;
  file: string;
  rows: number;
  by: string;
  hits: number;
};
export type ShownHit = {
  key: string;
  firm: string;
  href: string;
  region: string | null;
  kind: OutsideKind;
  text: string;
  from: string;
};

type Props = {
  action: string;
  lists: readonly ShownList[];
  hits: readonly ShownHit[];
  /** How many findings are shown at most. */
  most: number;
  /** Whether the reader puts lists in and aside. */
  keeps: boolean;
  typed: Readonly<Record<string, string>> | null;
  number: (value: number) => string;
  translate: Translate;
};

const columns = ["kind", "source", "asOf", "file", "rows", "hits", "by"] as const;
const hitColumns = ["firm", "region", "kind", "text", "from"] as const;

/** The lists of others that a bureau has, and what they say of the firms of a round. */
export function Outside({ action, lists, hits, most, keeps, typed, number, translate }: Props) {
  return (
    <>
      <Hits {...{ hits, most, translate }} />
      <Lists {...{ action, lists, keeps, number, translate }} />
      {keeps && <AddForm {...{ action, typed, translate }} />}
    </>
  );
}

function Hits({ hits, most, translate }: Pick<Props, "hits" | "most" | "translate">) {
  return (
    <>
      <h2>{translate("outside.hits")}</h2>
      {hits.length === 0 ? (
        <p>{translate("outside.noHits")}</p>
      ) : (
        <>
          <p className="soft">
            {translate("outside.hitsHint", { count: hits.length })}
            {hits.length >= most && translate("outside.mostHits", { count: most })}
          </p>
          <HitTable hits={hits} translate={translate} />
        </>
      )}
    </>
  );
}

function HitTable({ hits, translate }: Pick<Props, "hits" | "translate">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={staff.scroll} aria-label={translate("outside.hits")} tabIndex={0}>
      <table className={staff.stacked}>
        <thead>
          <tr>
            {hitColumns.map((column) => (
              <th key={column} scope="col">
                {translate(`outside.hitColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hits.map(({ key, firm, href, region, kind, text, from }) => (
            <tr key={key}>
              <th scope="row" className={styles.firm}>
                <a href={href}>{firm}</a>
              </th>
              <td data-label={translate("outside.hitColumns.region")}>{region}</td>
              <td data-label={translate("outside.hitColumns.kind")}>{translate(`outside.kinds.${kind}`)}</td>
              <td className={styles.text} data-label={translate("outside.hitColumns.text")}>
                {text}
              </td>
              <td className={styles.text} data-label={translate("outside.hitColumns.from")}>
                {from}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lists({
  action,
  lists,
  keeps,
  number,
  translate,
}: Pick<Props, "action" | "lists" | "keeps" | "number" | "translate">) {
  return (
    <>
      <h2>{translate("outside.lists")}</h2>
      <p className="soft">{translate(lists.length === 0 ? "outside.noLists" : "outside.listsHint")}</p>
      {lists.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
        <section className={staff.scroll} aria-label={translate("outside.lists")} tabIndex={0}>
          <table className={staff.stacked}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {translate(`outside.columns.${column}`)}
                  </th>
                ))}
                {keeps && <td />}
              </tr>
            </thead>
            <tbody>
              {lists.map(({ id, kind, source, asOf, file, rows, hits, by }) => (
                <tr key={id}>
                  <td data-label={translate("outside.columns.kind")}>{translate(`outside.kinds.${kind}`)}</td>
                  <th scope="row" className={styles.firm}>
                    {source}
                  </th>
                  <td data-label={translate("outside.columns.asOf")}>{asOf}</td>
                  <td data-label={translate("outside.columns.file")}>{file}</td>
                  <td data-label={translate("outside.columns.rows")}>{number(rows)}</td>
                  <td data-label={translate("outside.columns.hits")}>{number(hits)}</td>
                  <td data-label={translate("outside.columns.by")}>{by}</td>
                  {keeps && (
                    <td>
                      <form method="post" action={`${action}/end-outside`}>
                        <PressField />
                        <input type="hidden" name="list" value={id} />
                        <button
                          type="submit"
                          className="button quiet"
                          aria-label={translate("outside.endFor", { source })}
                        >
                          {translate("outside.end")}
                        </button>
                      </form>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** Where a list is put in. */
function AddForm({ action, typed, translate }: Pick<Props, "action" | "typed" | "translate">) {
  return (
    <form method="post" action={`${action}/add-outside`} encType="multipart/form-data" className={staff.card}>
      <PressField />
      <h2>{translate("outside.add")}</h2>
      <p className={staff.field}>
        <FilePick
          id="outside-file"
          name="file"
          label={translate("outside.file")}
          accept=".xlsx,.csv,.txt"
          describedBy="outside-file-hint"
        />
        <span id="outside-file-hint" className="soft">
          {translate("outside.fileHint")}
        </span>
      </p>
      <label className={staff.field}>
        {translate("outside.kind")}
        <select name="kind" defaultValue={typed?.kind ?? outsideKinds[0]}>
          {outsideKinds.map((kind) => (
            <option key={kind} value={kind}>
              {translate(`outside.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={staff.field}>
        {translate("outside.source")}
        <input type="text" name="source" required maxLength={100} defaultValue={typed?.source ?? ""} />
        <span className="soft">{translate("outside.sourceHint")}</span>
      </label>
      <div className={staff.field}>
        <label htmlFor="outside-day">{translate("outside.asOf")}</label>
        <DayInput
          id="outside-day"
          name="asOf"
          required
          pick={translate("rounds.pickDay")}
          defaultValue={typed?.asOf ?? ""}
        />
      </div>
      <button type="submit" className="button">
        {translate("outside.send")}
      </button>
    </form>
  );
}
