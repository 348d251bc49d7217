import styles from "#app/_view/account/account.module.css";
import { PressField } from "#app/_view/press-field";
import type { Translate } from "#app/translate";
import { offerWords } from "#app/words/account-words";
import type { Invited } from "#db/people/accepted-invitations";

type Props = { home: string; invitations: readonly Invited[]; translate: Translate };

/** Invitations that wait at the address of somebody's account, whichever way they came here. */
export function WaitingInvitations({ home, invitations, translate }: Props) {
  if (invitations.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="waiting">
      <h2 id="waiting">{translate("people.account.waitingTitle")}</h2>
      <ul className={styles.cards}>
        {invitations.map((invitation) => (
          <li key={invitation.id} className={styles.card}>
            <p>{offerWords(translate, invitation)}</p>
            <form method="post" action={`${home}/accept`}>
              <PressField />
              <input type="hidden" name="invitation" value={invitation.id} />
              <button type="submit" className="button">
                {translate("people.join.accept")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
