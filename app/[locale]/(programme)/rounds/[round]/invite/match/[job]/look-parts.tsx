import { PressField } from "#app/_view/press-field";
import styles from "#app/_view/staff/staff.module.css";
import type { Translate } from "#app/translate";
import type { ListLook } from "#app/work/tables/list-messages";
import matching from "./match.module.css";

type SheetProps = { home: string; job: string; sheet: NonNullable<ListLook["sheet"]>; translate: Translate };

/** Which sheet of a workbook is read, and the way to read another one. */
export function SheetForm({ home, job, sheet, translate }: SheetProps) {
  if (sheet.sheets.length < 2) return null;
  return (
    <form method="post" action={`${home}/invite/sheet`}>
      <PressField />
      <input type="hidden" name="job" value={job} />
      <p id="sheet-hint">{translate("rounds.invite.matchSheetHint", { of: sheet.sheets.length, name: sheet.name })}</p>
      <div className={`${styles.field} ${matching.sheet}`}>
        <div>
          <label htmlFor="sheet">
            <strong>{translate("rounds.invite.matchSheet")}</strong>
          </label>
          <select id="sheet" name="sheet" defaultValue={sheet.number} aria-describedby="sheet-hint">
            {sheet.sheets.map(({ number, name }) => (
              <option key={number} value={number}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button quiet">
          {translate("rounds.invite.matchSheetRead")}
        </button>
      </div>
    </form>
  );
}

type PreviewProps = { look: ListLook; renews: boolean; translate: Translate };

/** What will come of a list, and whether what it says of firms that are there takes the place of what stands there. */
export function TakePreview({ look: { preview }, renews, translate }: PreviewProps) {
  if (!preview) return null;
  const counts = (["fresh", "refused", "known", "changed"] as const).filter(
    (each) => each === "fresh" || preview[each] > 0,
  );
  return (
    <section className={styles.card} aria-labelledby="preview">
      <h2 id="preview">{translate("rounds.invite.previewTitle")}</h2>
      <ul className={matching.preview}>
        {counts.map((each) => (
          <li key={each}>{translate(`rounds.invite.preview.${each}`, { count: preview[each] })}</li>
        ))}
      </ul>
      <p className="soft">{translate("rounds.invite.previewHint")}</p>
      {preview.known > 0 && (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              name="renews"
              value="1"
              defaultChecked={renews}
              aria-describedby={preview.changed > 0 ? "renews-hint" : undefined}
            />
            <span>{translate("rounds.invite.renews")}</span>
          </label>
          {preview.changed > 0 && (
            <p className="soft" id="renews-hint">
              {translate("rounds.invite.renewsHint", { count: preview.changed })}
            </p>
          )}
        </>
      )}
    </section>
  );
}
