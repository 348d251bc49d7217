import type { ReactNode } from "react";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import styles from "./rights.module.css";
import type { ShownRight } from "./rights-props";

type Props = {
  rights: readonly ShownRight[];
  caption: string;
  locale: Locale;
  /** What stands before a row. */
  tickOf?: (place: number) => ReactNode;
  /** What can be done with a row. */
  actOf?: (right: ShownRight) => ReactNode;
};

/** Rights one below the other: on a phone each as a few lines, at a desk as a table. */
export function RightsTable({ rights, caption, locale, tickOf, actOf }: Props) {
  const translate = translator(locale);
  if (rights.length === 0) return null;
  return (
    <table className={styles.rights}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{tickOf ? translate("rights.preview.refuse") : translate("rights.preview.line")}</th>
          <th scope="col">{translate("rights.preview.what")}</th>
          <th scope="col">{translate("rights.preview.note")}</th>
          {actOf && <td />}
        </tr>
      </thead>
      <tbody>
        {rights.map((right) => (
          <tr key={right.place}>
            <td className={styles.place}>
              {tickOf?.(right.place)} {right.place}
            </td>
            <th scope="row">
              {right.name || right.number}
              <span className={styles.about}>
                {[right.kind, right.name && right.number, right.granted].filter(Boolean).join(" · ")}
              </span>
              {right.owners && (
                <span className={styles.about}>{translate("rights.preview.owners", { owners: right.owners })}</span>
              )}
            </th>
            <td className={styles.notes}>{right.notes}</td>
            {actOf && <td>{actOf(right)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
