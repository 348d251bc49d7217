import handOut from "#app/_view/hand-out/hand-out.module.css";
import { PressField } from "#app/_view/press-field";
import { engagementDays } from "#app/acts/advising/engage";
import type { FormBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { engagedParts } from "#lib/advising/engagement";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; home: string; before: FormBefore };

/** Whom the firm lets in, what of it they see, and until when. */
export function LetInForm({ locale, home, before }: Props) {
  const translate = translator(locale);
  const ticked = (name: string, value: string) => before.all(name).includes(value);
  return (
    <form method="post" action={`${home}/advisors/let-in`} className="stack" noValidate>
      <PressField />
      <h2>{translate("advisors.newTitle")}</h2>
      {(["code", "name"] as const).map((field) => (
        <div key={field}>
          <label htmlFor={field}>
            <strong>{translate(`advisors.${field}`)}</strong>
          </label>
          <p className="soft" id={`${field}-hint`}>
            {translate(`advisors.${field}Hint`)}
          </p>
          <input
            id={field}
            name={field}
            type="text"
            maxLength={60}
            autoComplete="off"
            aria-describedby={`${field}-hint`}
            aria-invalid={before.problem === (field === "code" ? "unknown-code" : "name") || undefined}
            defaultValue={before.typed(field)}
          />
        </div>
      ))}
      <fieldset className={handOut.ticks} aria-describedby="opens-hint">
        <legend>
          <strong>{translate("advisors.opensTitle")}</strong>
        </legend>
        <p className="soft" id="opens-hint">
          {translate("advisors.opensHint")}
        </p>
        {engagedParts.map((part) => (
          <label key={part}>
            <input type="checkbox" name="part" value={part} defaultChecked={ticked("part", part)} />
            <span>{translate(`advisors.parts.${part}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className={handOut.ticks}>
        <legend>
          <strong>{translate("advisors.pastTitle")}</strong>
        </legend>
        {(["now", "past"] as const).map((past) => (
          <label key={past}>
            <input type="radio" name="past" value={past} defaultChecked={(before.typed("past") ?? "now") === past} />
            <span>{translate(`advisors.past.${past}`)}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <strong>{translate("advisors.days")}</strong>
        <select name="days" defaultValue={before.typed("days") ?? engagementDays[1]}>
          {engagementDays.map((days) => (
            <option key={days} value={days}>
              {translate("advisors.daysOption", { days })}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="submit" className="button">
          {translate("advisors.create")}
        </button>
      </p>
    </form>
  );
}
