import type { Translate } from "#app/translate";
import type { BatchAct } from "#lib/programme/batch";
import styles from "./batch.module.css";
import { BatchForm } from "./batch-form";

type Props = Omit<Parameters<typeof BatchForm>[0], "act"> & {
  board: string;
  /** The acts that whoever looks may do, each with its address. */
  acts: readonly { act: BatchAct; href: string }[];
  act: BatchAct;
  firms: readonly { id: string; number: number; firmName: string }[];
  count: number;
  most: number;
  problem: string | null;
  translate: Translate;
};

/** Which firms were chosen, what can be done for all of them, and what that asks for. */
export function Batch({ board, acts, firms, count, most, problem, ...form }: Props) {
  const { translate } = form;
  return (
    <>
      <h1>{translate("batch.title")}</h1>
      <p className="lead">{translate("batch.lead")}</p>
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      {count === 0 ? (
        <section className={styles.firms} aria-labelledby="nobody">
          <h2 id="nobody">{translate("batch.none.title")}</h2>
          <p>{translate("batch.none.text")}</p>
          <a className="button" href={board}>
            {translate("batch.back")}
          </a>
        </section>
      ) : (
        <div className={styles.layout}>
          <div>
            <nav aria-label={translate("batch.actsLabel")}>
              <ul className={styles.acts}>
                {acts.map(({ act, href }) => (
                  <li key={act}>
                    <a href={href} aria-current={act === form.act ? "page" : undefined}>
                      {translate(`batch.acts.${act}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {count > most ? (
              <p className="notice problem">{translate("batch.tooMany", { most })}</p>
            ) : (
              <BatchForm key={form.act} {...form} />
            )}
          </div>
          <section className={styles.firms} aria-labelledby="chosen">
            <h2 id="chosen">{translate("batch.chosen", { count })}</h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
            <ol className={styles.names} aria-label={translate("batch.names")} tabIndex={0}>
              {firms.map(({ id, number, firmName }) => (
                <li key={id} value={number}>
                  <a href={`${board}/${id}`}>{firmName}</a>
                </li>
              ))}
            </ol>
            {firms.length < count && <p className="soft">{translate("batch.firmsOfMany", { count: firms.length })}</p>}
          </section>
        </div>
      )}
    </>
  );
}
