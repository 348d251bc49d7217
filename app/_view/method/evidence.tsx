import type { Validity, ValidityClaim, ValidityRow } from "#lib/instrument/validity";
import { Folded } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { Origin } from "../charts/origin";
import type { Words } from "../charts/words";
import type { MethodContext } from "./context";
import { evidenceWords } from "./evidence-words";
import styles from "./method.module.css";

/** Letters of the seal that tell it apart at a glance. */
const sealShown = 12;

/** What simulated firms show of the arithmetic: what was claimed, of how many, by what seed, and what was found. */
export function Evidence({ context: { validity, words } }: { context: MethodContext }) {
  const { translate, number, locale } = words;
  if (!validity) return <p>{translate("validity.missing")}</p>;
  const { edition, seal, sheets, claims } = validity;
  const letters = [...new Set(claims.map(({ id }) => id))];
  return (
    <>
      <p>
        {translate("validity.lead", { sheets: number(sheets) })} <Origin of="ours" locale={locale} />
      </p>
      <p className="soft">{translate("validity.seal", { edition, seal: seal.slice(0, sealShown) })}</p>
      <Overview validity={validity} letters={letters} words={words} />
      {letters.map((letter) => (
        <section key={letter} className={styles.topic}>
          <h3>{translate(titleKey(letter))}</h3>
          <p>{translate(`validity.claims.${letter}.text` as "validity.claims.a.text")}</p>
          {claims
            .filter(({ id }) => id === letter)
            .map((claim) => (
              <ClaimTable key={captionOf(claim, words)} claim={claim} words={words} />
            ))}
        </section>
      ))}
    </>
  );
}

const titleKey = (letter: string) => `validity.claims.${letter}.title` as "validity.claims.a.title";

function Overview({ validity, letters, words }: { validity: Validity; letters: string[]; words: Words }) {
  const { translate, number, list } = words;
  return (
    <DataTable
      caption={translate("validity.overview")}
      columns={[
        translate("validity.columns.claim"),
        translate("validity.columns.tables"),
        translate("validity.columns.seed"),
        translate("validity.columns.rows"),
      ]}
      rows={letters.map((letter) => {
        const claims = validity.claims.filter(({ id }) => id === letter);
        const required = claims.flatMap(({ rows }) => rows).filter(({ limit }) => limit !== null);
        const claimed = required.filter(({ isHeld }) => isHeld !== null);
        return [
          translate(titleKey(letter)),
          number(claims.length),
          list([...new Set(claims.map(({ seed }) => `${seed}`))]),
          claimed.length === 0
            ? translate(required.length === 0 ? "validity.none" : "validity.held.few")
            : translate("validity.heldOf", {
                held: claimed.filter(({ isHeld }) => isHeld).length,
                claimed: claimed.length,
              }),
        ];
      })}
    />
  );
}

function captionOf({ title, population, depth, seed }: ValidityClaim, words: Words): string {
  const { translate } = words;
  const kind = `validity.populations.${population.replaceAll(" ", "-")}` as "validity.populations.plausible";
  return translate("validity.tableOf", {
    title: evidenceWords(title, words) ?? title,
    population: translate.has(kind) ? translate(kind) : population,
    depth: translate(`validity.depths.${depth}`),
    seed: `${seed}`,
  });
}

function ClaimTable({ claim, words }: { claim: ValidityClaim; words: Words }) {
  const { translate, number } = words;
  const caption = captionOf(claim, words);
  return (
    <Folded summary={caption}>
      <DataTable
        caption={caption}
        columns={(["what", "n", "limit", "found", "held"] as const).map((id) => translate(`validity.columns.${id}`))}
        rows={claim.rows.map((row) => [
          evidenceWords(row.key, words) ?? row.key,
          number(row.n),
          limitOf(row, words),
          row.figures.map((figure) => figureOf(figure, row, words)).join(" / "),
          heldOf(row, words),
        ])}
      />
    </Folded>
  );
}

function figureOf(figure: number, { unit }: ValidityRow, { number, translate }: Words): string {
  switch (unit) {
    case "share":
      return `${number(100 * figure, 1)}${translate("units.percent")}`;
    case "points":
      return translate("validity.points", { value: number(figure, 2) });
    case "count":
      return number(figure);
  }
}

function limitOf(row: ValidityRow, words: Words): string {
  const { limit } = row;
  if (!limit) return "";
  return "atLeast" in limit
    ? words.translate("validity.atLeast", { value: figureOf(limit.atLeast, row, words) })
    : words.translate("validity.atMost", { value: figureOf(limit.atMost, row, words) });
}

function heldOf({ limit, isHeld }: ValidityRow, { translate }: Words): string {
  if (!limit) return "";
  return translate(`validity.held.${isHeld === null ? "few" : isHeld ? "yes" : "no"}`);
}
