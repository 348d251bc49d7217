import type { Metadata } from "next";
import { notFound } from "next/navigation";
import styles from "#app/_view/application/application.module.css";
import { FigureControl } from "#app/_view/official/figure-control";
import officialStyles from "#app/_view/official/official.module.css";
import { openFigures } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import { demandsOn } from "#app/acts/sheets/asked";
import { translator } from "#app/translate";
import { deadlineWords, sentWords } from "#app/words/application-words";
import { database } from "#db/client";
import { factOfQuestion, lackKey } from "#lib/programme/demands";
import { baseName } from "#lib/rules/form-text";
import { controlOf } from "../official/[section]/fields";
import { officialWords } from "../official/words";
import { BesideOthers } from "./beside-others";
import { Course } from "./course";
import { demandLines, settledWords } from "./demand-lines";
import { Receipt } from "./receipt";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("application.title") };
}

/** A firm's application in a round: where it stands, what the round asks, what is still missing, and its own questions. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { done, problem } = await searchParams;
  const refused = problem === "refused";
  const locale = localeOf(word) ?? notFound();
  const opened = await openFigures(token);
  const { application: found, inRound, sheet, figures, now } = opened;
  if (!found) notFound();
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const { round, application } = found;
  const { door, words: deadline, warning } = deadlineWords(found, locale, now);
  const isDraft = sheet.state === "draft" && inRound !== null;
  /** Whether what is still missing can be added and submitted. */
  const canFill = isDraft && door !== "closed";
  const demands = demandLines(await demandsOn(await database(), opened), round, {
    locale,
    home,
    isOver: door === "closed",
  });
  const lacking = demands.filter(({ state }) => state === "lacking");
  const words = officialWords(translate, true);
  const sent = sentWords(found, locale);
  return (
    <main id="main" className={`sheet ${officialStyles.official}`}>
      <p className="soft">
        <a href={home}>{translate("application.back")}</a>
      </p>
      <h1>{round.name}</h1>
      <p>
        <strong>
          {translate("application.state", { state: translate(`application.states.${application.state}`) })}
        </strong>
      </p>
      <p>
        {translate("application.kind", {
          tier: translate(`rounds.tiers.${round.tier}`),
          action: translate(`rounds.actions.${round.action}`),
        })}
        {" · "}
        {deadline}
      </p>
      {round.notice && <p className={styles.note}>{round.notice}</p>}
      {done === "saved" && (
        <p className="notice" role="status">
          {translate("application.saved")}
        </p>
      )}
      {refused && (
        <p className="notice problem" role="alert">
          <strong>{translate("application.refused")}</strong>
          {locale === "zh" ? "：" : ": "}
          {warning ?? sent ?? translate("application.sent")}
        </p>
      )}
      {sent && <p className="notice">{sent}</p>}
      {sent && <Receipt {...{ found, actor: opened.actor, locale }} />}
      {inRound && door === "closed" && !refused && <p className="notice problem">{warning}</p>}
      {problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("official.stale")}
        </p>
      )}
      {inRound && (
        <form method="post" action={`${home}/application/save`}>
          <section aria-labelledby="asked">
            <h2 id="asked">{translate("application.asked")}</h2>
            {lacking.length > 0 && door !== "closed" ? (
              <p id="lacking" className="notice problem" tabIndex={-1}>
                <strong>{translate("application.lackingTitle", { count: lacking.length })}</strong>
                {canFill && ` · ${translate("application.dontHaveHint")}`}
              </p>
            ) : (
              lacking.length === 0 && <p>{settledWords(translate, demands)}</p>
            )}
            <ul className={styles.demands}>
              {demands.map((demand) => (
                <li key={demand.key} data-state={demand.state}>
                  {canFill ? <a href={demand.href}>{demand.title}</a> : <span>{demand.title}</span>}
                  <span>{demand.words}</span>
                  {canFill && demand.state !== "given" && (
                    <label className={styles.lack}>
                      <input
                        type="checkbox"
                        name={lackKey(demand)}
                        value="yes"
                        defaultChecked={demand.state === "confirmed"}
                        aria-label={`${translate("application.dontHave")} · ${demand.title}`}
                      />
                      {translate("application.dontHave")}
                      <input
                        type="hidden"
                        name={baseName(lackKey(demand))}
                        value={figures.get(lackKey(demand))?.revision ?? 0}
                      />
                    </label>
                  )}
                </li>
              ))}
            </ul>
          </section>
          {canFill && round.extraQuestions.length > 0 && (
            <section aria-labelledby="questions">
              <h2 id="questions">{translate("application.askedQuestions")}</h2>
              {round.extraQuestions.map((question) => {
                const fact = factOfQuestion(question);
                const control = controlOf(fact, fact.id, { locale, figures, offers: new Map(), clashing: new Map() });
                return (
                  <fieldset key={question.id} className={officialStyles.fact}>
                    <legend className={officialStyles.legend}>
                      {question.text[locale]}
                      {question.required && <span className={officialStyles.required}>{words.required}</span>}
                    </legend>
                    <FigureControl control={{ ...control, unit: null, label: question.text[locale] }} words={words} />
                  </fieldset>
                );
              })}
            </section>
          )}
          {canFill && (
            <p>
              <button type="submit" className="button quiet">
                {translate("application.save")}
              </button>
            </p>
          )}
        </form>
      )}
      {isDraft && (
        <section aria-labelledby="submit">
          <h2 id="submit">{translate("application.submitTitle")}</h2>
          {door === "sent" ? (
            <p className="notice">{translate("application.sent")}</p>
          ) : door === "closed" ? (
            <p className="error">{warning}</p>
          ) : lacking.length > 0 ? (
            <p>{translate("application.submitLacking")}</p>
          ) : (
            <>
              <p>{translate("application.submitReady")}</p>
              {warning && <p className="notice problem">{warning}</p>}
              <p>
                <a className="button" href={`${home}/check`}>
                  {translate("application.toCheck")}
                </a>
              </p>
            </>
          )}
        </section>
      )}
      <BesideOthers actor={opened.actor} round={round} locale={locale} now={now} />
      <Course {...{ found, locale, home, now }} unticked={problem === "unticked"} />
    </main>
  );
}
