import type { Translate } from "#app/translate";
import type { VisitContent } from "#lib/programme/visit";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import type { ShownItem } from "./visit-form";
import styles from "./visits.module.css";

type Props = { translate: Translate; locale: Locale; items: readonly ShownItem[]; content: VisitContent };

/** What stands of a visit, to be read. */
export function VisitRecord({ translate, locale, items, content }: Props) {
  const { people, plannedOn, visitedOn, findings, conclusion } = content;
  const facts = [
    ["people", people.map(({ name }) => name).join(languages[locale].listComma)],
    ["plannedOn", plannedOn ?? ""],
    ["visitedOn", visitedOn ?? ""],
    ["summary", findings],
    ["conclusion", conclusion ? translate(`visits.sheet.conclusions.${conclusion}`) : ""],
  ] as const;
  const found = items.flatMap(({ id, title }) => {
    const item = content.items[id];
    return item ? [{ id, title, ...item }] : [];
  });
  return (
    <>
      <dl className={styles.head}>
        {facts.map(
          ([name, value]) =>
            value !== "" && (
              <div key={name} style={{ display: "contents" }}>
                <dt>{translate(`visits.sheet.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {found.length > 0 && (
        <ul>
          {found.map(({ id, title, finding, note }) => (
            <li key={id}>
              {title}: {translate(`visits.sheet.findings.${finding}`)}
              {note && ` · ${note}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
