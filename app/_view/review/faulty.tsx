import staff from "../staff/staff.module.css";
import { colonOf, Notes, ToFirm } from "./decision-line";
import styles from "./decisions.module.css";
import type { ShownLine } from "./finals";
import type { ReviewWords } from "./words";

/** A decision that a faulty rule set was used for, with how far it is and by which version it was made. */
export type ShownFaulty = ShownLine & { stage: string; isOpen: boolean; notes: readonly string[] };

type Props = {
  words: ReviewWords;
  /** Path of the round. */
  home: string;
  lines: readonly ShownFaulty[];
  /** How many there are on all pages. */
  firms: number;
  /** Whether the round still goes by the faulty rule set. */
  isBefore: boolean;
  /** Whether the notice of the round put other rules in place of those of the decisions. */
  isByNotice: boolean;
  isFirst: boolean;
  pageLength: number;
  mayPropose: boolean;
};

/** Decisions that a faulty rule set was used for, until they are made anew. */
export function Faulty({ words, home, lines, firms, isBefore, isByNotice, isFirst, pageLength, mayPropose }: Props) {
  const { translate } = words;
  const here = `${home}/decisions`;
  const last = lines.at(-1);
  return (
    <>
      <h2 id="faulty">{translate(isByNotice ? "notice.former.title" : "review.decisions.faulty.title")}</h2>
      <p>{translate(isByNotice ? "notice.former.hint" : "review.decisions.faulty.hint", { firms })}</p>
      {isBefore && (
        <p>
          <a href={`${home}#correction`}>{translate("review.decisions.faulty.before")}</a>
        </p>
      )}
      <ul className={styles.waiting}>
        {lines.map((line) => (
          <li key={line.application} className={staff.card}>
            <p>
              <strong>{line.firm}</strong>
              {colonOf(words)}
              {translate(`review.outcomes.${line.outcome}`)} <span className="soft">{line.reason}</span>
            </p>
            <p className="soft">
              {line.stage} · {line.person} · {line.at}
            </p>
            <Notes notes={line.notes} />
            <ToFirm
              {...{ words, home, line }}
              label={translate(
                mayPropose && line.isOpen && !isBefore ? "review.decisions.faulty.anew" : "review.decisions.look",
              )}
            />
          </li>
        ))}
      </ul>
      <div className={`${staff.pages} screen`}>
        {!isFirst && <a href={`${here}#faulty`}>{translate("review.decisions.first")}</a>}
        {lines.length === pageLength && last && (
          <a href={`${here}?faulty=${last.number}#faulty`}>
            {translate("review.decisions.more", { count: pageLength })}
          </a>
        )}
      </div>
    </>
  );
}
