import type { Translate } from "#app/translate";
import type { OfficeMessage } from "../messages/shown-message";
import styles from "./visits.module.css";

type Props = {
  translate: Translate;
  /** What the firm was told of the visit, the latest first. */
  messages: readonly OfficeMessage[];
  /** Path of the firm's page. */
  firm: string;
};

/** What the firm was told of its visit, whether it has seen it, and the notice as a document. */
export function VisitTold({ translate, messages, firm }: Props) {
  return (
    <section aria-labelledby="told" className={`${styles.told} screen`}>
      <h2 id="told">{translate("visits.sheet.told")}</h2>
      {messages.length === 0 ? (
        <p>{translate("visits.sheet.toldNone")}</p>
      ) : (
        <ul>
          {messages.map(({ id, kind, at, delivery, isUnreached, seen, phoned, subject, file }) => (
            <li key={id}>
              <strong>{kind}</strong>
              <span>{at}</span>
              <span className={isUnreached ? styles.unreached : undefined}>{delivery}</span>
              <span>{phoned ?? seen}</span>
              {file && (
                <a href={file} aria-label={translate("firmMessages.downloadLabel", { subject })}>
                  {translate("visits.sheet.notice")}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${firm}#messages`}>{translate("visits.sheet.allTold")}</a>
      </p>
    </section>
  );
}
