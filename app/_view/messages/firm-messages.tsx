import type { Translate } from "#app/translate";
import styles from "./messages.module.css";
import type { ShownMessage } from "./shown-message";

type Props = { messages: readonly ShownMessage[]; translate: Translate };

/** All that the authority told a firm of its application, the latest first; what it has not read yet lies open. */
export function FirmMessages({ messages, translate }: Props) {
  if (messages.length === 0) return null;
  return (
    <section id="messages" aria-labelledby="messages-title">
      <h2 id="messages-title">{translate("firmMessages.title")}</h2>
      <p className="soft">{translate("firmMessages.lead")}</p>
      <ol className={styles.list}>
        {messages.map((message, place) => (
          <li key={message.id} data-unread={message.isUnread}>
            <MessageHead message={message} translate={translate} />
            <details className={styles.text} open={message.isUnread || place === 0}>
              <summary>{message.subject}</summary>
              <p className={styles.body}>{message.body}</p>
            </details>
            <DocumentLink message={message} translate={translate} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type PartProps = { message: ShownMessage; translate: Translate };

function MessageHead({ message: { kind, at, number, until, isUnread }, translate }: PartProps) {
  return (
    <>
      <p className={styles.head}>
        <strong>
          {isUnread && <span className={styles.mark}>{translate("firmMessages.unread")}</span>}
          {kind}
        </strong>
        <span>{at}</span>
      </p>
      {(number ?? until) && (
        <p className={styles.facts}>
          {number && <span>{number}</span>}
          {until && <span>{until}</span>}
        </p>
      )}
    </>
  );
}

/** Where the document of a message is fetched. */
export function DocumentLink({ message: { file, subject }, translate }: PartProps) {
  if (file === null) return null;
  return (
    <p className={styles.acts}>
      <a href={file} aria-label={translate("firmMessages.downloadLabel", { subject })}>
        {translate("firmMessages.download")}
      </a>
    </p>
  );
}

/** How many messages a firm has not read yet, on top of the pages of its sheet. */
export function MessageNews({ count, href, translate }: { count: number; href: string; translate: Translate }) {
  return (
    <section className={styles.news} aria-label={translate("firmMessages.title")}>
      <p>
        <strong>{translate("firmMessages.unreadCount", { count })}</strong> ·{" "}
        <a href={href}>{translate("firmMessages.toList")}</a>
      </p>
    </section>
  );
}
