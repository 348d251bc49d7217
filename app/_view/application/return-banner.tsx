import styles from "./application.module.css";

type Props = {
  title: string;
  /** When it was returned, in words. */
  at: string;
  round: string;
  note: string;
  /** Until when it has to be submitted again; `null` where no day was set. */
  due: string | null;
  link: { href: string; words: string };
};

/** That an application was returned, and what the officer wrote: on top of every page of its sheet. */
export function ReturnBanner({ title, at, round, note, due, link }: Props) {
  return (
    <section className={styles.banner} aria-label={title}>
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p className={styles.note}>{note}</p>
        {due && (
          <p>
            <strong>{due}</strong>
          </p>
        )}
        <p>
          {round} · {at} · <a href={link.href}>{link.words}</a>
        </p>
      </div>
    </section>
  );
}
