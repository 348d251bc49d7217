import styles from "#app/_view/account/account.module.css";
import type { Translate } from "#app/translate";
import type { Role } from "#lib/roles";

/** What each role of an organisation may do. */
export function RoleList({ roles, translate }: { roles: readonly Role[]; translate: Translate }) {
  return (
    <section className={styles.part} aria-labelledby="roles">
      <h2 id="roles">{translate("people.organisation.rolesTitle")}</h2>
      <dl>
        {roles.map((role) => (
          <div key={role}>
            <dt>
              <strong>{translate(`people.roles.${role}`)}</strong>
            </dt>
            <dd className={styles.what}>{translate(`people.organisation.rolesOf.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
