import type { ReactNode } from "react";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import type { Past } from "#lib/charts/plane";
import { questionIndex } from "#lib/charts/questions";
import { notToldInQuick } from "#lib/charts/quick";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { wordsOf } from "../charts/words";
import { AdviceList } from "./advice";
import { WhatWouldChange } from "./change";
import { Direction } from "./direction";
import { Doubt } from "./doubt";
import { First } from "./first";
import { Flags } from "./flags";
import { HowSure } from "./how-sure";
import { InnovationResults } from "./innovation";
import { Learning } from "./learning";
import { NetworksAndSeries } from "./networks";
import { Official, type OfficialResult } from "./official";
import { PageMargins } from "./page-margins";
import { Position } from "./position";
import { Reading } from "./reading";
import styles from "./result.module.css";
import type { ResultView } from "./result-view";
import { Verdict } from "./verdict";
import { Why } from "./why";
import { Withheld } from "./withheld";

type Props = {
  locale: Locale;
  edition: Edition;
  diagnosis: Diagnosis;
  answers: Answers;
  cases: readonly CodedCase[];
  header: {
    /** `null` or empty where the firm gave no name. */
    firmName: string | null;
    submittedAt: Date | number;
    /** The reporting year of the sheet. */
    year: number;
    depth: Depth;
    revision: number;
  };
  /** Earlier assessments of the same firm. */
  past: Past[];
  /** Whom the page speaks to; others are told of the firm, without its facts and what is written to it. */
  reader?: Reader;
  /** What the official rules say; left out for others, whom the firm has not shown its accounts. */
  official?: OfficialResult;
  /** What the reader may do with the result; not printed. */
  actions?: ReactNode;
  /** Where a question can be answered or changed; without it questions are named but not linked. */
  questionHref?: (question: string) => string;
  /** How answers can be changed once they are submitted, for whoever may. */
  changeHint?: string;
};

/** A firm's diagnosis: the verdict first, then why, what would change it, the pictures, and what to do. */
export function Result(props: Props) {
  const { reader = "firm", official, actions } = props;
  const result = toldOf(props);
  return (
    <article className={styles.result}>
      <Margins result={result} header={props.header} />
      <Header result={result} header={props.header} />
      <Verdict result={result} />
      <Doubt result={result} />
      <First result={result} />
      <Contents result={result} hasOfficial={official !== undefined || reader === "others"} />
      {actions ? <div className={`${styles.actions} screen`}>{actions}</div> : null}
      {result.diagnosis.technicalStrength.quadrant ? (
        <>
          <HowSure result={result} />
          <Why result={result} />
          <WhatWouldChange result={result} />
        </>
      ) : result.diagnosis.certainty ? (
        <HowSure result={result} />
      ) : null}
      <Position result={result} />
      <Direction result={result} />
      <Learning result={result} />
      <NetworksAndSeries result={result} />
      <InnovationResults result={result} />
      <AdviceList result={result} />
      {official ? <Official result={result} official={official} /> : null}
      {reader === "others" ? <Withheld result={result} /> : null}
      <Flags result={result} />
      <Reading result={result} />
    </article>
  );
}

/** What all parts of the page are made from. */
function toldOf({ locale, reader, header, questionHref, changeHint, ...result }: Props): ResultView {
  const { edition, diagnosis, answers, cases, past } = result;
  return {
    ...{ edition, diagnosis, answers, cases, past, questionHref },
    words: wordsOf(locale, reader),
    depth: header.depth,
    year: header.year,
    standings: diagnosedCases(edition, cases),
    questions: questionIndex(edition),
    changeHint: questionHref === undefined ? changeHint : undefined,
  };
}

type HeadProps = { result: ResultView; header: Props["header"] };

/** Whose result it is, at the head of every printed page. */
function Margins({ result: { words, edition }, header }: HeadProps) {
  return (
    <PageMargins
      header={words.translate("result.print.header", {
        firm: header.firmName || words.translate("result.firmUnnamed"),
        year: `${header.year}`,
        date: words.date(header.submittedAt),
        edition: edition.id,
      })}
    />
  );
}

function Header({ result: { words, edition }, header }: HeadProps) {
  const { translate, date } = words;
  const facts = [
    translate("result.header.year", { year: `${header.year}` }),
    translate(`classes.depth.${header.depth}`),
    translate("result.header.submitted", { date: date(header.submittedAt) }),
    translate("result.header.revision", { revision: header.revision }),
    translate("result.header.edition", { edition: edition.id }),
  ];
  return (
    <header className={styles.header}>
      <strong>{header.firmName || translate("result.firmUnnamed")}</strong>
      <span>{facts.join(" · ")}</span>
    </header>
  );
}

const parts = ["position", "direction", "learning", "networks", "innovation", "advice", "reading"] as const;

function Contents({ result, hasOfficial }: { result: ResultView; hasOfficial: boolean }) {
  const { words, edition, diagnosis, answers, depth } = result;
  const { translate } = words;
  const notTold: readonly string[] = notToldInQuick(edition, diagnosis, answers, depth);
  const shown = parts.filter((part) => !notTold.includes(part));
  return (
    <nav className={`${styles.contents} screen`} aria-label={translate("result.contents")}>
      <ul>
        {shown.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{translate(`result.${part}.title`)}</a>
          </li>
        ))}
        {hasOfficial ? (
          <li>
            <a href="#official">{translate("ladder.title")}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
