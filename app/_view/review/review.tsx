import type { ReactNode } from "react";
import { languages } from "#lib/text/languages";
import { ViewerPlace } from "../file/viewer-place";
import { viewerWords } from "../file/viewer-words";
import { Findings } from "../outside/findings";
import { AsEvidenced } from "./as-evidenced";
import { ClauseTable } from "./clause-table";
import { Decide } from "./decide";
import { Documents } from "./documents";
import { FactFlags } from "./fact-flags";
import { History } from "./history";
import { Moves } from "./moves";
import { Opinions } from "./opinions";
import { OtherFacts } from "./other-facts";
import styles from "./review.module.css";
import { Contents, Notices, Overall, Way } from "./review-head";
import type { ReviewPageProps } from "./review-page-props";
import { SelfAssessment } from "./self-assessment";
import type { ShownValue } from "./shown";
import { SheetHead, Signatures } from "./verdict-sheet";
import { VerifyForm } from "./verify-form";

/** Everything about one firm of a round, and what the bureau can do about it. */
export function Review({ words, shown, links, from, application, user, rights, kept, done, ...more }: ReviewPageProps) {
  const { isRecused, fact, children } = more;
  const { translate } = words;
  const fromField = <input type="hidden" name="from" value={from} />;
  const typedFor = (value: ShownValue) =>
    kept?.form === "verify" && kept.typed.fact === value.key ? kept.typed : null;
  const formOf = (value: ShownValue): ReactNode =>
    rights.verify &&
    shown.isOpenToVerify &&
    (value.form ? (
      <VerifyForm
        value={value}
        words={words}
        action={`${shown.home}/verify`}
        snapshot={shown.snapshot}
        typed={typedFor(value)}
        fromField={fromField}
      />
    ) : (
      <a className={styles.above} href={`#verify-${value.key.replaceAll(".", "-")}`}>
        {value.label}
        {languages[words.locale].colon}
        {translate("review.criteria.seeAbove", { criterion: value.formAt })}
      </a>
    ));
  const opinions = shown.status && <Opinions {...{ words, shown, kept, fromField }} />;
  // Whoever gives one has it beside the clauses, as the bureau has its decision.
  const isForRegion = shown.opinions.own !== null;
  return (
    <div className={styles.review}>
      <Way links={links} translate={translate} />
      <SheetHead ruleSet={shown.ruleSet} printed={shown.printed} translate={translate} />
      <h1 className={styles.firm}>{shown.firm}</h1>
      <p className={styles.facts}>{shown.facts.join(" · ")}</p>
      {(links.visit || links.contacts) && (
        <p className={`${styles.way} screen`}>
          {links.visit && <a href={links.visit.href}>{links.visit.words}</a>}
          {links.contacts && <a href={links.contacts}>{translate("firmList.mend.toContacts")}</a>}
        </p>
      )}
      <Notices {...{ words, kept, done }} />
      {isRecused && <p className="notice screen">{translate("handling.recusals.own")}</p>}
      {shown.status ? (
        <Overall words={words} shown={shown} />
      ) : (
        <p className="notice">{translate(`review.page.${shown.nothing}`)}</p>
      )}
      {shown.status && <Contents {...{ words, shown, links, application, rights }} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          {shown.criteria.length > 0 && (
            <section aria-labelledby="criteria">
              <h2 id="criteria">{translate("review.criteria.title")}</h2>
              <ClauseTable
                criteria={shown.criteria}
                words={words}
                formOf={formOf}
                openFor={kept?.form === "verify" ? (kept.typed.fact ?? null) : fact}
              />
            </section>
          )}
          {shown.documents && <Documents words={words} shown={shown.documents} />}
          <FactFlags flags={shown.factFlags} translate={translate} />
          {shown.absent.length > 0 && <Absent {...{ words, shown }} />}
          <OtherFacts sections={shown.others} translate={translate} />
          <Findings findings={shown.outside} translate={translate} />
          {!isForRegion && opinions}
          {shown.assessment ? (
            <SelfAssessment words={words} {...shown.assessment} />
          ) : (
            shown.unassessed && (
              <section aria-labelledby="diagnosis">
                <h2 id="diagnosis">{translate("review.diagnosis.title")}</h2>
                <p>{shown.unassessed}</p>
              </section>
            )
          )}
          <History events={shown.events} trail={shown.trail} reference={shown.reference} words={words} />
        </div>
        <div className={styles.aside}>
          {isForRegion && opinions}
          {rights.verify && (
            <AsEvidenced
              {...{ translate, fromField, home: shown.home, snapshot: shown.snapshot, count: shown.unverified }}
              typed={kept?.form === "as-evidenced" ? (kept.typed.reason ?? "") : null}
            />
          )}
          {shown.status && (
            <Decide words={words} shown={shown} user={user} rights={rights} kept={kept} fromField={fromField} />
          )}
          {rights.return && <Moves words={words} shown={shown} kept={kept} fromField={fromField} />}
          {children}
        </div>
      </div>
      <Signatures translate={translate} deciders={shown.deciders} />
      <Way links={links} translate={translate} />
      <ViewerPlace words={viewerWords(words.locale)} />
    </div>
  );
}

/** Clauses that the round leaves out. */
function Absent({ words: { translate }, shown }: Pick<ReviewPageProps, "words" | "shown">) {
  return (
    <section aria-labelledby="absent">
      <h2 id="absent">{translate("review.absent.title")}</h2>
      <p className="soft">{translate("review.absent.lead")}</p>
      <ul>
        {shown.absent.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
