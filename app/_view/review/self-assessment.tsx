import { flagsShown } from "#lib/charts/flags";
import { notToldInQuick } from "#lib/charts/quick";
import { isContradiction, strengthShown } from "#lib/charts/sureness";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import { Unchecked } from "../result/doubt";
import { Learning } from "../result/learning";
import { NetworksAndSeries } from "../result/networks";
import type { ResultView } from "../result/result-view";
import { StrengthRange, strengthWords } from "../result/strength";
import { Position } from "../result/strength-room";
import { headlineOf } from "../result/verdict";
import { viewOf } from "../result/view-of";
import styles from "./self-assessment.module.css";
import type { ReviewWords } from "./words";

/** Answers of one section, in words. */
export type ShownAnswers = {
  id: string;
  title: string;
  rows: { id: string; question: string; lines: string[]; note: string | null }[];
};

type Props = {
  words: ReviewWords;
  edition: Edition;
  cases: readonly CodedCase[];
  diagnosis: Diagnosis;
  answers: Answers;
  depth: Depth;
  year: number;
  sections: ShownAnswers[];
};

/** The firm's own diagnosis as it sees it, what is odd in its answers, and the answers themselves. */
export function SelfAssessment({ words, edition, cases, diagnosis, answers, depth, year, sections }: Props) {
  const { translate, locale } = words;
  const told = viewOf({
    ...{ locale, edition, cases, diagnosis, answers },
    header: { firmName: null, submittedAt: new Date(0), year, depth, revision: 0 },
    past: [],
    base: "",
    reader: "others",
    isWhole: true,
  });
  return (
    <section aria-labelledby="diagnosis" className={styles.assessment}>
      <h2 id="diagnosis">{translate("review.diagnosis.title")}</h2>
      <p>{headlineOf(edition, diagnosis, told.words)}</p>
      <HowNear told={told} />
      <Flags {...{ words, edition, diagnosis }} />
      <details className={`${styles.fold} screen`}>
        <summary>{translate("review.diagnosis.open")}</summary>
        <p className="soft">{translate("review.diagnosis.hint")}</p>
        <Position result={told} />
        <Learning result={told} />
        <NetworksAndSeries result={told} />
      </details>
      <AnswersGiven {...{ words, sections }} />
    </section>
  );
}

/** The class with its neighbour, what withheld answers could make of it, and what keeps every verdict from being clear. */
function HowNear({ told }: { told: ResultView }) {
  const { words, edition, diagnosis, answers, depth } = told;
  const { translate, list } = words;
  const shown = strengthShown(edition, diagnosis);
  const notTold = notToldInQuick(edition, diagnosis, answers, depth);
  return (
    <>
      {shown ? <p>{strengthWords(shown, words)}</p> : null}
      {shown?.range ? <StrengthRange result={told} shown={shown} range={shown.range} /> : null}
      <Unchecked result={told} />
      {notTold.length > 0 ? (
        <p className="soft">
          {translate("sureness.quick.notShown", {
            names: list(notTold.map((id) => translate(`sureness.quick.names.${id}`))),
          })}
        </p>
      ) : null}
    </>
  );
}

/** What is odd in the answers. */
function Flags({ words: { translate, locale }, edition, diagnosis }: Pick<Props, "words" | "edition" | "diagnosis">) {
  const flags = flagsShown(edition, diagnosis);
  const keepsFromClear = diagnosis.certainty !== undefined && flags.some(isContradiction);
  return (
    <>
      <h3>{translate("review.diagnosis.flags")}</h3>
      {keepsFromClear && <p>{translate("sureness.doubt.contradictoryText")}</p>}
      {flags.length === 0 ? (
        <p>{translate(diagnosis.unchecked ? "sureness.doubt.noneFound" : "review.diagnosis.noFlags")}</p>
      ) : (
        <ul>
          {flags.map((flag) => (
            <li key={flag.id}>
              {flag.text[locale]}
              {flag.questions.length > 0 && (
                <ul className="soft">
                  {flag.questions.map((question) => (
                    <li key={question.id}>{question.text[locale]}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Every answer as the firm gave it. */
function AnswersGiven({ words: { translate }, sections }: Pick<Props, "words" | "sections">) {
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <details className={`${styles.fold} screen`}>
      <summary>{translate("review.diagnosis.answersOpen", { count })}</summary>
      {sections.map(({ id, title, rows }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          <dl className={styles.answers}>
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{row.question}</dt>
                <dd>
                  {row.lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  {row.note && <p className="soft">{translate("review.diagnosis.note", { note: row.note })}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
