import { ConfirmFold } from "#app/_view/hand-out/confirm-fold";
import handOut from "#app/_view/hand-out/hand-out.module.css";
import { formats, translator } from "#app/translate";
import type { EngagementLine } from "#db/advising/engagements";
import { engagementState } from "#lib/advising/engagement";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

type Props = { engagements: readonly EngagementLine[]; now: Date; locale: Locale; home: string; mayEnd: boolean };

/** Whom the firm asked: how it stands, what they see, and the way to end it. */
export function EngagementList({ engagements, ...shared }: Props) {
  const translate = translator(shared.locale);
  return (
    <section id="engagements" aria-labelledby="engagements-title">
      <h2 id="engagements-title">{translate("advisors.listTitle")}</h2>
      <ul className={handOut.links}>
        {engagements.map((engagement) => (
          <Line key={engagement.id} engagement={engagement} {...shared} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Omit<Props, "engagements"> & { engagement: EngagementLine };

/** When something happened or will happen that the state is told with. */
function dayOf({ offeredUntil, expiresAt, endedAt }: EngagementLine, state: ReturnType<typeof engagementState>): Date {
  if (state === "ended") return endedAt ?? expiresAt;
  return state === "offered" || state === "lapsed" ? offeredUntil : expiresAt;
}

function Line({ engagement, now, locale, home, mayEnd }: LineProps) {
  const translate = translator(locale);
  const { id, name, practiceName: practice, advisorName: advisor, opens, opensPast, endedBy } = engagement;
  const state = engagementState(engagement, now);
  const day = formats(locale).dateTime(dayOf(engagement, state), { dateStyle: "medium" });
  const who = practice && advisor ? translate("advisors.whoAndPractice", { practice, advisor }) : (practice ?? name);
  const parts = (["sheet", ...opens] as const).map((part) => translate(`advisors.parts.${part}`));
  const comma = languages[locale].listComma;
  return (
    <li>
      <p>
        <strong>{who}</strong>
        {practice && practice !== name && <span className="soft"> · {name}</span>}
      </p>
      <p>{translate(`advisors.states.${endedBy === "practice" ? "givenUp" : state}`, { day })}</p>
      <p className="soft">
        {translate("advisors.sees", { parts: parts.join(comma) })}
        {" · "}
        {translate(`advisors.from.${opensPast ? "past" : "now"}`)}
      </p>
      {mayEnd && (state === "offered" || state === "live") && (
        <ConfirmFold
          summary={translate("advisors.end")}
          label={translate("advisors.endLabel", { name: practice ?? name })}
          hint={translate("advisors.endSure")}
          action={`${home}/advisors/end`}
          fields={{ engagement: id }}
          confirm={translate("advisors.endConfirm")}
          isDangerous
        />
      )}
    </li>
  );
}
