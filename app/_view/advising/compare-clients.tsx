import { formats } from "#app/translate";
import { comparedAtLeast, comparedAtMost } from "#lib/advising/client-query";
import type { PlaneChart } from "#lib/charts/plane";
import type { Locale } from "#lib/text/text";
import board from "../board/compare.module.css";
import drawing from "../charts/drawing.module.css";
import plane from "../charts/plane.module.css";
import { markOf } from "../charts/plane-geometry";
import { PlaneSvg } from "../charts/plane-svg";
import { type Words, wordsOf } from "../charts/words";
import { PrintButton } from "../print-button";
import { clientsPlane, letterOf } from "./clients-plane";
import styles from "./compare-clients.module.css";
import { type Compared, partsOf } from "./compared-lines";

type Props = {
  locale: Locale;
  home: string;
  rows: readonly Compared[];
  chosen: number;
  edition: string | null;
  cuts: PlaneChart["cuts"] | null;
};

/** Up to six clients: all on one plane, and what was found of each in columns. */
export function CompareClients({ locale, home, rows, chosen, edition, cuts }: Props) {
  const words = wordsOf(locale);
  const { translate } = words;
  return (
    <>
      <p className="soft screen">
        <a href={home}>{translate("clients.back")}</a>
      </p>
      <h1>{translate("practice.compare.title")}</h1>
      {chosen < comparedAtLeast && (
        <p className="notice">{translate("practice.compare.few", { least: comparedAtLeast, most: comparedAtMost })}</p>
      )}
      {chosen > comparedAtMost && (
        <p className="notice problem" role="alert">
          {translate("practice.compare.many", { chosen, most: comparedAtMost })}
        </p>
      )}
      {rows.length > 0 && edition !== null && cuts !== null && (
        <>
          <section aria-labelledby="plane">
            <h2 id="plane">{translate("practice.compare.plane")}</h2>
            <OnPlane {...{ locale, rows, edition, cuts, words }} />
          </section>
          <div className={styles.printed}>
            <h2>{translate("practice.compare.table")}</h2>
            <Table {...{ locale, home, rows, words }} />
          </div>
        </>
      )}
      {rows.length > 0 && <PrintButton label={translate("practice.compare.print")} />}
    </>
  );
}

type OnPlaneProps = {
  locale: Locale;
  rows: readonly Compared[];
  edition: string;
  cuts: PlaneChart["cuts"];
  words: Words;
};

function OnPlane({ locale, rows, edition, cuts, words }: OnPlaneProps) {
  const { translate, score, list } = words;
  const unnamed = translate("clients.unnamed");
  const chart = clientsPlane(rows, { edition, cuts, unnamed });
  const isMixed = rows.some(({ gist }) => gist.edition !== edition);
  const places = chart.cases.map(({ entry, name }) =>
    translate("practice.compare.at", {
      firm: words.of(name),
      level: score(entry.level),
      capability: score(entry.capability),
    }),
  );
  return (
    <div className={styles.drawn}>
      <div className={`${drawing.frame} ${plane.frame}`}>
        <PlaneSvg chart={chart} locale={locale} label={translate("practice.compare.label", { places: list(places) })} />
      </div>
      <div className={styles.reading}>
        <p className="soft">{translate("practice.compare.reading")}</p>
        {isMixed && <p className="soft">{translate("practice.compare.mixed")}</p>}
      </div>
    </div>
  );
}

type TableProps = Pick<Props, "locale" | "home" | "rows"> & { words: Words };

function Table({ locale, home, rows, words }: TableProps) {
  const { translate } = words;
  const parts = partsOf(words, formats(locale));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={board.scroll} aria-label={translate("practice.compare.table")} tabIndex={0}>
      <table className={board.table}>
        <thead>
          <tr>
            <td />
            {rows.map(({ engagement, sheet, firmName }, place) => (
              <th key={engagement} scope="col">
                <span className={styles.letter}>{markOf(letterOf(place))}</span>{" "}
                <a href={`${home}/${sheet}`}>{firmName ?? translate("clients.unnamed")}</a>
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ name, lines }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={rows.length + 1} className={board.part}>
                {name}
              </th>
            </tr>
            {lines.map(({ id, name: line, cell }) => (
              <tr key={id}>
                <th scope="row">{line}</th>
                {rows.map((row) => (
                  <td key={row.engagement}>{cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
