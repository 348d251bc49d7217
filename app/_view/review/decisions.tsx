import type { ReactNode } from "react";
import { type DecisionOutcome, type DecisionStage, decisionOutcomes } from "#lib/programme/application";
import staff from "../staff/staff.module.css";
import styles from "./decisions.module.css";
import { Finals, type ShownLine } from "./finals";
import { ProposalTable } from "./proposal-table";
import type { ReviewWords } from "./words";

/** A proposal that waits for a second person. */
export type ShownWaiting = ShownLine & {
  isOwn: boolean;
  /** Whether the firm's application can be decided on now. */
  isOpen: boolean;
  /** What whoever answers it has to know first. */
  notes: readonly string[];
};

/** A proposal that a second person objected to; `reason`, `person` and `at` are the objection's. */
export type ShownObjected = ShownWaiting & { proposed: string };

type Props = {
  /** What stands above the lists. */
  children?: ReactNode;
  words: ReviewWords;
  /** Path of the round. */
  home: string;
  counts: {
    byStage: { outcome: DecisionOutcome; stage: DecisionStage; firms: number }[];
    objected: number;
    open: number;
  };
  waiting: ShownWaiting[];
  objected: ShownObjected[];
  finals: ShownLine[];
  /** The outcome that the list is narrowed to. */
  outcome: DecisionOutcome | null;
  isFirst: boolean;
  /** The number after which the next page begins; `null` on the last one. */
  next: number | null;
  rights: { propose: boolean; decide: boolean; export: boolean; tell: boolean };
  /** Firms that have not been told the decision on them. */
  untold: number;
};

/** The firms of the board that are decided on. */
const toldFilter = new URLSearchParams(decisionOutcomes.map((each) => ["decision", each]));

/** Where the decisions of a round stand. */
export function Decisions({
  children,
  words,
  home,
  counts,
  waiting,
  objected,
  finals,
  outcome,
  isFirst,
  next,
  rights,
  untold,
}: Props) {
  const { translate } = words;
  const firmsIn = (stage: DecisionStage, wanted?: DecisionOutcome) =>
    counts.byStage
      .filter((each) => each.stage === stage && (wanted === undefined || each.outcome === wanted))
      .reduce((sum, { firms }) => sum + firms, 0);
  const numbers = [
    ...decisionOutcomes.map((each) => ({ label: translate(`review.outcomes.${each}`), firms: firmsIn("final", each) })),
    { label: translate("review.decisions.proposed"), firms: firmsIn("proposed") },
    { label: translate("review.decisions.objected"), firms: counts.objected },
    { label: translate("review.decisions.open"), firms: counts.open },
  ];
  const here = `${home}/decisions`;
  const pageOf = (outcome: DecisionOutcome | null, after: number | null) => {
    const query = [...(outcome ? [`outcome=${outcome}`] : []), ...(after === null ? [] : [`after=${after}`])].join("&");
    return query ? `${here}?${query}#decided` : `${here}#decided`;
  };
  return (
    <>
      <h1>{translate("review.decisions.title")}</h1>
      <ul className={staff.counts} aria-label={translate("review.decisions.counts")}>
        {numbers.map(({ label, firms }) => (
          <li key={label}>
            <span className={staff.count}>
              <strong>{firms}</strong> {label}
            </span>
          </li>
        ))}
      </ul>
      <Ways {...{ words, here }} hasLetters={rights.export && firmsIn("final") > 0} />
      {children}
      <Waiting lines={waiting} {...{ words, home, rights }} />
      <Objected lines={objected} {...{ words, home, rights }} />

      <h2 id="decided">{translate("review.decisions.decided")}</h2>
      {rights.tell && untold > 0 && (
        <p className="notice screen">
          {translate("review.decisions.untold", { count: untold })}{" "}
          <a href={`${home}/batch?all=1&act=tell&${toldFilter}`}>{translate("review.decisions.tell")}</a>
        </p>
      )}
      <nav className={`${styles.filter} screen`} aria-label={translate("review.decisions.filter")}>
        {[null, ...decisionOutcomes].map((each) => (
          <a key={each ?? "all"} href={pageOf(each, null)} aria-current={each === outcome ? "true" : undefined}>
            {each ? translate(`review.outcomes.${each}`) : translate("review.decisions.all")}
          </a>
        ))}
      </nav>
      {finals.length === 0 ? (
        <p className="soft">{translate("review.decisions.decidedNone")}</p>
      ) : (
        <Finals lines={finals} words={words} home={home} isExporter={rights.export} />
      )}
      <div className={`${staff.pages} screen`}>
        {!isFirst && <a href={pageOf(outcome, null)}>{translate("review.decisions.first")}</a>}
        {next !== null && <a href={pageOf(outcome, next)}>{translate("review.decisions.more", { count: 50 })}</a>}
      </div>
    </>
  );
}

type ListProps<Line> = Pick<Props, "words" | "home" | "rights"> & { lines: readonly Line[] };

/** Proposals that wait for a second person. */
function Waiting({ words, home, rights, lines }: ListProps<ShownWaiting>) {
  const { translate } = words;
  const isMine = (line: ShownWaiting) => rights.decide && !line.isOwn && line.isOpen;
  return (
    <>
      <h2 id="waiting">{translate("review.decisions.waiting")}</h2>
      {lines.length === 0 && <p className="soft">{translate("review.decisions.waitingNone")}</p>}
      <ProposalTable
        {...{ words, home, lines }}
        title={translate("review.decisions.waiting")}
        act={rights.decide ? "confirm" : null}
        mayTick={isMine}
        saidOf={({ reason, person, at }) => (
          <>
            <div>{reason}</div>
            <div className="soft">{translate("review.decisions.since", { person, at })}</div>
          </>
        )}
        wayOf={(line) => translate(isMine(line) ? "review.decisions.review" : "review.decisions.look")}
      />
    </>
  );
}

/** Proposals that were objected to. */
function Objected({ words, home, rights, lines }: ListProps<ShownObjected>) {
  const { translate } = words;
  const isOpen = (line: ShownObjected) => rights.propose && line.isOpen;
  return (
    <>
      <h2 id="objected">{translate("review.decisions.objectedTitle")}</h2>
      <p className="soft">
        {translate(lines.length === 0 ? "review.decisions.objectedNone" : "review.decisions.objectedHint")}
      </p>
      <ProposalTable
        {...{ words, home, lines }}
        title={translate("review.decisions.objectedTitle")}
        act={rights.propose ? "propose" : null}
        mayTick={isOpen}
        saidOf={({ proposed, person, at, reason }) => (
          <>
            <div className="soft">{proposed}</div>
            <div>
              {translate("review.decisions.objectedBy", { person, at })}
              <strong>{reason}</strong>
            </div>
          </>
        )}
        wayOf={(line) => translate(isOpen(line) ? "review.decisions.proposeAnew" : "review.decisions.look")}
      />
    </>
  );
}

/** What can be taken along: the list to put up, and the letters. */
function Ways({ words: { translate }, here, hasLetters }: { words: ReviewWords; here: string; hasLetters: boolean }) {
  return (
    <>
      <div className={`row ${styles.ways} screen`}>
        <a className="button quiet" href={`${here}/publicity`}>
          {translate("review.decisions.publicity")}
        </a>
        {hasLetters && (
          <a className="button quiet" href={`${here}/letters`} download>
            {translate("review.decisions.letters")}
          </a>
        )}
      </div>
      {hasLetters && <p className="soft screen">{translate("review.decisions.lettersHint")}</p>}
    </>
  );
}
