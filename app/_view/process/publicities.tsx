import type { Translate } from "#app/translate";
import type { PublicityState } from "#lib/programme/publicity";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import { FirmTable, type ListedFirm } from "./firm-table";
import styles from "./publicity.module.css";

export type ShownPublicity = {
  id: string;
  title: string;
  document: string;
  period: string;
  firms: number;
  open: number;
  objections: number;
  state: PublicityState;
};

const columns = ["list", "period", "firms", "objections", "state"] as const;

/** The lists of a round that were made public. */
export function Publicities({
  translate,
  home,
  lists,
}: {
  translate: Translate;
  /** Path of the page of publicity. */
  home: string;
  lists: readonly ShownPublicity[];
}) {
  const label = (column: (typeof columns)[number]) => translate(`publicity.column.${column}`);
  if (lists.length === 0) return <p>{translate("publicity.none")}</p>;
  return (
    <div className={staff.scroll}>
      <table className={staff.stacked}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map(({ id, title, document, period, firms, open, objections, state }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${home}/${id}`}>{title}</a>
                {document && (
                  <>
                    <br />
                    <small className="soft">{document}</small>
                  </>
                )}
              </th>
              <td data-label={label("period")}>{period}</td>
              <td data-label={label("firms")}>{translate("publicity.count", { count: firms })}</td>
              <td data-label={label("objections")}>
                {open > 0 ? translate("publicity.openOn", { count: open }) : objections}
              </td>
              <td className={styles.state} data-state={state} data-label={label("state")}>
                {translate(`publicity.states.${state}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type PublishProps = {
  translate: Translate;
  action: string;
  firms: readonly ListedFirm[];
  /** What stands in the form: what was typed before it came back, else what is proposed. */
  text: Readonly<Record<"title" | "document" | "from" | "to" | "contact", string>>;
  toHelp: string;
  problem: string | null;
};

/** Who would be on the next list, and the form that publishes it. */
export function Publish({ translate, action, firms, text, toHelp, problem }: PublishProps) {
  return (
    <section className={`${staff.card} ${styles.form} screen`} aria-labelledby="publish">
      <h2 id="publish">{translate("publicity.publish.title")}</h2>
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      {firms.length === 0 ? (
        <p>{translate("publicity.publish.nobody")}</p>
      ) : (
        <>
          <p>{translate("publicity.publish.ready", { count: firms.length })}</p>
          <details>
            <summary>{translate("publicity.publish.firms")}</summary>
            <FirmTable translate={translate} label={translate("publicity.publish.firms")} firms={firms} />
          </details>
          <form method="post" action={action}>
            <PressField />
            <label className={staff.field}>
              {translate("publicity.publish.name")}
              <input type="text" name="title" required maxLength={200} defaultValue={text.title} />
            </label>
            <label className={`${staff.field} ${staff.short}`}>
              {translate("publicity.publish.document")}
              <input type="text" name="document" maxLength={100} defaultValue={text.document} autoComplete="off" />
            </label>
            <div className={styles.days}>
              {(["from", "to"] as const).map((name) => (
                <label key={name} className={`${staff.field} ${staff.short}`}>
                  {translate(`publicity.publish.${name}`)}
                  <input
                    type="text"
                    name={name}
                    required
                    maxLength={20}
                    autoComplete="off"
                    defaultValue={text[name]}
                    aria-describedby="publish-days"
                  />
                </label>
              ))}
            </div>
            <p id="publish-days" className="soft">
              {toHelp}
            </p>
            <label className={staff.field}>
              {translate("publicity.publish.contact")}
              <textarea name="contact" rows={2} required maxLength={500} defaultValue={text.contact} />
            </label>
            <p>{translate("publicity.publish.sure")}</p>
            <button type="submit" className="button">
              {translate("publicity.publish.act")}
            </button>
          </form>
        </>
      )}
    </section>
  );
}
