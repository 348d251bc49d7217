import type { Translate } from "#app/translate";
import styles from "./visits.module.css";

type Props = {
  translate: Translate;
  /** Path of the page of visits. */
  home: string;
  application: string;
  /** Path of the firm's page. */
  firm: string;
  name: string;
  facts: readonly { label: string; value: string }[];
  /** What was just done, in words. */
  said: string | null;
};

/** Which firm is visited and why, and the ways from here. */
export function VisitHead({ translate, home, application, firm, name, facts, said }: Props) {
  return (
    <>
      <p className="row screen">
        <a href={home}>{translate("visits.sheet.back")}</a>
        <a href={firm}>{translate("visits.sheet.firm")}</a>
        <a href={`${home}/${application}/sheet`}>{translate("visits.sheet.print")}</a>
      </p>
      <h1>{name}</h1>
      {said && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      <dl className={styles.head}>
        {facts.map(({ label, value }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
