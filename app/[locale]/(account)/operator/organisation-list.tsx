import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import type { formBefore } from "#app/forms/kept-form";
import type { Translate } from "#app/translate";
import type { OrganisationLine } from "#db/people/organisations";

type Props = {
  organisations: readonly OrganisationLine[];
  home: string;
  /** What was typed of an owner who was not invited. */
  form: ReturnType<typeof formBefore>;
  day: (at: Date) => string;
  translate: Translate;
};

/** All organisations with how they stand; whoever will lead one is invited again as long as nobody does. */
export function OrganisationList({ organisations, home, form, day, translate }: Props) {
  return (
    <section className={styles.part} aria-labelledby="all">
      <h2 id="all">{translate("people.operator.listTitle")}</h2>
      {organisations.length === 0 && <p className="soft">{translate("people.operator.none")}</p>}
      <ul className={styles.cards}>
        {organisations.map((organisation) => (
          <li key={organisation.id} className={styles.card}>
            <p>
              <strong>{organisation.name}</strong>
              <br />
              <span className="soft">{stateWords(organisation, day, translate)}</span>
            </p>
            {organisation.ownerless && <OwnerForm {...{ organisation, home, form, translate }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateWords(
  { kind, people, ownerless, invitedUntil }: OrganisationLine,
  day: Props["day"],
  translate: Translate,
): string {
  const owner = ownerless
    ? invitedUntil && invitedUntil > new Date()
      ? translate("people.operator.invitedUntil", { until: day(invitedUntil) })
      : translate("people.operator.ownerless")
    : null;
  const parts = [translate(`people.kinds.${kind}`), translate("people.operator.people", { count: people }), owner];
  return parts.filter(Boolean).join(" · ");
}

type OwnerProps = Pick<Props, "home" | "form" | "translate"> & { organisation: OrganisationLine };

function OwnerForm({ organisation: { id, name }, home, form, translate }: OwnerProps) {
  const isIt = form.typed("organisation") === id;
  return (
    <form method="post" action={`${home}/owner`} noValidate className={styles.form}>
      <PressField />
      <input type="hidden" name="organisation" value={id} />
      <Field
        id={`email-${id}`}
        name="email"
        type="email"
        label={translate("people.operator.ownerEmail")}
        value={isIt ? form.typed("email") : undefined}
        autoComplete="off"
        wrong={isIt && form.problem === "email"}
      />
      <button type="submit" className="button quiet" aria-label={translate("people.operator.againFor", { name })}>
        {translate("people.operator.again")}
      </button>
    </form>
  );
}
