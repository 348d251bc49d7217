import styles from "./keep-keys.module.css";

type Props = { words: string; link: { href: string; words: string } };

/** That link and key are still to be kept: on top of every page of a sheet, and on no paper. */
export const KeepKeys = ({ words, link }: Props) => (
  <aside className={`${styles.keep} screen`} aria-label={link.words}>
    <p>
      {words} <a href={link.href}>{link.words}</a>
    </p>
  </aside>
);
