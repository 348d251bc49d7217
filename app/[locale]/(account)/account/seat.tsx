import styles from "#app/_view/account/account.module.css";
import { PressField } from "#app/_view/press-field";
import { type ActiveSeat, seatName } from "#app/accounts/signed-in";
import type { Translate } from "#app/translate";

type Props = { home: string; active: ActiveSeat | null; seats: readonly ActiveSeat[]; translate: Translate };

/** The seat from which somebody acts, with the choice of another one, and how they give it up. */
export function SeatSection({ home, active, seats, translate }: Props) {
  const words = ({ organisation, role }: ActiveSeat): string => {
    const name = organisation?.name ?? translate("people.operatorName");
    return translate("people.account.seatOf", { name, role: translate(`people.roles.${role}`) });
  };
  return (
    <section aria-labelledby="seat">
      <h2 id="seat">{translate("people.account.seat")}</h2>
      <p>{active ? <strong>{words(active)}</strong> : translate("people.account.seatNone")}</p>
      {seats.length > 1 && (
        <form method="post" action={`${home}/seat`} className={styles.form}>
          <fieldset>
            <legend className="soft">{translate("people.account.seatOther")}</legend>
            {seats.map((seat) => (
              <label key={seatName(seat)} className="option">
                <input
                  type="radio"
                  name="seat"
                  value={seatName(seat)}
                  defaultChecked={active !== null && seatName(seat) === seatName(active)}
                />
                {words(seat)}
              </label>
            ))}
          </fieldset>
          <button type="submit" className="button quiet">
            {translate("people.account.seatSubmit")}
          </button>
        </form>
      )}
      {active && (
        <details>
          <summary>{translate("people.account.leave")}</summary>
          <p>{translate("people.account.leaveSure")}</p>
          {active.organisation?.kind === "firm" && <p>{translate("people.account.leaveLinks")}</p>}
          <form method="post" action={`${home}/leave`}>
            <PressField />
            <button type="submit" className="button danger">
              {translate("people.account.leaveSubmit")}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
