import styles from "#app/_view/account/account.module.css";
import { PersonCard } from "#app/_view/account/person-card";
import type { formBefore } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import type { PersonLine } from "#db/people/people";
import type { Role } from "#lib/roles";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  home: string;
  people: readonly PersonLine[];
  /** Whoever reads the list. */
  reader: string;
  /** The roles that the reader may give; none where the reader manages nobody. */
  roles: readonly Role[];
  /** What was typed of a change of role that was not made. */
  form?: ReturnType<typeof formBefore>;
  /** Whether links and keys of sheets end with a seat. */
  endsLinks: boolean;
};

/** Everybody with a seat somewhere, and for whoever manages people what can be changed about it. */
export function PersonList({ locale, home, people, reader, roles, form, endsLinks }: Props) {
  return (
    <ul className={styles.cards}>
      {people.map((person) => (
        <PersonCard
          key={person.user}
          {...{ person, roles, endsLinks, home }}
          since={formats(locale).dateTime(person.since, { dateStyle: "medium" })}
          isOwn={person.user === reader}
          chosen={form?.typed("user") === person.user ? form?.typed("role") : undefined}
          translate={translator(locale)}
        />
      ))}
    </ul>
  );
}
