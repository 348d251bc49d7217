import type { Translate } from "#app/translate";
import staff from "../staff/staff.module.css";
import styles from "./publicity.module.css";

export type ListedFirm = {
  application: string;
  name: string;
  uscc: string | null;
  region: string | null;
  industry: string | null;
};

const columns = ["number", "firm", "code", "region", "industry"] as const;

/** Firms of a list, numbered in their order. */
export function FirmTable({
  translate,
  label,
  firms,
}: {
  translate: Translate;
  label: string;
  firms: readonly ListedFirm[];
}) {
  const nameOf = (column: (typeof columns)[number]) => translate(`publicity.list.${column}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
    <section className={staff.scroll} aria-label={label} tabIndex={0}>
      <table className={`${styles.list} ${staff.stacked}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {nameOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firms.map(({ application, name, uscc, region, industry }, place) => (
            <tr key={application}>
              <td data-label={nameOf("number")}>{place + 1}</td>
              <th scope="row">{name}</th>
              <td data-label={nameOf("code")}>{uscc}</td>
              <td data-label={nameOf("region")}>{region}</td>
              <td data-label={nameOf("industry")}>{industry}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
