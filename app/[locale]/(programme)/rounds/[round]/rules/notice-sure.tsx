import { reviewWords } from "#app/_view/review/words";
import styles from "#app/_view/staff/staff.module.css";
import { heldAfter, noticeMark, supersededIn } from "#app/acts/programme/notice-rules";
import { shownFaulty } from "#app/review/shown-lines";
import { type Translate, translator } from "#app/translate";
import { changeLines } from "#app/words/shown-remedy";
import { toldNotice } from "#app/words/told-notice";
import { trailNames } from "#app/words/trail-names";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { readFaulty } from "#db/programme/faulty-decisions";
import { countStandings } from "#db/programme/firm-lines";
import type { Actor } from "#lib/access";
import { type Notice, versionIn } from "#lib/rules/notice";
import type { RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  round: RoundRecord;
  actor: Actor;
  next: { notice: Notice; ruleSet: RuleSet };
  isReasonMissing: boolean;
  /** The reason as it was typed. */
  because: string;
};

/** How many decided firms are named before the rest is counted. */
const named = 20;

/** What would come of other rules for a round that has opened, asked once more: the changes, and who is decided already. */
export async function NoticeSure({ locale, round, actor, next: { notice, ruleSet }, isReasonMissing, because }: Props) {
  const translate = translator(locale);
  const store = await database();
  const now = new Date();
  const held = { ruleSet: ruleSet.id, ruleNotices: heldAfter(round, { ruleSet: ruleSet.id, notice }) };
  const isOther = ruleSet.id !== round.ruleSet;
  const wanted = { ruleSets: supersededIn(held), after: 0, most: named };
  const [standings, decided] = await Promise.all([
    countStandings(store, actor, round.id, now),
    readFaulty(store, actor, round.id, wanted, now),
  ]);
  const counts = standings.ok ? standings.value : null;
  const changes = isOther ? changeLines(locale, round, ruleSet) : [translate("notice.sure.same")];
  const summary = summaryOf(locale, round, held);
  const lines = decided.ok ? decided.value.lines.map((line) => shownFaulty(line, locale)) : [];
  const firms = decided.ok ? decided.value.firms : 0;
  return (
    <section className="notice problem" id="sure" aria-labelledby="sure-title">
      <h2 id="sure-title">{translate("notice.sure.title")}</h2>
      <ul>
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary>{translate("notice.sure.clauses", { count: changes.length })}</summary>
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </details>
      {counts && isOther && (
        <p>{translate("notice.sure.firms", { firms: counts.submitted + counts.late + counts.returned })}</p>
      )}
      {decided.ok && <p>{translate("notice.sure.decided", { firms })}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ application, firm, outcome, stage }) => (
            <li key={application}>
              <a href={`/${locale}/rounds/${round.id}/firms/${application}`}>{firm}</a>{" "}
              {translate(`review.outcomes.${outcome}`)} <span className="soft">{stage}</span>
            </li>
          ))}
        </ul>
      )}
      {firms > named && <p>{translate("notice.sure.more", { firms })}</p>}
      <p>{translate("notice.sure.kept")}</p>
      <input type="hidden" name="shown" value={noticeMark(notice)} />
      <Reason translate={translate} isMissing={isReasonMissing} because={because} />
      <p>
        <button type="submit" name="sure" value="yes" className="button">
          {translate("notice.sure.yes")}
        </button>
      </p>
    </section>
  );
}

type ReasonProps = { translate: Translate; isMissing: boolean; because: string };

/** Why the rules change, in the officer's words. */
function Reason({ translate, isMissing, because }: ReasonProps) {
  return (
    <div className={styles.field}>
      <label htmlFor="because">{translate("notice.sure.reason")}</label>
      <p className="soft" id="because-hint">
        {translate("notice.sure.reasonHint")}
      </p>
      {isMissing && (
        <p className="error" id="because-error">
          {translate("notice.sure.noReason")}
        </p>
      )}
      <textarea
        id="because"
        name="because"
        rows={3}
        maxLength={500}
        defaultValue={because}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? "because-hint because-error" : "because-hint"}
      />
    </div>
  );
}

/** Which version takes the place of which, and what the notice adds and waives then. */
function summaryOf(locale: Locale, round: RoundRecord, held: Pick<RoundRecord, "ruleSet" | "ruleNotices">): string[] {
  const { translate, joined } = reviewWords(locale);
  const told = toldNotice(held, locale);
  const nameOf = (id: string) => trailNames(locale).ruleSet(versionIn(id));
  const names = { from: nameOf(round.ruleSet), to: nameOf(held.ruleSet) };
  return [
    ...(versionIn(round.ruleSet) === versionIn(held.ruleSet) ? [] : [translate("notice.sure.version", names)]),
    ...(told && told.bars.length > 0
      ? [translate("notice.sure.added", { bars: joined(told.bars.map(({ title }) => title)) })]
      : []),
    ...(told && told.waivers.length > 0
      ? [translate("notice.sure.waived", { waivers: joined(told.waivers.map(({ title }) => title)) })]
      : []),
    ...(told ? [] : [translate("notice.noNotice")]),
  ];
}
