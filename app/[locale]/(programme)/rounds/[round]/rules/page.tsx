import { NoticeEditor } from "#app/_view/notice/notice-editor";
import { NoticeTold } from "#app/_view/notice/told-notice";
import { PressField } from "#app/_view/press-field";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { noticeIn, readNotice, typedNotice } from "#app/acts/programme/notice-form";
import { noticeOf, noticeRight } from "#app/acts/programme/notice-rules";
import { occasionOf } from "#app/acts/programme/round-rules";
import { fieldsBefore, formIn } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { editorWords, noticeOptions, noticeProblems } from "#app/words/notice-options";
import { toldNotice } from "#app/words/told-notice";
import type { RoundRecord } from "#db/programme/admission";
import { type Actor, may } from "#lib/access";
import { mostLines } from "#lib/rules/notice";
import type { Locale } from "#lib/text/text";
import { NoticeSure } from "./notice-sure";
import { RulesNow } from "./rules-now";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ kept?: string; problem?: string; done?: string }>;
};

export const generateMetadata = pageTitle("notice.title");

/** By which rules a round goes, what its notice adds and waives, and where that is changed; works without scripts. */
export default async function RulesPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const { kept, problem, done } = await searchParams;
  const translate = translator(locale);
  const { organisation, state } = round;
  const mayChange = may(actor, noticeRight(round), { of: "round", organisation, state, sealed: false });
  const told = toldNotice(round, locale);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate("notice.title")}</h1>
      <p className="lead">{translate("notice.lead")}</p>
      {done === "saved" && (
        <div className="notice" role="status">
          <p>{translate("notice.done")}</p>
        </div>
      )}
      {problem === "stale" && <Alert>{translate("notice.stale")}</Alert>}
      {problem === "same" && <Alert>{translate("notice.unchanged")}</Alert>}
      <RulesNow {...{ locale, round }} />
      {told ? <NoticeTold {...{ told, translate }} /> : <p className="soft">{translate("notice.noNotice")}</p>}
      {mayChange && <Editor {...{ locale, round, actor, kept, problem }} />}
    </RoundFrame>
  );
}

type EditorProps = {
  locale: Locale;
  round: RoundRecord;
  actor: Actor;
  kept: string | undefined;
  problem: string | undefined;
};

/** The form of the notice: as it stands, or as it came back, with what is wrong or what would come of it. */
async function Editor({ locale, round, actor, kept, problem }: EditorProps) {
  const translate = translator(locale);
  const before = await fieldsBefore(kept);
  const typed = before ? noticeIn(formIn(before)) : typedNotice(noticeOf(round));
  const occasion = occasionOf(round);
  const read = before ? readNotice(typed, occasion) : null;
  const isDefective = read !== null && "defects" in read && problem === "defective";
  const problems = isDefective ? noticeProblems(read.defects, locale) : [];
  const isAsked = problem === "sure" || problem === "no-reason" || problem === "stale";
  const isDraft = round.state === "draft";
  return (
    <>
      <KeptNotice kept={before} translate={translate} />
      {problems.length > 0 && (
        <div className="notice problem" role="alert">
          <p>
            <strong>{translate("common.problems", { count: problems.length })}</strong>
          </p>
          <ul>
            {problems.map(({ control, text }) => (
              <li key={`${control} ${text}`}>
                <a href={`#${control}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form method="post" action={`/${locale}/rounds/${round.id}/set-rules`} noValidate>
        <PressField />
        <input type="hidden" name="seen" value={round.revision} />
        {!isDraft && isAsked && read && "notice" in read && (
          <NoticeSure
            {...{ locale, round, actor }}
            next={read}
            isReasonMissing={problem === "no-reason"}
            because={before?.typed.because?.[0] ?? ""}
          />
        )}
        <h2>{translate("notice.change")}</h2>
        <p className="soft">{translate(isDraft ? "notice.form.draftHint" : "notice.form.openHint")}</p>
        <NoticeEditor
          typed={typed}
          options={noticeOptions(occasion, locale)}
          problems={problems}
          words={editorWords(locale)}
          send={translate(isDraft ? "notice.form.save" : "notice.form.next")}
          most={mostLines}
        />
      </form>
    </>
  );
}
