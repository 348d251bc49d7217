import type { Translate } from "#app/translate";
import type { Role } from "#lib/roles";
import type { SeatChoice } from "#lib/seat-choice";
import { CopyLine } from "../copy-line";
import { PressField } from "../press-field";
import styles from "./account.module.css";
import { Field } from "./field";
import { SeatOptions } from "./seat-options";

/** The link of an invitation just made, for its maker to pass on. */
export function NewLink({ link, days, translate }: { link: string; days: number; translate: Translate }) {
  return (
    <CopyLine
      label={translate("people.organisation.linkTitle")}
      hint={translate("people.organisation.linkHint", { days })}
      value={link}
      words={{ copy: translate("people.organisation.copy"), copied: translate("people.organisation.copied") }}
    />
  );
}

type FormProps = {
  title: string;
  choices: readonly SeatChoice[];
  /** The role that is proposed. */
  usual: Role;
  home: string;
  canMail: boolean;
  /** What was typed into it before, and what is wrong with that. */
  form: { typed: (field: string) => string | undefined; wordsAt: (field: string) => string | null };
  translate: Translate;
};

/** Invites somebody: which role, and for which address alone. */
export function InviteForm({ title, choices, usual, home, canMail, form, translate }: FormProps) {
  return (
    <section className={styles.part} aria-labelledby="invite">
      <h2 id="invite">{title}</h2>
      <form method="post" action={`${home}/invite`} noValidate className={styles.form}>
        <PressField />
        {choices.length === 1 ? (
          <input type="hidden" name="role" value={usual} />
        ) : (
          <div>
            <label htmlFor="invite-role">
              <strong>{translate("people.organisation.inviteRole")}</strong>
            </label>
            <select id="invite-role" name="role" defaultValue={form.typed("role") ?? usual}>
              <SeatOptions {...{ choices, translate }} />
            </select>
          </div>
        )}
        <Field
          id="invite-email"
          name="email"
          type="email"
          label={translate("people.organisation.inviteEmail")}
          hint={translate(canMail ? "people.organisation.inviteEmailMail" : "people.organisation.inviteEmailLink")}
          value={form.typed("email")}
          autoComplete="off"
          problem={form.wordsAt("email")}
        />
        <button type="submit" className="button">
          {translate("people.organisation.invite")}
        </button>
      </form>
    </section>
  );
}

type ListProps = {
  invitations: readonly { id: string; role: Role; regionName: string | null; email: string | null; until: string }[];
  home: string;
  translate: Translate;
};

/** Invitations that nobody has accepted yet. */
export function InvitationList({ invitations, home, translate }: ListProps) {
  return (
    <section className={styles.part} aria-labelledby="open">
      <h2 id="open">{translate("people.organisation.openTitle")}</h2>
      {invitations.length === 0 && <p className="soft">{translate("people.organisation.openNone")}</p>}
      <ul className={styles.cards}>
        {invitations.map(({ id, role, regionName, email, until }) => {
          const whom = email ?? translate("people.organisation.anybody");
          return (
            <li key={id} className={styles.card}>
              <p>
                {translate("people.organisation.openLine", {
                  role: [translate(`people.roles.${role}`), regionName].filter(Boolean).join(" · "),
                  email: whom,
                  until,
                })}
              </p>
              <form method="post" action={`${home}/withdraw`}>
                <PressField />
                <input type="hidden" name="invitation" value={id} />
                <button
                  type="submit"
                  className="button quiet"
                  aria-label={translate("people.organisation.withdrawFor", { email: whom })}
                >
                  {translate("people.organisation.withdraw")}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
