import { type EntryOf, isOpen } from "#app/[locale]/(firm)/prepare/prepared-lists";
import { translator } from "#app/translate";
import type { DepartmentList } from "#lib/programme/department-lists";
import type { Locale } from "#lib/text/text";
import styles from "./colleagues.module.css";

type Props = {
  lists: readonly DepartmentList[];
  entryOf: EntryOf;
  chosen: string | null;
  locale: Locale;
  home: string;
};

/** From which list a link is made. */
export function ListChoice({ lists, entryOf, chosen, locale, home }: Props) {
  const translate = translator(locale);
  const choices = [
    ...lists.map(({ department, lines }) => ({
      id: department.id as string,
      words: translate("colleagues.list", {
        department: department.title[locale],
        count: lines.filter((line) => isOpen(line, entryOf)).length,
      }),
    })),
    { id: "all", words: translate("colleagues.all") },
  ];
  return (
    <section id="ask" aria-labelledby="ask-title">
      <h2 id="ask-title">{translate("colleagues.choose")}</h2>
      <p className="soft">
        {translate("colleagues.chooseHint")} <a href={`${home}/prepare`}>{translate("colleagues.prepare")}</a>
      </p>
      <ul className={styles.choices}>
        {choices.map(({ id, words }) => (
          <li key={id}>
            <a
              className="button quiet"
              href={`${home}/colleagues?list=${id}#ask`}
              aria-current={id === chosen ? "true" : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
