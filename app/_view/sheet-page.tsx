import type { ReactNode } from "react";
import styles from "./sheet-page.module.css";

export type Stop = { id: string; title: string; href: string };

type Props = {
  /** Of which sheet the page is. */
  sheet: Stop;
  about: string;
  label: string;
  /** The pages of the sheet, in groups. */
  groups: readonly (readonly Stop[])[];
  /** The stop that the page is. */
  here: string;
  /** What is still to be done from here. */
  left: string | null;
  children: ReactNode;
};

/** A page of a sheet; where the screen is wide enough, what stands beside it says where it is in the whole. */
export const SheetPage = ({ sheet, about, label, groups, here, left, children }: Props) => (
  <main id="main" className={`sheet ${styles.page}`} data-beside>
    <div className={styles.column}>{children}</div>
    <nav className={`${styles.beside} screen`} aria-label={label}>
      <div className={styles.course}>
        <p>
          <a href={sheet.href}>{sheet.title}</a>
          <span>{about}</span>
        </p>
        {groups.map((stops) => (
          <ul key={stops[0]?.id}>
            {stops.map(({ id, title, href }) => (
              <li key={id}>
                <a href={href} aria-current={id === here ? "page" : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        ))}
        {left && <p>{left}</p>}
      </div>
    </nav>
  </main>
);
