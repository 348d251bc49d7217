import type { RoundRecord } from "#db/programme/admission";
import { documentsAsked } from "#lib/programme/documents";
import { languages, listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { findEdition } from "#questionnaires";
import { NoticeTold } from "../_view/notice/told-notice";
import staff from "../_view/staff/staff.module.css";
import { findRulesOf } from "../acts/programme/round-rules";
import { translator } from "../translate";
import { overWords } from "./application-words";
import { lengthOf } from "./pace";
import { toldNotice } from "./told-notice";
import { rulesDocument, rulesName } from "./version-name";

/** What a firm is told of a round before it begins: who asks for what, until when, and who will see it. */
export function RoundTerms({ locale, round, bureau }: { locale: Locale; round: RoundRecord; bureau: string }) {
  const translate = translator(locale);
  const ruleSet = findRulesOf(round);
  const told = toldNotice(round, locale);
  const edition = findEdition(round.edition);
  const minutes = edition ? lengthOf(edition, "full").minutes : 0;
  const facts = round.requirements.length;
  const evidence = round.requirements.filter((each) => each.evidence).length;
  const papers = documentsAsked(round).map((each) => translate(`documents.titles.${each}`));
  const parts: [string, string][] = [
    [
      translate("rounds.entry.what"),
      translate("rounds.entry.whatText", {
        tier: translate(`rounds.tiers.${round.tier}`),
        action: translate(`rounds.actions.${round.action}`),
        ruleSet: ruleSet
          ? translate("rounds.form.ruleSetFor", {
              name: rulesName(ruleSet, locale),
              document: rulesDocument(ruleSet, locale),
            })
          : round.ruleSet,
      }),
    ],
    [
      translate("rounds.entry.until"),
      round.state === "closed"
        ? overWords(round, locale)
        : translate("rounds.entry.untilText", { from: round.opensOn, to: round.closesOn }),
    ],
    [
      translate("rounds.entry.needs"),
      translate("rounds.entry.needsText", {
        ...{ minutes, facts, evidence, extra: round.extraQuestions.length },
        questionnaire: round.selfAssessment,
      }),
    ],
    ...(papers.length > 0
      ? [
          [translate("documents.title"), translate("documents.round.needs", { names: listed(papers, locale) })] as [
            string,
            string,
          ],
        ]
      : []),
    [
      translate("rounds.entry.seen"),
      `${translate(round.sealed ? "rounds.entry.seenSealed" : "rounds.entry.seenRolling")}${languages[locale].gap}${translate("rounds.entry.seenMore")}`,
    ],
  ];
  return (
    <>
      <h1>{translate("rounds.entry.title", { round: round.name })}</h1>
      <p className="lead">{translate("rounds.entry.by", { bureau })}</p>
      {round.notice && (
        <section aria-labelledby="notice">
          <h2 id="notice">{translate("rounds.entry.noticeTitle")}</h2>
          <p className={staff.notice}>{round.notice}</p>
        </section>
      )}
      {told && <NoticeTold told={told} translate={translate} />}
      {parts.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <p className="soft">{translate("rounds.entry.decides")}</p>
    </>
  );
}
