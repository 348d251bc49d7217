import { PressField } from "#app/_view/press-field";
import styles from "#app/_view/staff/staff.module.css";
import list from "#app/[locale]/(programme)/rounds/[round]/invite/list.module.css";
import type { Translate } from "#app/translate";
import type { ApplicationRecord } from "#db/programme/admission";
import { type ListColumn, listColumns } from "#lib/programme/list-headings";
import { readTypedFirm } from "#lib/programme/mended-firm";

type Props = { home: string; firm: ApplicationRecord; translate: Translate };

const hinted = ["name", "uscc", "phone"] as const;
const kinds: Partial<Record<ListColumn, { inputMode: "tel" | "email"; autoComplete: "off" }>> = {
  phone: { inputMode: "tel", autoComplete: "off" },
  email: { inputMode: "email", autoComplete: "off" },
};

const reached = ["contact", "phone", "email"] as const satisfies readonly ListColumn[];

/** What the list says of a firm, to be put right; or no more of it than how it is reached. */
export function MendForm({
  home,
  firm,
  seen,
  typed,
  isWhole,
  translate,
}: Props & { seen: string; typed: Readonly<Record<string, string>> | null; isWhole: boolean }) {
  const stored: Record<ListColumn, string | null> = { ...firm, name: firm.firmName };
  const words = (column: ListColumn): string => (typed ? (typed[column] ?? "") : (stored[column] ?? ""));
  const texts = Object.fromEntries(listColumns.map((column) => [column, words(column)])) as Record<ListColumn, string>;
  const problems = typed ? readTypedFirm(texts).problems : {};
  const shown = isWhole ? listColumns : reached;
  return (
    <form method="post" action={`${home}/invite/${isWhole ? "mend" : "contacts"}`} noValidate>
      <PressField />
      <input type="hidden" name="application" value={firm.id} />
      <input type="hidden" name="seen" value={seen} />
      <div className={list.fields}>
        {shown.map((column) => (
          <MendField key={column} {...{ column, translate }} value={texts[column]} problem={problems[column]} />
        ))}
      </div>
      <p>
        <button type="submit" className="button">
          {translate("firmList.mend.save")}
        </button>
      </p>
    </form>
  );
}

type FieldProps = {
  column: ListColumn;
  value: string;
  problem: ReturnType<typeof readTypedFirm>["problems"][ListColumn];
  translate: Translate;
};

function MendField({ column, value, problem, translate }: FieldProps) {
  const hint = hinted.find((each) => each === column);
  const described = [...(hint ? [`${column}-hint`] : []), ...(problem ? [`${column}-error`] : [])].join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={column}>
        <strong>{translate(`rounds.invite.columns.${column}`)}</strong>
      </label>
      {hint && (
        <p className="soft" id={`${column}-hint`}>
          {translate(`firmList.mend.hints.${hint}`)}
        </p>
      )}
      {problem && (
        <p className="error" id={`${column}-error`}>
          {translate(`firmList.problems.${problem}`)}
        </p>
      )}
      <input
        id={column}
        name={column}
        type="text"
        defaultValue={value}
        maxLength={300}
        {...kinds[column]}
        {...(described && { "aria-describedby": described })}
        {...(problem && { "aria-invalid": true })}
      />
    </div>
  );
}

/** Takes a firm off the list that never opened its link; asked once more before it is done. */
export function RemoveForm({
  home,
  firm,
  isAsked,
  isPossible,
  translate,
}: Props & { isAsked: boolean; isPossible: boolean }) {
  return (
    <section className={`${styles.card} screen`} id="remove" aria-labelledby="remove-title">
      <h2 id="remove-title">{translate("firmList.remove.title")}</h2>
      <p className="soft">
        {isPossible ? translate("firmList.remove.lead", { number: firm.number }) : translate("firmList.remove.cannot")}
      </p>
      {isPossible && (
        <form method="post" action={`${home}/invite/remove`}>
          <PressField />
          <input type="hidden" name="application" value={firm.id} />
          {isAsked ? (
            <>
              <input type="hidden" name="sure" value="yes" />
              <p>{translate("firmList.remove.sure", { firm: firm.firmName })}</p>
              <p className="row">
                <button type="submit" className="button danger">
                  {translate("firmList.remove.yes")}
                </button>
                <a href={`${home}/invite/firm/${firm.id}`}>{translate("firmList.remove.no")}</a>
              </p>
            </>
          ) : (
            <button type="submit" className="button quiet">
              {translate("firmList.remove.ask")}
            </button>
          )}
        </form>
      )}
    </section>
  );
}
