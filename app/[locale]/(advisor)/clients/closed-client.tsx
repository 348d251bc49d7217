import type { Translate } from "#app/translate";
import styles from "./closed-client.module.css";

type Props = { translate: Translate; typed: readonly string[] };

/** That a client is not open, or no longer, and what its reader had typed, to copy; nothing of the client. */
export const ClosedClient = ({ translate, typed }: Props) => (
  <section className="notice problem" role="alert">
    <h2>{translate("clients.closed.title")}</h2>
    <p>{translate("clients.closed.text")}</p>
    {typed.length > 0 && (
      <>
        <p>{translate("clients.closed.typed")}</p>
        {typed.map((words, place) => (
          <textarea
            key={words}
            className={styles.typed}
            aria-label={translate("clients.closed.typedLabel", { place: place + 1 })}
            rows={Math.min(12, words.split("\n").length + 2)}
            readOnly
            value={words}
          />
        ))}
      </>
    )}
  </section>
);
