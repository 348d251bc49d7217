import type { Translate } from "#app/translate";
import { itemFindings } from "#lib/programme/visit";
import { PrintButton } from "../print-button";
import type { ShownItem } from "./visit-form";
import styles from "./visits.module.css";

type Props = {
  translate: Translate;
  back: string;
  facts: readonly { label: string; value: string }[];
  people: readonly string[];
  items: readonly ShownItem[];
  printed: string;
};

/** The sheet that is taken along: what to look at, what was declared, room for what is found, lines to sign. */
export function VisitSheet({ translate, back, facts, people, items, printed }: Props) {
  return (
    <>
      <p className="row screen">
        <a href={back}>{translate("visits.sheet.back")}</a>
        <PrintButton label={translate("visits.sheet.print")} />
      </p>
      <h1>{translate("visits.sheet.sheetTitle")}</h1>
      <dl className={styles.head}>
        {facts.map(({ label, value }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.sheet}>
        <table>
          <thead>
            <tr>
              <th scope="col">{translate("visits.sheet.item")}</th>
              <th scope="col">{translate("visits.sheet.finding")}</th>
              <th scope="col">{translate("visits.sheet.note")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, title, how, declared }, place) => (
              <tr key={id}>
                <td>
                  <strong>
                    {place + 1} {title}
                  </strong>
                  <br />
                  {how}
                  {declared.map(({ label, value, isVerified }) => (
                    <span key={label}>
                      <br />
                      {label} · {translate(isVerified ? "visits.sheet.verified" : "visits.sheet.declared", { value })}
                    </span>
                  ))}
                </td>
                <td className={styles.boxes}>
                  {itemFindings.map((finding) => (
                    <span key={finding}>□ {translate(`visits.sheet.findings.${finding}`)}</span>
                  ))}
                </td>
                <td className={styles.empty} />
              </tr>
            ))}
          </tbody>
        </table>
        <Lines {...{ translate, people }} />
      </div>
      <p className="soft">{printed}</p>
    </>
  );
}

function Lines({ translate, people }: Pick<Props, "translate" | "people">) {
  const names = people.length > 0 ? people : ["", ""];
  return (
    <div className={styles.lines}>
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without a name are told apart by their place alone
        <p key={place}>
          {translate("visits.sheet.visitor")} {name}
        </p>
      ))}
      <p>{translate("visits.sheet.representative")}</p>
      <p>{translate("visits.sheet.date")}</p>
    </div>
  );
}
