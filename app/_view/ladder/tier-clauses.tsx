import type { ReactNode } from "react";
import { gapIn } from "#lib/charts/gap";
import type { LadderClause, LadderStep } from "#lib/charts/ladder";
import type { FactKey } from "#lib/rules/fact";
import { Folded } from "../charts/chart-frame";
import type { Words } from "../charts/words";
import { SourceLines } from "../source-lines";
import { ClauseList, NamedFacts } from "./clause-list";
import { farWords, GapCards } from "./gap-cards";
import styles from "./ladder.module.css";

type Props = {
  words: Words;
  step: LadderStep;
  /** Level of the headings of its parts. */
  level: 2 | 3;
  factHref?: ((key: FactKey) => string) | undefined;
};

/** The clauses of a tier: what is unmet first, then what is not known, a person's, and what is met, folded. */
export function TierClauses({ words, step, level, factHref }: Props) {
  const { translate } = words;
  const gap = gapIn(step.clauses);
  const part = (id: "unmet" | "unknown" | "person", children: ReactNode) =>
    gap[id].length > 0 ? (
      <Part level={level} title={translate(`rooms.tiers.${id}`, { count: gap[id].length })}>
        {children}
      </Part>
    ) : null;
  return (
    <>
      {part("unmet", <GapCards words={words} clauses={gap.unmet} tier={step.tier} isFull={!step.isBehind} />)}
      {part("unknown", <UnknownClauses {...{ words, factHref }} clauses={gap.unknown} />)}
      {part("person", <PersonClauses words={words} clauses={gap.person} factHref={factHref} />)}
      {(["met", "aside"] as const).map((id) =>
        gap[id].length > 0 ? (
          <Folded key={id} summary={translate(`rooms.tiers.${id}`, { count: gap[id].length })}>
            <ClauseList words={words} clauses={gap[id]} factHref={factHref} />
          </Folded>
        ) : null,
      )}
      <Clauses words={words} step={step} />
    </>
  );
}

function Part({ level, title, children }: { level: 2 | 3; title: string; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.part}>
      <Heading className={styles.partTitle}>{title}</Heading>
      {children}
    </section>
  );
}

type ClausesProps = Pick<Props, "words" | "factHref"> & { clauses: readonly LadderClause[] };

/** Clauses that the authority examines. */
export const PersonClauses = ({ words, clauses, factHref }: ClausesProps) => (
  <>
    <p className="soft">{words.translate("ladder.judged")}</p>
    <ClauseList words={words} clauses={clauses} factHref={factHref} />
  </>
);

/** Clauses that are not known, each with what is missing for it. */
export function UnknownClauses({ words, clauses, factHref }: ClausesProps) {
  return (
    <ul className={styles.open}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <Unknown {...{ words, clause, factHref }} />
        </li>
      ))}
    </ul>
  );
}

/** What is not known of a clause, and what is missing for it. */
function Unknown({ words, clause, factHref }: Pick<Props, "words" | "factHref"> & { clause: LadderClause }) {
  const { translate, of } = words;
  const { title, missing, excesses, mayNotApply, isOpenElsewhere, unmetWays } = clause;
  return (
    <>
      <strong>{of(title)}</strong>
      {mayNotApply ? <span className={styles.aside}>{translate("ladder.mayNotApply")}</span> : null}
      {missing.length > 0 && !isOpenElsewhere ? (
        <span className={styles.line}>
          {translate("ladder.missing")}
          <NamedFacts {...{ words, facts: missing, factHref }} />
        </span>
      ) : null}
      {unmetWays.map((way) => (
        <span key={of(way.title)} className={styles.line}>
          {translate("ladder.unmetWay", { title: of(way.title), far: farWords(way, words) })}
        </span>
      ))}
      {excesses.map(({ text, facts }) => (
        <span key={of(text)} className={styles.line}>
          {of(text)}
          {factHref ? (
            <>
              {translate("ladder.mend")}
              <NamedFacts {...{ words, facts, factHref }} />
            </>
          ) : null}
        </span>
      ))}
    </>
  );
}

/** Where all clauses of a tier stand, once. */
function Clauses({ words, step }: Pick<Props, "words" | "step">) {
  const { translate, of, locale } = words;
  const { rules, clauses } = step;
  if (!rules) return null;
  return (
    <div className={styles.sources}>
      <p>
        <strong>{translate("rooms.sources.title")}</strong> {translate("rooms.sources.document")}
        <a href={rules.source} rel="noreferrer">
          {of(rules.document)}
        </a>
      </p>
      <Folded summary={translate("rooms.sources.clauses")}>
        <dl>
          {clauses.map(({ id, title, sources }) => (
            <div key={id}>
              <dt>{of(title)}</dt>
              <dd>
                <SourceLines sources={sources} locale={locale} isPlain />
              </dd>
            </div>
          ))}
        </dl>
        <p>{translate("ladder.seen")}</p>
      </Folded>
    </div>
  );
}
