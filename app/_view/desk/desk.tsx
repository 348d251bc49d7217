import { formats, type Translate, translator } from "#app/translate";
import type { Lot } from "#lib/cohort/draw";
import { visitReasons } from "#lib/cohort/draw";
import type { ApplicationState } from "#lib/programme/application";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import staff from "../staff/staff.module.css";
import styles from "./desk.module.css";
import { DrawForm, type Props as FormProps } from "./draw-form";

type DrawShown = {
  id: string;
  seed: string;
  settings: Readonly<Record<string, number>>;
  drawn: readonly { application: string; reasons: readonly string[] }[];
  drawnFrom: string;
  columnsVersion: number | null;
  by: string;
  at: Date;
};

type FirmShown = {
  id: string;
  number: number;
  firmName: string;
  uscc: string | null;
  region: string | null;
  state: ApplicationState;
  verified: number;
  reasons: readonly string[];
};

type Props = {
  locale: Locale;
  round: string;
  mayDraw: boolean;
  draws: readonly DrawShown[];
  shown: DrawShown | null;
  firms: readonly FirmShown[];
  page: number;
  last: number;
  checked: { sameFirms: boolean; sameBasis: boolean } | null;
  people: ReadonlyMap<string, string>;
} & Omit<FormProps, "locale" | "round">;

type Reason = Lot["reasons"][number];
const reasonsAmong = (words: readonly string[]): Reason[] => visitReasons.filter((reason) => words.includes(reason));

/** The verification desk: how to draw, what was drawn, and why each firm is on the list. */
export function Desk(props: Props) {
  const { locale, round, mayDraw, draws, shown } = props;
  const translate = translator(locale);
  return (
    <>
      <h1>{translate("desk.title")}</h1>
      <p className="soft">{translate("desk.lead")}</p>
      {mayDraw && <DrawForm {...props} />}
      <h2 id="drawn">{translate("desk.drawn")}</h2>
      {shown ? <Shown {...props} shown={shown} translate={translate} /> : <p>{translate("desk.none")}</p>}
      {draws.length > 1 && (
        <ul className={styles.others}>
          {draws
            .filter(({ id }) => id !== shown?.id)
            .map((draw) => (
              <li key={draw.id}>
                <a href={`/${locale}/rounds/${round}/desk?draw=${draw.id}#drawn`}>
                  <When draw={draw} {...props} translate={translate} />
                </a>
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function When({
  draw,
  locale,
  people,
  translate,
}: Pick<Props, "locale" | "people"> & { draw: DrawShown; translate: Translate }) {
  const at = formats(locale).dateTime(draw.at, { dateStyle: "medium", timeStyle: "short" });
  return translate("desk.at", { at, who: people.get(draw.by) ?? "–" });
}

function Shown(props: Props & { shown: DrawShown; translate: Translate }) {
  const { locale, round, shown, firms, page, last, checked, translate } = props;
  const { near = 0, oddities = 0, share = 0 } = shown.settings;
  const here = `/${locale}/rounds/${round}/desk?draw=${shown.id}`;
  const counts = visitReasons.map((reason) => ({
    reason,
    firms: shown.drawn.filter(({ reasons }) => reasons.includes(reason)).length,
  }));
  return (
    <section aria-labelledby="drawn">
      <p>
        <When draw={shown} {...props} /> · {translate("desk.settings", { near, oddities, share })} ·{" "}
        {translate("desk.seedShown", { seed: shown.seed })}
      </p>
      <ul className={staff.counts}>
        <li>
          <span className={staff.count ?? ""}>
            <strong>{shown.drawn.length}</strong>
            {translate("desk.total")}
          </span>
        </li>
        {counts.map(({ reason, firms: count }) => (
          <li key={reason}>
            <span className={staff.count ?? ""}>
              <strong>{count}</strong>
              {translate(`desk.reason.${reason}`)}
            </span>
          </li>
        ))}
      </ul>
      {checked && (
        <p role="status" className={checked.sameFirms ? "notice" : "notice problem"}>
          {translate(checked.sameFirms ? (checked.sameBasis ? "desk.same" : "desk.sameFirms") : "desk.different")}
        </p>
      )}
      {shown.columnsVersion === null && <p className="soft">{translate("desk.formerBasis")}</p>}
      <p className="screen">
        <a href={`${here}&check=1#drawn`}>{translate("desk.check")}</a>{" "}
        <a href={`/${locale}/rounds/${round}/firms?verification=drawn`}>{translate("desk.onBoard")}</a>
      </p>
      <FirmTable {...{ locale, round, firms, translate }} />
      {last > 1 && (
        <nav className={`${staff.pages} screen`} aria-label={translate("desk.drawn")}>
          {page > 1 && <a href={`${here}&page=${page - 1}#drawn`}>←</a>}
          <span>
            {page} / {last}
          </span>
          {page < last && <a href={`${here}&page=${page + 1}#drawn`}>→</a>}
        </nav>
      )}
      <p className={`soft ${styles.basis}`}>
        {translate("desk.howToVerify")} {translate("desk.basis")}
        <code>{shown.drawnFrom}</code>
      </p>
    </section>
  );
}

type FirmTableProps = Pick<Props, "locale" | "round" | "firms"> & { translate: Translate };

function FirmTable({ locale, round, firms, translate }: FirmTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
    <section className={staff.scroll} aria-label={translate("desk.drawn")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate("board.columns.number")}</th>
            <th scope="col">{translate("desk.firm")}</th>
            <th scope="col">{translate("desk.reasons")}</th>
            <th scope="col">{translate("desk.state")}</th>
            <th scope="col">{translate("desk.verification")}</th>
          </tr>
        </thead>
        <tbody>
          {firms.map((firm) => (
            <tr key={firm.id}>
              <td className={staff.number}>{firm.number}</td>
              <th scope="row">
                <a href={`/${locale}/rounds/${round}/firms/${firm.id}`}>{firm.firmName}</a>
                <br />
                <small className="soft">{[firm.uscc, firm.region].filter(Boolean).join(" · ")}</small>
              </th>
              <td>
                {reasonsAmong(firm.reasons)
                  .map((reason) => translate(`desk.reason.${reason}`))
                  .join(languages[locale].listComma)}
              </td>
              <td>{translate(`rounds.standing.${firm.state}`)}</td>
              <td>
                {firm.verified > 0
                  ? translate("desk.verifiedCount", { count: firm.verified })
                  : translate("desk.notVerified")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
