import styles from "#app/_view/account/account.module.css";
import { PersonCard } from "#app/_view/account/person-card";
import type { formBefore } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import type { PersonLine } from "#db/people/people";
import type { SeatChoice } from "#lib/seat-choice";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  home: string;
  people: readonly PersonLine[];
  /** Whoever reads the list. */
  reader: string;
  /** The seats that the reader may give; none where the reader manages nobody. */
  choices: readonly SeatChoice[];
  /** The regions of the organisation. */
  regions?: readonly { id: string; name: string }[];
  /** What was typed of a change of role that was not made. */
  form?: ReturnType<typeof formBefore>;
  /** Whether links and keys of sheets end with a seat. */
  endsLinks: boolean;
};

/** Everybody with a seat somewhere, and for whoever manages people what can be changed about it. */
export function PersonList({ locale, home, people, reader, choices, regions = [], form, endsLinks }: Props) {
  return (
    <ul className={styles.cards}>
      {people.map((person) => (
        <PersonCard
          key={person.user}
          {...{ person, choices, endsLinks, home }}
          regionName={regions.find(({ id }) => id === person.region)?.name ?? null}
          since={formats(locale).dateTime(person.since, { dateStyle: "medium" })}
          isOwn={person.user === reader}
          chosen={form?.typed("user") === person.user ? form?.typed("role") : undefined}
          translate={translator(locale)}
        />
      ))}
    </ul>
  );
}
