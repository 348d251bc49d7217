import type { ReactNode } from "react";
import styles from "./chapter.module.css";

type Props = {
  id: string;
  /** The heading's own id. */
  titleId: string;
  title: ReactNode;
  level: 2 | 3;
  isOpen: boolean;
  children: ReactNode;
};

/**
 * A part of a long page under a heading that opens it. The id lies within, so that a link to it opens the part; on
 * paper every part is open.
 */
export function Chapter({ id, titleId, title, level, isOpen, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <details className={styles.chapter} open={isOpen}>
      <summary>
        <Heading id={titleId}>{title}</Heading>
      </summary>
      <div id={id} className={styles.body}>
        {children}
      </div>
    </details>
  );
}
