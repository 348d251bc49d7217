import type { Translate } from "#app/translate";
import { type ItemFinding, itemFindings, visitConclusions } from "#lib/programme/visit";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./visits.module.css";

/** One thing to look at, with what the firm declared of it. */
export type ShownItem = {
  id: string;
  title: string;
  how: string;
  declared: readonly { label: string; value: string; isVerified: boolean; href: string }[];
};

/** What stands in the form: as it was stored, or as it was typed before it came back. */
export type VisitText = {
  people: string;
  plannedOn: string;
  visitedOn: string;
  toFirm: string;
  findings: string;
  conclusion: string;
  item: (id: string) => ItemFinding | "";
  note: (id: string) => string;
};

type Props = {
  translate: Translate;
  action: string;
  /** Revision of the visit that is shown; 0 where nothing was written down. */
  seen: number;
  items: readonly ShownItem[];
  text: VisitText;
  drawnBy: string | null;
  problem: string | null;
};

/** What is written down at the firm: who goes and when, item by item what was found, and what it came to. */
export function VisitForm({ translate, action, seen, items, text, drawnBy, problem }: Props) {
  return (
    <form method="post" action={action} className="screen" id="record">
      <PressField />
      <input type="hidden" name="revision" value={seen} />
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <label className={staff.field}>
        {translate("visits.sheet.people")}
        <small className="soft"> {drawnBy ?? translate("visits.sheet.peopleHelp")}</small>
        <textarea name="people" rows={2} maxLength={1_000} defaultValue={text.people} />
      </label>
      <div className={styles.days}>
        {(["plannedOn", "visitedOn"] as const).map((name) => (
          <label key={name} className={`${staff.field} ${staff.short}`}>
            {translate(`visits.sheet.${name}`)}
            <input
              type="text"
              name={name}
              maxLength={20}
              autoComplete="off"
              placeholder={translate("process.dayHint")}
              defaultValue={text[name]}
            />
          </label>
        ))}
      </div>
      <p className="soft">{translate("visits.sheet.telling")}</p>
      <label className={staff.field}>
        {translate("visits.sheet.toFirm")}
        <small className="soft"> {translate("visits.sheet.toFirmHelp")}</small>
        <textarea name="toFirm" rows={2} maxLength={1_000} defaultValue={text.toFirm} />
      </label>
      <h2>{translate("visits.sheet.items")}</h2>
      <ol className={styles.items}>
        {items.map((item, place) => (
          <li key={item.id}>
            <Item {...{ translate, item, text }} number={place + 1} />
          </li>
        ))}
      </ol>
      <Summary {...{ translate, text }} />
      <button type="submit" className="button">
        {translate("visits.sheet.save")}
      </button>
    </form>
  );
}

function Item({
  translate,
  item,
  number,
  text,
}: Pick<Props, "translate" | "text"> & { item: ShownItem; number: number }) {
  const { id, title, how, declared } = item;
  return (
    <fieldset className={styles.item}>
      <legend>
        {number} {title}
      </legend>
      <p className="soft">{how}</p>
      {declared.map(({ label, value, isVerified, href }) => (
        <p key={label}>
          {label} · {translate(isVerified ? "visits.sheet.verified" : "visits.sheet.declared", { value })}{" "}
          <a href={href}>{translate("visits.sheet.verify")}</a>
        </p>
      ))}
      <div className={styles.choices}>
        {itemFindings.map((finding) => (
          <label key={finding}>
            <input type="radio" name={`item-${id}`} value={finding} defaultChecked={text.item(id) === finding} />
            {translate(`visits.sheet.findings.${finding}`)}
          </label>
        ))}
      </div>
      <label className={styles.note}>
        {translate("visits.sheet.note")} <small className="soft">{translate("visits.sheet.noteHelp")}</small>
        <input type="text" name={`note-${id}`} maxLength={1_000} defaultValue={text.note(id)} />
      </label>
    </fieldset>
  );
}

function Summary({ translate, text }: Pick<Props, "translate" | "text">) {
  return (
    <>
      <label className={staff.field}>
        <strong>{translate("visits.sheet.summary")}</strong>
        <small className="soft"> {translate("visits.sheet.summaryHelp")}</small>
        <textarea name="findings" rows={4} maxLength={4_000} defaultValue={text.findings} />
      </label>
      <fieldset className={styles.item}>
        <legend>{translate("visits.sheet.conclusion")}</legend>
        <div className={styles.choices}>
          {(["", ...visitConclusions] as const).map((conclusion) => (
            <label key={conclusion}>
              <input
                type="radio"
                name="conclusion"
                value={conclusion}
                defaultChecked={text.conclusion === conclusion}
              />
              {conclusion === ""
                ? translate("visits.sheet.noConclusion")
                : translate(`visits.sheet.conclusions.${conclusion}`)}
            </label>
          ))}
        </div>
        <p className="soft">{translate("visits.sheet.toVerify")}</p>
      </fieldset>
    </>
  );
}
