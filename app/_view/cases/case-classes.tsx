import { type FoundClass, isReproduced, type Reproduced, type ReproducedCase } from "#lib/charts/reproduced";
import { languages } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";
import { DataTable } from "../charts/data-table";
import { Origin } from "../charts/origin";
import { type Words, wordsOf } from "../charts/words";
import styles from "./cases.module.css";
import { classWords } from "./class-words";
import { periodWords } from "./period";
import { surenessWords } from "./sureness";

type Props = {
  name: Text;
  periods: ReproducedCase;
  /** Whether the codings say which answers we judged. */
  hasBasis: boolean;
  locale: Locale;
};

/** What the study classes each period as, and what its coded answers come to, with those that we judged and without. */
export function CaseClasses({ name, periods, hasBasis, locale }: Props) {
  const words = wordsOf(locale);
  const { translate, of } = words;
  const told = periods.filter(({ classes }) => classes.length > 0);
  if (told.length === 0) return null;
  // The one class that a study gives a firm is that of its entry (he-sun-2022, section 3.2 and table 4).
  const type = told[0]?.classes.find(({ id }) => id === "quadrant")?.published ?? null;
  return (
    <>
      <h3>{translate("cases.classesTitle")}</h3>
      {type ? (
        <p>
          {translate.rich("cases.classesNoteOne", {
            firm: of(name),
            hasLater: told.length > 1 ? "yes" : "no",
            type: classWords("quadrant", type.value, false, words),
            published: () => <Origin of="published" locale={locale} />,
            ours: () => <Origin of="ours" locale={locale} />,
          })}
        </p>
      ) : null}
      {told.map(({ snapshot, classes }) => (
        <section key={snapshot.id}>
          <h4 className={styles.period}>{periodWords(snapshot, words)}</h4>
          <DataTable
            caption={`${of(name)}${languages[locale].colon}${periodWords(snapshot, words)}`}
            columns={[
              translate("cases.columns.class"),
              translate("cases.columns.study"),
              translate("cases.columns.found"),
              ...(hasBasis ? [translate("cases.columns.unjudged")] : []),
            ]}
            rows={classes.map((row) => [
              translate(`cases.classes.${row.id}`),
              <Published key="published" row={row} words={words} />,
              <Found key="all" row={row} found={row.all} words={words} />,
              ...(hasBasis ? [unjudgedCell(row, words)] : []),
            ])}
          />
        </section>
      ))}
    </>
  );
}

function Published({ row: { id, published }, words }: { row: Reproduced; words: Words }) {
  if (!published) return <span className="soft">{words.translate("cases.notGiven")}</span>;
  return (
    <>
      {classWords(id, published.value, published.isCompleted, words)}{" "}
      <Origin of={published.isOurs ? "ours" : "published"} locale={words.locale} />
    </>
  );
}

function unjudgedCell(row: Reproduced, words: Words) {
  const { all, unjudged } = row;
  const isSame = all?.value === unjudged?.value && all?.sure?.probability === unjudged?.sure?.probability;
  if (all && isSame) return <span className="soft">{words.translate("cases.same")}</span>;
  return <Found key="unjudged" row={row} found={unjudged} words={words} />;
}

function Found({ row, found, words }: { row: Reproduced; found: FoundClass | null; words: Words }) {
  const { translate } = words;
  if (!found) return <span className="soft">{translate("cases.tooFew")}</span>;
  const { value, isCompleted, sure } = found;
  return (
    <>
      {classWords(row.id, value, isCompleted, words)}
      {row.published && !isReproduced(row, found) ? ` ${translate("cases.unlike")}` : ""}
      {sure ? (
        <small className={styles.sure}>
          {surenessWords(sure, (other) => classWords(row.id, other, false, words), words)}
        </small>
      ) : null}
    </>
  );
}
