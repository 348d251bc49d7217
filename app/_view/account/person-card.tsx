import type { Translate } from "#app/translate";
import type { Role } from "#lib/roles";
import { PressField } from "../press-field";
import styles from "./account.module.css";

type Props = {
  person: { user: string; name: string; email: string; role: Role; hasSecondFactor: boolean };
  since: string;
  isOwn: boolean;
  /** The roles that the reader may give; none where the reader manages nobody. */
  roles: readonly Role[];
  /** The role that the reader chose before, but is not given yet. */
  chosen?: string | undefined;
  /** Whether links and keys of sheets end with a seat. */
  endsLinks: boolean;
  home: string;
  translate: Translate;
};

/** Somebody with a seat, and for whoever manages people what can be changed about it. */
export function PersonCard({ person, since, isOwn, roles, chosen, endsLinks, home, translate }: Props) {
  const { user, name, email, role, hasSecondFactor } = person;
  const id = `role-${user}`;
  return (
    <li className={styles.card}>
      <p>
        <strong>{name}</strong> {isOwn && <span className="soft">{translate("people.organisation.you")}</span>}
        <br />
        <span className="soft">{email}</span>
      </p>
      <p>
        {translate(`people.roles.${role}`)}
        {" · "}
        {translate("people.organisation.since")} {since}
        {" · "}
        {translate("people.organisation.factor")} {translate(`people.organisation.${hasSecondFactor ? "on" : "off"}`)}
      </p>
      {roles.length > 1 && (
        <form method="post" action={`${home}/role`} className="row">
          <PressField />
          <input type="hidden" name="user" value={user} />
          <label className="unseen" htmlFor={id}>
            {translate("people.organisation.roleFor", { name })}
          </label>
          <select id={id} name="role" defaultValue={chosen ?? role}>
            {roles.map((each) => (
              <option key={each} value={each}>
                {translate(`people.roles.${each}`)}
              </option>
            ))}
          </select>
          <button
            type="submit"
            className="button quiet"
            aria-label={translate("people.organisation.roleSubmitFor", { name })}
          >
            {translate("people.organisation.roleSubmit")}
          </button>
        </form>
      )}
      {roles.length > 0 && !isOwn && (
        <details>
          <summary aria-label={translate("people.organisation.endFor", { name })}>
            {translate("people.organisation.end")}
          </summary>
          <p>{translate("people.organisation.endSure", { name })}</p>
          {endsLinks && <p>{translate("people.organisation.endLinks")}</p>}
          <form method="post" action={`${home}/end`}>
            <PressField />
            <input type="hidden" name="user" value={user} />
            <button type="submit" className="button danger">
              {translate("people.organisation.endConfirm")}
            </button>
          </form>
        </details>
      )}
    </li>
  );
}
