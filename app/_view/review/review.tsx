import type { ReactNode } from "react";
import type { Status } from "#lib/rules/verdict";
import { languages } from "#lib/text/languages";
import { ViewerPlace } from "../file/viewer-place";
import { viewerWords } from "../file/viewer-words";
import { PressField } from "../press-field";
import { PrintButton } from "../print-button";
import { AsEvidenced } from "./as-evidenced";
import { ClauseTable } from "./clause-table";
import { Decide } from "./decide";
import { FactFlags } from "./fact-flags";
import { History } from "./history";
import { Moves } from "./moves";
import { Opinions } from "./opinions";
import { OtherFacts } from "./other-facts";
import styles from "./review.module.css";
import type { KeptForm, ReviewProps } from "./review-props";
import { SelfAssessment } from "./self-assessment";
import type { ShownValue } from "./shown";
import { StatusMark } from "./status-mark";
import { SheetHead, Signatures } from "./verdict-sheet";
import { VerifyForm } from "./verify-form";
import type { ReviewWords } from "./words";

type Props = {
  words: ReviewWords;
  shown: ReviewProps;
  links: { board: string; previous: string | null; next: string | null; dossier: string };
  /** The view of the board that the page was opened from, as its address has it. */
  from: string;
  /** The application's id, for its dossier. */
  application: string;
  user: string;
  rights: { verify: boolean; decide: boolean; return: boolean; export: boolean };
  kept: KeptForm;
  done: string | null;
  /** Whether whoever looks does not judge this firm. */
  isRecused: boolean;
  /** How the bureau handles the firm. */
  children: ReactNode;
};

const places = ["criteria", "decide", "diagnosis", "history"] as const;

/** Everything about one firm of a round, and what the bureau can do about it. */
export function Review({ words, shown, links, from, application, user, rights, kept, done, ...more }: Props) {
  const { isRecused, children } = more;
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
  return (
    <div className={styles.review}>
      <Way links={links} translate={translate} />
      <SheetHead ruleSet={shown.ruleSet} printed={shown.printed} translate={translate} />
      <h1 className={styles.firm}>{shown.firm}</h1>
      <p className={styles.facts}>{shown.facts.join(" · ")}</p>
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
                openFor={kept?.form === "verify" ? (kept.typed.fact ?? null) : null}
              />
            </section>
          )}
          <FactFlags flags={shown.factFlags} translate={translate} />
          {shown.absent.length > 0 && <Absent {...{ words, shown }} />}
          <OtherFacts sections={shown.others} translate={translate} />
          {shown.status && <Opinions {...{ words, shown, kept, fromField }} />}
          {shown.assessment && <SelfAssessment words={words} {...shown.assessment} />}
          <History events={shown.events} trail={shown.trail} reference={shown.reference} words={words} />
        </div>
        <div className={styles.aside}>
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

type ContentsProps = Pick<Props, "words" | "shown" | "links" | "application" | "rights">;

/** Where what stands on the page, and how to take it along. */
function Contents({ words: { translate }, shown, links, application, rights }: ContentsProps) {
  return (
    <nav className={`${styles.contents} screen`} aria-label={translate("review.page.contents")}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={`#${place}`}>{translate(`review.${place}.title`)}</a>
          </li>
        ))}
        {rights.return && (shown.canReturn || shown.canAdmit) && (
          <li>
            <a href="#return">{translate(shown.canAdmit ? "review.move.admit" : "review.move.return")}</a>
          </li>
        )}
      </ul>
      <PrintButton label={translate("review.page.print")} />
      {rights.export && (
        <form method="post" action={links.dossier}>
          <PressField />
          <input type="hidden" name="what" value="dossier" />
          <input type="hidden" name="application" value={application} />
          <button type="submit" className="button quiet">
            {translate("review.page.dossier")}
          </button>
        </form>
      )}
    </nav>
  );
}

function Way({ links, translate }: { links: Props["links"]; translate: ReviewWords["translate"] }) {
  return (
    <p className={`${styles.way} screen`}>
      <a href={links.board}>{translate("review.page.back")}</a>
      {(["previous", "next"] as const).map(
        (way) =>
          links[way] && (
            <a key={way} href={links[way]} rel={way === "previous" ? "prev" : "next"}>
              {translate(`review.page.${way}`)}
            </a>
          ),
      )}
    </p>
  );
}

function Overall({ words: { translate }, shown }: { words: ReviewWords; shown: ReviewProps }) {
  const { status, newer, criteria } = shown;
  if (!status) return null;
  const counting = criteria.filter(({ isCounted }) => isCounted);
  const count = (kind: Status) => counting.filter((criterion) => criterion.status === kind).length;
  const counts = { met: count("met"), unmet: count("unmet"), unknown: count("unknown"), person: count("person") };
  const uncounted = criteria.filter(({ isCounted, status }) => !isCounted && status !== "not-applicable").length;
  return (
    <div className={styles.overall}>
      <p className={styles.status}>
        {translate("review.page.verdict")} <StatusMark status={status} translate={translate} />
      </p>
      <p>
        {translate("review.page.counts", counts)}
        {uncounted > 0 && translate("review.page.uncounted", { count: uncounted })}
      </p>
      <p className="soft">{translate("review.page.verdictHint")}</p>
      {newer && (
        <p className="soft">
          {translate("review.page.newer", {
            name: newer.name,
            status: translate(`review.statuses.${newer.status}`),
          })}
        </p>
      )}
    </div>
  );
}

/** What came of the form that was sent. */
function Notices({ words: { translate, locale }, kept, done }: Pick<Props, "words" | "kept" | "done">) {
  return (
    <>
      {done && (
        <p className="notice screen" role="status">
          {done}
        </p>
      )}
      {kept && (
        <p className="notice problem screen" role="alert">
          <strong>{translate("review.problems.title")}</strong>
          {languages[locale].colon}
          {kept.problem}
        </p>
      )}
    </>
  );
}

/** Clauses that the round leaves out. */
function Absent({ words: { translate }, shown }: Pick<Props, "words" | "shown">) {
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
