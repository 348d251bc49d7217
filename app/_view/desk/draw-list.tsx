import { formats, type Translate } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./desk.module.css";
import type { DrawShown } from "./drawn";

type ChoiceShown = { draw: string; reason: string; by: string; at: Date };

export type ChoiceProps = {
  /** Which draws were said to count, the one that does first. */
  choices: readonly ChoiceShown[];
  /** What was typed as a reason before the form came back, and why it did. */
  choosing: { typed: Readonly<Record<string, string>> | null; problem: string | null };
};

type Props = ChoiceProps & {
  locale: Locale;
  round: string;
  people: ReadonlyMap<string, string>;
  translate: Translate;
};

const moment = (locale: Locale, at: Date): string =>
  formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });

/** All draws of a round: when, by whom, with which seed, how many firms, and which one counts. */
export function DrawList({
  draws,
  shown,
  locale,
  round,
  people,
  choices,
  translate,
}: Props & { draws: readonly DrawShown[]; shown: string | null }) {
  const [counting] = choices;
  return (
    <div className={staff.scroll}>
      <table className={staff.stacked}>
        <thead>
          <tr>
            {(["when", "seed", "firms", "counts"] as const).map((column) => (
              <th key={column} scope="col" className={column === "firms" ? staff.number : undefined}>
                {translate(`desk.drawsColumn.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draws.map(({ id, at, by, seed, drawn }) => (
            <tr key={id}>
              <th scope="row">
                <a
                  href={`/${locale}/rounds/${round}/desk?draw=${id}#drawn`}
                  aria-current={id === shown ? "true" : undefined}
                >
                  {translate("desk.at", { at: moment(locale, at), who: people.get(by) ?? "–" })}
                </a>
              </th>
              <td data-label={translate("desk.drawsColumn.seed")}>{seed}</td>
              <td className={staff.number} data-label={translate("desk.drawsColumn.firms")}>
                {drawn.length}
              </td>
              <td data-label={translate("desk.drawsColumn.counts")}>
                {id === counting?.draw ? (
                  <strong className={styles.counts}>{translate("desk.counts")}</strong>
                ) : (
                  choices.some(({ draw }) => draw === id) && (
                    <span className="soft">{translate("desk.countedBefore")}</span>
                  )
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a draw counts and why; and the form that has it count. */
export function DrawChoice({
  draw,
  mayChoose,
  locale,
  round,
  people,
  choices,
  choosing,
  translate,
}: Props & { draw: string; mayChoose: boolean }) {
  const [counting] = choices;
  if (counting?.draw === draw)
    return (
      <p className="notice">
        <strong>{translate("desk.counts")}</strong>{" "}
        {translate("desk.chosenAt", {
          at: moment(locale, counting.at),
          who: people.get(counting.by) ?? "–",
          reason: counting.reason,
        })}
      </p>
    );
  if (!mayChoose) return null;
  return (
    <form className={`${staff.card} screen`} method="post" action={`/${locale}/rounds/${round}/choose-draw`}>
      <PressField />
      <h3>{translate("desk.choose")}</h3>
      {choosing.problem && (
        <p className="notice problem" role="alert">
          {choosing.problem}
        </p>
      )}
      <p className="soft">{translate(counting ? "desk.chooseAgain" : "desk.chooseLead")}</p>
      <input type="hidden" name="draw" value={draw} />
      <label className={staff.field}>
        {translate("desk.chooseReason")}
        <input type="text" name="reason" required maxLength={1_000} defaultValue={choosing.typed?.reason} />
      </label>
      <button type="submit" className="button">
        {translate("desk.choose")}
      </button>
    </form>
  );
}
