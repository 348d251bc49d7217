import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./visits.module.css";

export type ShownVisitor = { id: string; name: string; employer: string; isMember: boolean; load: number };

type FormProps = {
  translate: Translate;
  /** Path of the round. */
  home: string;
  /** What was typed before the form came back, and what is wrong with it. */
  typed: Readonly<Record<string, string>> | null;
  problem: string | null;
};

/** Draws who goes to the firms to which nobody is sent. */
export function DrawPeople({
  translate,
  home,
  typed,
  problem,
  open,
  regions,
}: FormProps & { open: number; regions: readonly { name: string; firms: number }[] }) {
  return (
    <form className={`${staff.card} ${styles.form} screen`} id="people" method="post" action={`${home}/draw-people`}>
      <PressField />
      <h2>{translate("visits.people.title")}</h2>
      <p>
        {translate("visits.people.lead")} <small className="soft">{translate("visits.people.how")}</small>
      </p>
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <p>
        <strong>{translate("visits.people.open", { count: open })}</strong>
      </p>
      <label className={staff.field}>
        {translate("visits.people.seed")}
        <input type="text" name="seed" required maxLength={200} defaultValue={typed?.seed} autoComplete="off" />
      </label>
      {regions.length > 1 && (
        <label className={`${staff.field} ${staff.short}`}>
          {translate("visits.people.region")}
          <select name="region" defaultValue={typed?.region ?? ""}>
            <option value="">{translate("visits.people.everywhere")}</option>
            {regions.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={`${staff.field} ${staff.short}`}>
        {translate("visits.people.day")}
        <input
          type="text"
          name="plannedOn"
          maxLength={20}
          autoComplete="off"
          placeholder={translate("process.dayHint")}
          defaultValue={typed?.plannedOn}
          aria-describedby="people-day"
        />
      </label>
      <p className="soft" id="people-day">
        {translate("visits.people.dayHelp")}
      </p>
      <button type="submit" className="button">
        {translate("visits.people.draw")}
      </button>
    </form>
  );
}

/** Who may be sent, and the forms that put people on the list and take them off it. */
export function VisitorList({
  translate,
  home,
  typed,
  problem,
  visitors,
  mayChange,
}: FormProps & { visitors: readonly ShownVisitor[]; mayChange: boolean }) {
  return (
    <section className={staff.card} aria-labelledby="visitors">
      <h2 id="visitors">{translate("visits.visitors.title")}</h2>
      {visitors.length === 0 ? (
        <p>{translate("visits.visitors.none")}</p>
      ) : (
        <VisitorTable {...{ translate, home, visitors, mayChange }} />
      )}
      {mayChange && (
        <form method="post" action={`${home}/add-visitors`} className="screen">
          <PressField />
          {problem && (
            <p className="notice problem" role="alert">
              {problem}
            </p>
          )}
          <label className={staff.field}>
            {translate("visits.visitors.field")}
            <small className="soft"> {translate("visits.visitors.lead")}</small>
            <textarea
              name="visitors"
              rows={3}
              required
              maxLength={8_000}
              placeholder={translate("visits.visitors.example")}
              defaultValue={typed?.visitors}
            />
          </label>
          <button type="submit" className="button quiet">
            {translate("visits.visitors.add")}
          </button>
        </form>
      )}
    </section>
  );
}

function VisitorTable({
  translate,
  home,
  visitors,
  mayChange,
}: {
  translate: Translate;
  home: string;
  visitors: readonly ShownVisitor[];
  mayChange: boolean;
}) {
  return (
    <table className={`${styles.visitors} ${staff.stacked}`}>
      <thead>
        <tr>
          {(["name", "employer", "load"] as const).map((column) => (
            <th key={column} scope="col">
              {translate(`visits.visitors.column.${column}`)}
            </th>
          ))}
          {mayChange && <td className="screen" />}
        </tr>
      </thead>
      <tbody>
        {visitors.map(({ id, name, employer, isMember, load }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label={translate("visits.visitors.column.employer")}>
              {employer || (isMember ? translate("visits.visitors.member") : "")}
            </td>
            <td data-label={translate("visits.visitors.column.load")}>
              {translate("visits.visitors.load", { count: load })}
            </td>
            {mayChange && (
              <td className="screen">
                <form method="post" action={`${home}/end-visitor`}>
                  <PressField />
                  <input type="hidden" name="visitor" value={id} />
                  <button
                    type="submit"
                    className="button quiet"
                    aria-label={translate("visits.visitors.endName", { name })}
                  >
                    {translate("visits.visitors.end")}
                  </button>
                </form>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
