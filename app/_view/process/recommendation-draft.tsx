import type { Translate } from "#app/translate";
import type { Exclusion } from "#lib/programme/recommendation";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import { FirmTable, type ListedFirm } from "./firm-table";
import styles from "./publicity.module.css";

export type Left = { application: string; name: string; region: string | null; why: Exclusion; reason: string };

type DraftProps = {
  translate: Translate;
  action: string;
  firms: readonly (ListedFirm & { objections: number })[];
  excluded: readonly Left[];
  text: { title: string; document: string; leave: (application: string) => string };
  /** Whether whoever draws it up makes it hold at once. */
  isAlone: boolean;
  mayMake: boolean;
};

/** Who may be sent up now, and the form that draws the list up; each firm can be left out for a reason. */
export function RecommendationDraft({ translate, action, firms, excluded, text, isAlone, mayMake }: DraftProps) {
  if (firms.length === 0 && excluded.length === 0) return <p>{translate("recommendation.nobody")}</p>;
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">{translate("recommendation.draft")}</h2>
      <p>{translate("recommendation.ready", { count: firms.length, excluded: excluded.length })}</p>
      {mayMake && firms.length > 0 && (
        <form method="post" action={action} className={`${staff.card} ${styles.form} screen`}>
          <PressField />
          <input type="hidden" name="seen" value={firms.length} />
          <label className={staff.field}>
            {translate("recommendation.name")}
            <input type="text" name="title" required maxLength={200} defaultValue={text.title} />
          </label>
          <label className={`${staff.field} ${staff.short}`}>
            {translate("recommendation.document")}
            <input type="text" name="document" maxLength={100} defaultValue={text.document} autoComplete="off" />
          </label>
          <p className="soft">{translate("recommendation.leaveHelp")}</p>
          <DraftTable {...{ translate, firms }} leave={text.leave} />
          <p>{translate(isAlone ? "recommendation.alone" : "recommendation.second")}</p>
          <button type="submit" className="button">
            {translate(isAlone ? "recommendation.makeOwner" : "recommendation.make")}
          </button>
        </form>
      )}
      {!mayMake && <FirmTable translate={translate} label={translate("recommendation.draft")} firms={firms} />}
      <Excluded {...{ translate, excluded }} />
    </section>
  );
}

function DraftTable({
  translate,
  firms,
  leave,
}: Pick<DraftProps, "translate" | "firms"> & { leave: (application: string) => string }) {
  const label = (column: "place" | "firm" | "region" | "objections") => translate(`recommendation.column.${column}`);
  return (
    <div className={staff.scroll}>
      <table className={`${styles.list} ${staff.stacked}`}>
        <thead>
          <tr>
            {(["place", "firm", "region", "objections"] as const).map((column) => (
              <th key={column} scope="col">
                {label(column)}
              </th>
            ))}
            <th scope="col">{translate("recommendation.leave")}</th>
          </tr>
        </thead>
        <tbody>
          {firms.map(({ application, name, uscc, region, objections }, place) => (
            <tr key={application}>
              <td data-label={label("place")}>{place + 1}</td>
              <th scope="row">
                {name}
                {uscc && (
                  <>
                    <br />
                    <small className="soft">{uscc}</small>
                  </>
                )}
              </th>
              <td data-label={label("region")}>{region}</td>
              <td data-label={label("objections")}>{translate("recommendation.objections", { count: objections })}</td>
              <td data-label={translate("recommendation.leave")}>
                <input
                  type="text"
                  name={`leave-${application}`}
                  maxLength={500}
                  defaultValue={leave(application)}
                  aria-label={translate("recommendation.leaveName", { name })}
                  autoComplete="off"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whom a list leaves out, each with why. */
export function Excluded({ translate, excluded }: { translate: Translate; excluded: readonly Left[] }) {
  if (excluded.length === 0) return null;
  return (
    <>
      <h3>{translate("recommendation.excluded")}</h3>
      <ul>
        {excluded.map(({ application, name, region, why, reason }) => (
          <li key={application}>
            {name}
            {region && ` · ${region}`} · {translate(`recommendation.why.${why}`, { reason })}
          </li>
        ))}
      </ul>
    </>
  );
}
