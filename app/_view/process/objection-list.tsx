import type { Translate } from "#app/translate";
import { type ObjectionOutcome, objectionOutcomes } from "#lib/programme/publicity";
import type { Locale } from "#lib/text/text";
import { LookAt } from "../file/look-at";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./publicity.module.css";

export type ShownAnswer = { id: string; outcome: ObjectionOutcome; found: string; told: string };

export type ShownObjection = {
  id: string;
  firm: string;
  href: string;
  /** Who made it and how they can be reached, in words. */
  from: readonly string[];
  received: string;
  what: string;
  files: readonly { id: string; name: string; type: string; href: string }[];
  /** What it came to, the last word first. */
  answers: readonly ShownAnswer[];
};

type Typed = { typed: Readonly<Record<string, string>> | null; problem: string | null };

type Props = {
  translate: Translate;
  locale: Locale;
  /** Path of the round. */
  action: string;
  list: string;
  objections: readonly ShownObjection[];
  /** The way to all of them, where only the open ones are shown. */
  all: { href: string; count: number } | null;
  mayHandle: boolean;
  today: string;
  answering: Typed;
};

/** What was said against firms of a list, what came of it, and the form for what comes of an open one. */
export function ObjectionList(props: Props) {
  const { translate, objections, all } = props;
  return (
    <section aria-labelledby="objections" className="screen">
      <h2 id="objections">{translate("publicity.objections.title")}</h2>
      {all && (
        <p>
          {translate("publicity.objections.onlyOpen", { count: objections.length })}{" "}
          <a href={all.href}>{translate("publicity.objections.all", { count: all.count })}</a>
        </p>
      )}
      {objections.length === 0 && !all && <p>{translate("publicity.objections.none")}</p>}
      {objections.map((objection) => (
        <Objection key={objection.id} {...props} objection={objection} />
      ))}
    </section>
  );
}

function Objection(props: Props & { objection: ShownObjection }) {
  const { translate, locale, mayHandle, objection, answering } = props;
  const { id, firm, href, from, received, what, files, answers } = objection;
  const [last, ...earlier] = answers;
  const isBack = answering.typed?.objection === id;
  return (
    <article
      id={`objection-${id}`}
      className={styles.objection}
      data-open={last && last.outcome !== "upheld" ? undefined : ""}
    >
      <h3>
        <a href={href}>{firm}</a>
      </h3>
      <p className="soft">{[received, ...from].join(" · ")}</p>
      <p className={styles.said}>{what}</p>
      {files.map((file) => (
        <p key={file.id} className="row">
          <a href={file.href} download>
            {file.name}
          </a>
          <LookAt href={file.href} name={file.name} about={firm} type={file.type} locale={locale} />
        </p>
      ))}
      {last ? (
        <Answer {...{ translate }} answer={last} />
      ) : (
        <p>
          <strong>{translate("publicity.objections.open")}</strong>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{translate("publicity.objections.earlier")}</summary>
          {earlier.map((answer) => (
            <Answer key={answer.id} {...{ translate, answer }} />
          ))}
        </details>
      )}
      {mayHandle && (
        <details open={!last || isBack}>
          <summary>{translate(last ? "publicity.objections.again" : "publicity.objections.answer")}</summary>
          <AnswerForm {...props} typed={isBack ? answering.typed : null} problem={isBack ? answering.problem : null} />
        </details>
      )}
    </article>
  );
}

const Answer = ({ translate, answer }: { translate: Translate; answer: ShownAnswer }) => (
  <p>
    <strong>{translate(`publicity.objections.meanings.${answer.outcome}`)}</strong> · {answer.told}
    <br />
    <span className={styles.said}>{answer.found}</span>
  </p>
);

function AnswerForm({
  translate,
  action,
  list,
  objection,
  today,
  typed,
  problem,
}: Props & Typed & { objection: ShownObjection }) {
  return (
    <form method="post" action={`${action}/answer-objection`}>
      <PressField />
      <input type="hidden" name="publicity" value={list} />
      <input type="hidden" name="objection" value={objection.id} />
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <fieldset className={styles.choices}>
        <legend>{translate("publicity.objections.outcome")}</legend>
        {objectionOutcomes.map((outcome) => (
          <label key={outcome}>
            <input type="radio" name="outcome" value={outcome} required defaultChecked={typed?.outcome === outcome} />
            {translate(`publicity.objections.outcomes.${outcome}`)}
          </label>
        ))}
      </fieldset>
      <label className={staff.field}>
        {translate("publicity.objections.found")}
        <textarea name="found" rows={3} required maxLength={4_000} defaultValue={typed?.found} />
      </label>
      <div className={styles.days}>
        <label className={`${staff.field} ${staff.short}`}>
          {translate("publicity.objections.handler")}
          <input type="text" name="handler" required maxLength={100} defaultValue={typed?.handler} autoComplete="off" />
        </label>
        <label className={`${staff.field} ${staff.short}`}>
          {translate("publicity.objections.handledOn")}
          <input
            type="text"
            name="handledOn"
            required
            maxLength={20}
            defaultValue={typed?.handledOn ?? today}
            autoComplete="off"
          />
        </label>
      </div>
      <button type="submit" className="button quiet">
        {translate("publicity.objections.answer")}
      </button>
    </form>
  );
}
