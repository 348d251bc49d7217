import type { Translate } from "#app/translate";
import styles from "./threads.module.css";

/** Two who talk, for what the firm sees; a lock, for what stays within the practice. */
export const VisibilityMark = ({ isShared }: { isShared: boolean }) => (
  <svg className={styles.mark} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    {isShared ? (
      <path d="M2 3h11v8H8l-3 3v-3H2zM15 7h3v7h-2v3l-3-3H9" fill="none" stroke="currentColor" strokeWidth="1.6" />
    ) : (
      <path d="M4 9h12v8H4zM6.5 9V6a3.5 3.5 0 0 1 7 0v3" fill="none" stroke="currentColor" strokeWidth="1.6" />
    )}
  </svg>
);

/** Who may see what stands here, in a word, a mark and a colour. */
export const Visibility = ({ isShared, translate }: { isShared: boolean; translate: Translate }) => (
  <span className={isShared ? styles.isShared : styles.isPrivate}>
    <VisibilityMark isShared={isShared} />
    {translate(isShared ? "threads.shared" : "threads.private")}
  </span>
);
