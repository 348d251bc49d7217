import { PressField } from "#app/_view/press-field";
import {
  type EntryOf,
  isKnown,
  isOpen,
  isOptional,
  knownValue,
  nameOf,
  yearsIn,
} from "#app/[locale]/(firm)/prepare/prepared-lists";
import { askingDays } from "#app/acts/sheets/ask-colleague";
import { formBefore, type Kept } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import type { DepartmentList, ListLine } from "#lib/programme/department-lists";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import styles from "./colleagues.module.css";

type Props = {
  /** The word of the address that chose the lists. */
  list: string;
  lists: readonly DepartmentList[];
  entryOf: EntryOf;
  /** Who asked last. */
  lastAsker: string;
  typed: Kept | null;
  locale: Locale;
  home: string;
};

/** What a colleague is asked, for whom it is, who asks and for how long. */
export function AskForm({ list, lists, entryOf, lastAsker, typed, locale, home }: Props) {
  const translate = translator(locale);
  const comma = languages[locale].listComma;
  const before = formBefore(typed, "create");
  const isTicked = (line: ListLine) => list !== "all" && isOpen(line, entryOf);
  return (
    <form method="post" action={`${home}/colleagues/create`} className="stack" noValidate>
      <PressField />
      <input type="hidden" name="list" value={list} />
      <fieldset>
        <legend>
          <strong>{translate("colleagues.items")}</strong>
        </legend>
        {list !== "all" && <p className="soft">{translate("colleagues.itemsHint")}</p>}
        {lists.map(({ department, lines }) => (
          <section key={department.id}>
            {list === "all" && <h3>{department.title[locale]}</h3>}
            <ul className={styles.items}>
              {lines.map((line) => (
                <li key={line.id}>
                  <label>
                    <input type="checkbox" name="item" value={line.id} defaultChecked={isTicked(line)} />
                    <span>
                      {isKnown(line, entryOf)
                        ? translate("colleagues.itemKnown", {
                            name: nameOf(line, locale),
                            value: knownValue(line, locale, entryOf),
                          })
                        : nameOf(line, locale)}
                      {yearsIn(line).length > 0 && <span className="soft"> · {yearsIn(line).join(comma)}</span>}
                      {isOptional(line) && <span className="soft"> · {translate("colleagues.optional")}</span>}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </fieldset>
      <div>
        <label htmlFor="name">
          <strong>{translate("colleagues.name")}</strong>
        </label>
        <p className="soft" id="name-hint">
          {translate("colleagues.nameHint")}
        </p>
        <input
          id="name"
          name="name"
          type="text"
          maxLength={60}
          autoComplete="off"
          aria-describedby="name-hint"
          aria-invalid={before.problem === "name" || undefined}
          defaultValue={before.typed("name")}
        />
      </div>
      <div>
        <label htmlFor="asker">
          <strong>{translate("colleagues.asker")}</strong>{" "}
          <span className="soft">{translate("common.optionalMark")}</span>
        </label>
        <p className="soft" id="asker-hint">
          {translate("colleagues.askerHint")}
        </p>
        <input
          id="asker"
          name="asker"
          type="text"
          maxLength={60}
          autoComplete="off"
          aria-describedby="asker-hint"
          defaultValue={before.typed("asker") ?? lastAsker}
        />
      </div>
      <label>
        <strong>{translate("colleagues.days")}</strong>
        <select name="days" defaultValue={before.typed("days") ?? askingDays[1]}>
          {askingDays.map((days) => (
            <option key={days} value={days}>
              {translate("colleagues.daysOption", { days })}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="submit" className="button">
          {translate("colleagues.create")}
        </button>
      </p>
    </form>
  );
}
