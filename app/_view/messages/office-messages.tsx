import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./messages.module.css";
import type { OfficeMessage } from "./shown-message";

type Props = {
  messages: readonly OfficeMessage[];
  /** The address of the firm's page, that its forms are sent under. */
  home: string;
  canTell: boolean;
  /** The final decision: its id, and whether the firm was told it (when), or another one since. */
  decision: { id: string; toldAt: string | null; isChanged: boolean } | null;
  /** What was typed of a message that was not taken, and what came of the last form. */
  kept: { subject: string; body: string; problem: string } | null;
  done: string | null;
  translate: Translate;
};

/** All that a firm was told, how it went and whether it was seen; and where an officer tells it more. */
export function OfficeMessages({ messages, home, canTell, decision, kept, done, translate }: Props) {
  return (
    <section id="messages" aria-labelledby="messages-title" className="screen">
      <h2 id="messages-title">{translate("firmMessages.office.title")}</h2>
      <p className="soft">{translate("firmMessages.office.lead")}</p>
      {done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      {canTell && decision && <DecisionTelling {...{ decision, home, translate }} />}
      {messages.length === 0 ? (
        <p>{translate("firmMessages.office.none")}</p>
      ) : (
        <ol className={styles.list}>
          {messages.map((message) => (
            <Entry key={message.id} {...{ message, home, canTell, translate }} />
          ))}
        </ol>
      )}
      {canTell && <FreeMessage {...{ home, kept, translate }} />}
    </section>
  );
}

type EntryProps = Pick<Props, "home" | "canTell" | "translate"> & { message: OfficeMessage };

function Entry({ message, home, canTell, translate }: EntryProps) {
  const { kind, subject, at, who, number, until, delivery, isUnreached, seen, phoned, body, file, id } = message;
  return (
    <li>
      <p className={styles.head}>
        <strong>{kind}</strong>
        <span>
          {at} · {who}
        </span>
      </p>
      <p className={styles.facts}>
        {number && <span>{number}</span>}
        {until && <span>{until}</span>}
        <span data-unreached={isUnreached}>{delivery}</span>
        <span>{seen}</span>
        {phoned && <span>{phoned}</span>}
      </p>
      <details className={styles.text}>
        <summary>{subject}</summary>
        <p className={styles.body}>{body}</p>
      </details>
      <div className={styles.acts}>
        {file && (
          <a href={file} aria-label={translate("firmMessages.downloadLabel", { subject })}>
            {translate("firmMessages.download")}
          </a>
        )}
        {canTell && isUnreached && (
          <form method="post" action={`${home}/phoned`}>
            <PressField />
            <input type="hidden" name="message" value={id} />
            <button
              type="submit"
              className="button quiet"
              aria-label={translate("firmMessages.office.phoneLabel", { subject })}
            >
              {translate("firmMessages.office.phone")}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

function DecisionTelling({
  decision,
  home,
  translate,
}: Pick<Props, "home" | "translate"> & { decision: NonNullable<Props["decision"]> }) {
  const { id, toldAt, isChanged } = decision;
  if (toldAt !== null && !isChanged)
    return <p className="soft">{translate("firmMessages.office.decisionTold", { at: toldAt })}</p>;
  return (
    <form method="post" action={`${home}/tell-decision`} className={staff.card}>
      <PressField />
      <h3>{translate("firmMessages.office.decision")}</h3>
      <p>{translate(`firmMessages.office.${isChanged ? "decisionAgain" : "decisionLead"}`)}</p>
      <input type="hidden" name="decision" value={id} />
      <button type="submit" className="button">
        {translate("firmMessages.office.decisionSend")}
      </button>
    </form>
  );
}

function FreeMessage({ home, kept, translate }: Pick<Props, "home" | "kept" | "translate">) {
  return (
    <details className={styles.text} open={kept !== null}>
      <summary>{translate("firmMessages.office.write")}</summary>
      <form method="post" action={`${home}/tell`} className={`${staff.card} ${styles.write}`}>
        <PressField />
        <p className="soft">{translate("firmMessages.office.writeLead")}</p>
        {kept && (
          <p className="error" role="alert">
            {kept.problem}
          </p>
        )}
        <label className={staff.field}>
          {translate("firmMessages.office.subject")}
          <input
            type="text"
            name="subject"
            maxLength={100}
            required
            autoComplete="off"
            defaultValue={kept?.subject ?? ""}
          />
        </label>
        <label className={staff.field}>
          {translate("firmMessages.office.body")}
          <textarea name="body" rows={5} maxLength={4000} required defaultValue={kept?.body ?? ""} />
        </label>
        <button type="submit" className="button">
          {translate("firmMessages.office.send")}
        </button>
      </form>
    </details>
  );
}
