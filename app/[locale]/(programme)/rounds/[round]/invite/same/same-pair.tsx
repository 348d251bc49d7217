import { codeWords } from "#app/_view/code-words";
import { PressField } from "#app/_view/press-field";
import styles from "#app/_view/staff/staff.module.css";
import { formats, translator } from "#app/translate";
import type { ListedEntry, SameFirms } from "#db/programme/listed-firms";
import { standingOf } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";
import list from "../list.module.css";

type Props = { locale: Locale; home: string };

const hasStarted = ({ state, sheet }: ListedEntry): boolean => state !== "invited" || sheet !== null;

/** Two entries that may be one firm, side by side, and which of them is to stay. */
export function SamePair({ locale, home, group, number }: Props & { group: SameFirms; number: number }) {
  const translate = translator(locale);
  const [one, other] = group.firms;
  if (!one || !other) return null;
  const ground = translate(`firmList.same.grounds.${group.ground}`);
  const codesDiffer = one.uscc !== null && other.uscc !== null && one.uscc !== other.uscc;
  const bothStarted = hasStarted(one) && hasStarted(other);
  const isPossible = !codesDiffer && !bothStarted;
  const chosen = hasStarted(other) || (!hasStarted(one) && one.uscc === null && other.uscc !== null) ? other : one;
  const words = { one: one.firmName, other: other.firmName };
  const rest = group.firms.length - 2;
  return (
    <section className={styles.card} aria-labelledby={`pair-${number}`}>
      <h2 id={`pair-${number}`}>{translate("firmList.same.group", { number, ground })}</h2>
      <form method="post" action={`${home}/invite/merge`}>
        <PressField />
        <input type="hidden" name="one" value={one.id} />
        <input type="hidden" name="other" value={other.id} />
        <div className={list.pair}>
          {[one, other].map((firm) => (
            <Entry
              key={firm.id}
              {...{ locale, home, firm }}
              isChoice={isPossible}
              isChosen={firm === chosen}
              isBarred={hasStarted(firm === one ? other : one)}
            />
          ))}
        </div>
        {rest > 0 && <p className="soft">{translate("firmList.same.others", { count: rest })}</p>}
        {isPossible ? (
          <button type="submit" className="button quiet" aria-label={translate("firmList.same.mergeOf", words)}>
            {translate("firmList.same.merge")}
          </button>
        ) : (
          <p>{translate(codesDiffer ? "firmList.same.codesDiffer" : "firmList.same.bothStarted")}</p>
        )}
      </form>
    </section>
  );
}

type EntryProps = Props & { firm: ListedEntry; isChoice: boolean; isChosen: boolean; isBarred: boolean };

/** One entry: what the list says of it, how far it is, and whether it is the one that stays. */
function Entry({ locale, home, firm, isChoice, isChosen, isBarred }: EntryProps) {
  const translate = translator(locale);
  const state = translate(`rounds.standing.${standingOf(firm.state, firm.openedAt !== null)}`);
  const reached = [firm.contact, firm.phone, firm.email].filter(Boolean);
  return (
    <div className={list.entry}>
      <p>
        <a href={`${home}/invite/firm/${firm.id}`}>
          <strong>{firm.firmName}</strong>
        </a>
      </p>
      <p className="soft">{translate("firmList.mend.number", { number: firm.number, state })}</p>
      {firm.uscc && <p>{codeWords(firm.uscc, translate)}</p>}
      {firm.region && <p>{firm.region}</p>}
      {reached.length > 0 && <p className="soft">{reached.join(" · ")}</p>}
      {isChoice &&
        (isBarred ? null : (
          <label className={styles.check}>
            <input
              type="radio"
              name="stays"
              value={firm.id}
              defaultChecked={isChosen}
              aria-label={translate("firmList.same.staysOf", { firm: firm.firmName })}
            />
            <span>{translate(hasStarted(firm) ? "firmList.same.startedStays" : "firmList.same.stays")}</span>
          </label>
        ))}
    </div>
  );
}

const gained = ["uscc", "region", "industry", "contact", "phone", "email"] as const;

type SureProps = Props & Record<"one" | "other" | "stays" | "goes", ListedEntry>;

/** Asks once more before two entries become one, with what will come of it. */
export function MergeSure({ locale, home, one, other, stays, goes }: SureProps) {
  const translate = translator(locale);
  const names = gained.filter((column) => !stays[column] && goes[column]);
  const columns = formats(locale).list(
    names.map((column) => translate(`rounds.invite.columns.${column}`)),
    { type: "unit" },
  );
  return (
    <section className={styles.card} id="pair" aria-labelledby="sure">
      <h2 id="sure">{translate("firmList.same.sure.title")}</h2>
      <ul>
        <li>{translate("firmList.same.sure.keeps", { firm: stays.firmName, number: stays.number })}</li>
        <li>{translate("firmList.same.sure.goes", { firm: goes.firmName, number: goes.number })}</li>
        {names.length > 0 && <li>{translate("firmList.same.sure.gains", { columns })}</li>}
        <li>{translate(goes.linkedAt ? "firmList.same.sure.links" : "firmList.same.sure.noLink")}</li>
      </ul>
      <form method="post" action={`${home}/invite/merge`}>
        <PressField />
        {Object.entries({ one: one.id, other: other.id, stays: stays.id, sure: "yes" }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="row">
          <button type="submit" className="button danger">
            {translate("firmList.same.sure.yes")}
          </button>
          <a href={`${home}/invite/same`}>{translate("firmList.same.sure.no")}</a>
        </p>
      </form>
    </section>
  );
}
