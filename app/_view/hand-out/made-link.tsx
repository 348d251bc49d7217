import { CopyLine } from "../copy-line";
import styles from "./hand-out.module.css";

type Props = {
  /** Its address, and the same as a picture of squares. */
  link: string;
  qr: string;
  mail: { subject: string; body: string };
  words: { label: string; hint: string; copy: string; copied: string; mail: string; qr: string; qrLabel: string };
};

/** A link that was just made, which is shown once: to copy, to scan or to mail. */
export const MadeLink = ({ link, qr, mail: { subject, body }, words }: Props) => (
  <section id="made" className="notice" aria-label={words.label}>
    <CopyLine label={words.label} hint={words.hint} value={link} words={words} />
    <p>
      <a
        href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`}
      >
        {words.mail}
      </a>
    </p>
    <details>
      <summary>{words.qr}</summary>
      <div
        className={styles.qr}
        role="img"
        aria-label={words.qrLabel}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn on the server from squares alone
        dangerouslySetInnerHTML={{ __html: qr }}
      />
    </details>
  </section>
);
