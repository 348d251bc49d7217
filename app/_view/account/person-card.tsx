import type { Translate } from "#app/translate";
import type { Role } from "#lib/roles";
import { type SeatChoice, seatWord } from "#lib/seat-choice";
import { PressField } from "../press-field";
import styles from "./account.module.css";
import { SeatOptions } from "./seat-options";

type Props = {
  person: {
    user: string;
    name: string;
    email: string;
    role: Role;
    region: string | null;
    hasSecondFactor: boolean;
  };
  /** Name of the region that the seat reaches over, where it does not reach over all. */
  regionName: string | null;
  since: string;
  isOwn: boolean;
  /** The seats that the reader may give; none where the reader manages nobody. */
  choices: readonly SeatChoice[];
  /** The role that the reader chose before, but is not given yet. */
  chosen?: string | undefined;
  /** Whether links and keys of sheets end with a seat. */
  endsLinks: boolean;
  home: string;
  translate: Translate;
};

/** Somebody with a seat, and for whoever manages people what can be changed about it. */
export function PersonCard({ person, regionName, since, isOwn, choices, chosen, endsLinks, home, translate }: Props) {
  const { user, name, email, role, region, hasSecondFactor } = person;
  const id = `role-${user}`;
  return (
    <li className={styles.card}>
      <p>
        <strong>{name}</strong> {isOwn && <span className="soft">{translate("people.organisation.you")}</span>}
        <br />
        <span className="soft">{email}</span>
      </p>
      <p>
        {[translate(`people.roles.${role}`), regionName].filter(Boolean).join(" · ")}
        {" · "}
        {translate("people.organisation.since")} {since}
        {" · "}
        {translate("people.organisation.factor")} {translate(`people.organisation.${hasSecondFactor ? "on" : "off"}`)}
      </p>
      {choices.length > 1 && (
        <form method="post" action={`${home}/role`} className="row">
          <PressField />
          <input type="hidden" name="user" value={user} />
          <label className="unseen" htmlFor={id}>
            {translate("people.organisation.roleFor", { name })}
          </label>
          <select id={id} name="role" defaultValue={chosen ?? seatWord({ role, region })}>
            <SeatOptions {...{ choices, translate }} />
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
      {choices.length > 0 && !isOwn && (
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
