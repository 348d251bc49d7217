import { formats, type Translate } from "#app/translate";
import { trailZh } from "#lib/messages/zh/trail";
import type { Locale } from "#lib/text/text";
import staff from "../staff/staff.module.css";
import { type Detail, detailWords, type NamesOf, roleWords } from "./detail-words";
import styles from "./trail.module.css";

export type TrailLine = {
  id: number;
  actor: string;
  act: string;
  at: Date;
  detail: Detail;
  user: string | null;
  sheet: string;
  person: string | null;
  firm: string | null;
  round: string | null;
};

type Act = keyof typeof trailZh.acts;
export const trailActs = Object.keys(trailZh.acts) as Act[];
const isAct = (act: string): act is Act => trailActs.some((each) => each === act);

const actWords = (translate: Translate, act: string): string =>
  isAct(act) ? translate(`trail.acts.${act}`) : translate("trail.otherAct", { act });

const isKnown = (actor: string): actor is Exclude<keyof typeof trailZh.who, "unknown"> =>
  actor !== "unknown" && Object.hasOwn(trailZh.who, actor);

const whoWords = (translate: Translate, { person, user, actor }: TrailLine): string => {
  if (person !== null) return person;
  if (user !== null) return translate("trail.who.unknown", { role: roleWords(translate, actor) });
  return isKnown(actor) ? translate(`trail.who.${actor}`) : actor;
};

type Props = {
  locale: Locale;
  lines: readonly TrailLine[];
  /** Address of the page, without its query. */
  address: string;
  act: string | null;
  isFirstPage: boolean;
  more: boolean;
  names: NamesOf;
  translate: Translate;
};

/** Lines of the trail in words, the latest first, with a choice of acts and the way to earlier ones. */
export function TrailLines({ locale, lines, address, act, isFirstPage, more, names, translate }: Props) {
  const last = lines.at(-1);
  const query = (before: number | null) =>
    new URLSearchParams({
      ...(act !== null && { act }),
      ...(before !== null && { before: String(before) }),
    }).toString();
  return (
    <>
      <ActChoice {...{ address, act, translate }} />
      {lines.length === 0 ? <p>{translate("trail.none")}</p> : <TrailTable {...{ locale, lines, names, translate }} />}
      <p className="row screen">
        {!isFirstPage && <a href={`${address}?${query(null)}`}>{translate("trail.newest")}</a>}
        {more && last && <a href={`${address}?${query(last.id)}`}>{translate("trail.older")}</a>}
      </p>
    </>
  );
}

/** Shows the lines of one act alone. */
function ActChoice({ address, act, translate }: Pick<Props, "address" | "act" | "translate">) {
  return (
    <form method="get" action={address} className={`${staff.pages} screen`}>
      <label className="row">
        {translate("trail.filter")}
        <select name="act" defaultValue={act ?? ""}>
          <option value="">{translate("trail.all")}</option>
          {trailActs.map((each) => (
            <option key={each} value={each}>
              {translate(`trail.acts.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button quiet">
        {translate("trail.apply")}
      </button>
    </form>
  );
}

function TrailTable({ locale, lines, names, translate }: Pick<Props, "locale" | "lines" | "names" | "translate">) {
  const format = formats(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={`${staff.scroll} ${styles.lines}`} aria-label={translate("trail.title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(["row", "when", "who", "what", "subject", "detail"] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`trail.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className={staff.number}>{line.id}</td>
              <td>{format.dateTime(line.at, { dateStyle: "medium", timeStyle: "medium" })}</td>
              <td>{whoWords(translate, line)}</td>
              <td>{actWords(translate, line.act)}</td>
              <td>{line.firm ?? line.round ?? line.sheet.slice(0, 8)}</td>
              <td>{detailWords(translate, names, line.detail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
