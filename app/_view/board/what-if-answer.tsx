"use client";

import { useEffect, useState } from "react";
import type { Verdict } from "#lib/cohort/what-if";
import { followForm } from "./follow-form";
import styles from "./what-if.module.css";
import type { WhatIfAnswer as Answer } from "./what-if-props";

const statuses: readonly Verdict[] = ["met", "person", "unknown", "unmet"];
type Word =
  | ("counts" | "status" | "before" | "after" | "change" | "comesIn" | "dropsOut" | "counted")
  | ("criteria" | "criterion" | "metNow" | "metThen" | "firms" | "unchanged" | "nobody" | "all" | "capped");

type Props = {
  /** Id of the form whose thresholds somebody moves, and where it is told what that makes of the round. */
  form: string;
  live: string;
  page: string;
  firms: string;
  answer: Answer;
  most: number;
  /** Whether any threshold is moved, by the address of the page. */
  isMoved: boolean;
  words: Readonly<Record<Word, string>>;
  statuses: Readonly<Record<Verdict, string>>;
  criteria: readonly { id: string; words: string }[];
  tag: string;
};

type Told = { answer: Answer; query: string };

/** What moved thresholds make of a round: it follows the form as somebody moves them. */
export function WhatIfAnswer(props: Props) {
  const { form, live, words } = props;
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => followForm(form, live, (answer: Answer, query) => setTold({ answer, query })), [form, live]);
  const answer = told?.answer ?? props.answer;
  const isMoved = told ? told.query !== "" : props.isMoved;
  return (
    <div className={styles.answer}>
      <output className="unseen">{told && `${props.statuses.met} ${answer.before.met} → ${answer.after.met}`}</output>
      <Overall {...props} answer={answer} />
      {isMoved ? (
        <>
          <ByCriterion {...props} answer={answer} />
          <Moved {...props} answer={answer} query={told?.query ?? null} />
        </>
      ) : (
        <p>{words.unchanged}</p>
      )}
    </div>
  );
}

const numbersOf = (tag: string) => {
  const plain = new Intl.NumberFormat(tag);
  const signed = new Intl.NumberFormat(tag, { signDisplay: "exceptZero" });
  return { plain: (value: number) => plain.format(value), signed: (value: number) => signed.format(value) };
};

const sumOf = ({ moves }: Answer, end: "from" | "to", status: Verdict): number =>
  moves.reduce((sum, move) => sum + (move[end] === status ? move.count : 0), 0);

/** A number of firms, with the way to who they are. */
function Count({ count, href, words }: { count: number; href: string; words: string }) {
  return count === 0 ? <span className="soft">0</span> : <a href={href}>{words}</a>;
}

function Overall({ answer, words, statuses: names, tag }: Props) {
  const { plain, signed } = numbersOf(tag);
  const heads = [words.before, words.after, words.change, words.comesIn, words.dropsOut];
  return (
    <section>
      <h2>{words.counts}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-label={words.counts} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.status}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statuses.map((status) => {
              const change = answer.after[status] - answer.before[status];
              const [comes, drops] = [sumOf(answer, "to", status), sumOf(answer, "from", status)];
              return (
                <tr key={status} data-changed={comes + drops > 0}>
                  <th scope="row">{names[status]}</th>
                  <td className={styles.number}>{plain(answer.before[status])}</td>
                  <td className={styles.number}>{plain(answer.after[status])}</td>
                  <td className={styles.number}>{signed(change)}</td>
                  <td className={styles.number}>
                    <Count count={comes} href={`#into-${status}`} words={plain(comes)} />
                  </td>
                  <td className={styles.number}>
                    <Count count={drops} href="#moved" words={plain(drops)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="soft">{words.counted}</p>
    </section>
  );
}

function ByCriterion({ answer, words, criteria, tag }: Props) {
  const { plain, signed } = numbersOf(tag);
  const changed = criteria.filter(({ id }) => answer.criteria[id]);
  if (changed.length === 0) return null;
  return (
    <section>
      <h2>{words.criteria}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-label={words.criteria} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              {[words.metNow, words.metThen, words.change].map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changed.map(({ id, words: name }) => {
              const { before, after } = answer.criteria[id] ?? { before: 0, after: 0 };
              return (
                <tr key={id} data-changed={before !== after}>
                  <th scope="row">{name}</th>
                  <td className={styles.number}>{plain(before)}</td>
                  <td className={styles.number}>{plain(after)}</td>
                  <td className={styles.number}>{signed(after - before)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Every firm whose verdict would change, once, by what it is and what it would become. */
function Moved({ answer, words, statuses: names, tag, most, page, firms, query }: Props & { query: string | null }) {
  const { plain } = numbersOf(tag);
  const toAll = (from: Verdict, to: Verdict) => {
    const [address = "", moved = ""] = page.split("?");
    const params = new URLSearchParams(query ?? moved);
    params.set("move", `${from}.${to}`);
    return `${address}?${params}#${from}-${to}`;
  };
  return (
    <section id="moved">
      <h2>{words.firms}</h2>
      {answer.moves.length === 0 && <p>{words.nobody}</p>}
      <div className={styles.moves}>
        {answer.moves.map(({ from, to, count, firms: listed }, place) => (
          <section key={`${from}-${to}`} id={`${from}-${to}`} className={styles.move}>
            {answer.moves[place - 1]?.to !== to && <span id={`into-${to}`} />}
            <h3>
              {names[from]} → <strong data-value={to}>{names[to]}</strong>{" "}
              <span className={styles.moveCount}>{plain(count)}</span>
            </h3>
            <ul>
              {listed.map(({ id, name }) => (
                <li key={id}>
                  <a href={`${firms}/${id}`}>{name}</a>
                </li>
              ))}
            </ul>
            {count > listed.length && (
              <p className="soft">{listed.length < most ? <a href={toAll(from, to)}>{words.all}</a> : words.capped}</p>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
