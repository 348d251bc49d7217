import { notFound, redirect } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { type Translate, translator } from "#app/translate";
import type { Act } from "#lib/access";
import { consequencesOf, type SureAct, sureActs } from "./consequences";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const rights = {
  open: "open-round",
  close: "close-round",
  extend: "close-round",
  adopt: "adopt-rules",
  remind: "remind-firms",
  send: "invite-firms",
  "end-link": "invite-firms",
} as const satisfies Record<SureAct, Act>;

export const generateMetadata = pageTitle("rounds.sure.title");

/** Asks once more before what cannot be taken back, with what will come of it in numbers; works without scripts. */
export default async function SurePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const query = await searchParams;
  const act = sureActs.find((each) => each === query.act) ?? notFound();
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const home = `/${locale}/rounds/${id}`;
  const param = (name: string): string => (typeof query[name] === "string" ? query[name].slice(0, 40) : "");
  const consequences = await consequencesOf({ act, round, actor, right: rights[act], locale, param });
  if (!consequences) redirect(`${home}?problem=stale`);
  const translate = translator(locale);
  const { action, lines, fields, ticks, asksReason, isDangerous, isList } = consequences;
  const listAct = isList && (act === "send" || act === "remind") ? act : null;
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate(listAct ? `rounds.sure.${listAct}.listTitle` : `rounds.sure.${act}.title`)}</h1>
      <section className={styles.card} aria-label={translate("rounds.sure.title")}>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <form method="post" action={`${home}${action}`}>
          <PressField />
          <input type="hidden" name="sure" value="yes" />
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {asksReason && <ReasonField isMissing={query.problem === "no-reason"} translate={translate} />}
          {ticks.map(({ name, label }) => (
            <label key={name} className={styles.check}>
              <input type="checkbox" name={name} value="1" defaultChecked />
              <span>{label}</span>
            </label>
          ))}
          <p className="row">
            <button type="submit" className={isDangerous ? "button danger" : "button"}>
              {translate(listAct ? `rounds.sure.${listAct}.yesList` : `rounds.sure.${act}.yes`)}
            </button>
            <a href={consequences.back}>{translate("rounds.sure.no")}</a>
          </p>
        </form>
      </section>
    </RoundFrame>
  );
}

/** Where it is said why, for the trail. */
function ReasonField({ isMissing, translate }: { isMissing: boolean; translate: Translate }) {
  return (
    <div className={styles.field}>
      <label htmlFor="reason">{translate("rounds.sure.adopt.reason")}</label>
      <p className="soft" id="reason-hint">
        {translate("rounds.sure.adopt.reasonHint")}
      </p>
      {isMissing && (
        <p className="error" id="reason-error">
          {translate("rounds.sure.adopt.noReason")}
        </p>
      )}
      <textarea
        id="reason"
        name="reason"
        rows={3}
        maxLength={500}
        required
        aria-invalid={isMissing}
        aria-describedby={isMissing ? "reason-hint reason-error" : "reason-hint"}
      />
    </div>
  );
}
