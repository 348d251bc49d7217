import { formats, type Translate, translator } from "#app/translate";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import staff from "../staff/staff.module.css";
import styles from "./desk.module.css";
import { DrawForm, type Props as FormProps } from "./draw-form";
import { type ChoiceProps, DrawChoice, DrawList } from "./draw-list";
import { countsOf, type DrawShown, limitsOf, type RuleShown } from "./drawn";
import { DrawnFirms, type FirmShown } from "./drawn-firms";

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
  /** What the rules ask, in words. */
  rule: RuleShown;
} & Omit<FormProps, "locale" | "round"> &
  ChoiceProps;

/** The verification desk: how to draw, what was drawn, and why each firm is on the list. */
export function Desk(props: Props) {
  const { mayDraw, draws, shown, locale, round, rule } = props;
  const translate = translator(locale);
  return (
    <>
      <p className="screen">
        <a href={`/${locale}/rounds/${round}/visits`}>{translate("desk.back")}</a>
      </p>
      <h1>{translate("desk.title")}</h1>
      <p className="soft">{translate("desk.lead")}</p>
      <Rule {...rule} translate={translate} />
      {mayDraw && <DrawForm {...props} />}
      <h2 id="drawn">{translate("desk.drawn")}</h2>
      {shown ? <Shown {...props} shown={shown} translate={translate} /> : <p>{translate("desk.none")}</p>}
      {draws.length > 0 && (
        <>
          <h2>{translate("desk.draws")}</h2>
          <DrawList {...props} shown={shown?.id ?? null} translate={translate} />
        </>
      )}
    </>
  );
}

function Rule({ lines, source, translate }: RuleShown & { translate: Translate }) {
  return (
    <section className={styles.rule} aria-label={translate("desk.ruleTitle")}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {source && (
        <p>
          <a href={source} rel="noreferrer">
            {translate("desk.ruleSource")}
          </a>
        </p>
      )}
    </section>
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
  const limits = limitsOf(shown, translate);
  const here = `/${locale}/rounds/${round}/desk?draw=${shown.id}`;
  const counts = countsOf(shown, props.rule, translate);
  return (
    <section aria-labelledby="drawn">
      <p>
        <When draw={shown} {...props} /> · {translate("desk.settings", { near, oddities, share })} ·{" "}
        {limits && `${limits} · `}
        {translate("desk.seedShown", { seed: shown.seed })}
      </p>
      <ul className={staff.counts}>
        <li>
          <span className={staff.count ?? ""}>
            <strong>{shown.drawn.length}</strong>
            {translate("desk.total")}
          </span>
        </li>
        {counts.map(({ name, firms: count }) => (
          <li key={name}>
            <span className={staff.count ?? ""}>
              <strong>{count}</strong>
              {name}
            </span>
          </li>
        ))}
      </ul>
      {checked && (
        <p role="status" className={checked.sameFirms ? "notice" : "notice problem"}>
          {translate(checked.sameFirms ? (checked.sameBasis ? "desk.same" : "desk.sameFirms") : "desk.different")}
        </p>
      )}
      <Told {...props} />
      <DrawChoice {...props} draw={shown.id} mayChoose={props.mayDraw} />
      <p className="screen">
        <a href={`${here}&check=1#drawn`}>{translate("desk.check")}</a>{" "}
        <a href={`/${locale}/rounds/${round}/firms?verification=drawn`}>{translate("desk.onBoard")}</a>
      </p>
      <DrawnFirms {...{ locale, round, firms, translate }} rule={props.rule} />
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

/** What else is to be known of a draw: by which meaning and way it was made, and whom nobody could tell. */
function Told({ shown, rule, locale, translate }: Props & { shown: DrawShown; translate: Translate }) {
  const unknown = Object.entries(shown.rule?.unknown ?? {}).map(([id, count]) =>
    translate("desk.unknownEach", { name: rule.triggers[id] ?? id, count }),
  );
  return (
    <>
      {shown.columnsVersion === null && <p className="soft">{translate("desk.formerBasis")}</p>}
      {shown.columnsVersion !== null && shown.method === null && <p className="soft">{translate("desk.formerWay")}</p>}
      {unknown.length > 0 && (
        <p className="notice">{translate("desk.unknown", { list: unknown.join(languages[locale].listComma) })}</p>
      )}
    </>
  );
}
