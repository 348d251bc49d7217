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
  const isJudged = hasBasis && told.some(({ snapshot }) => basesIn(snapshot).includes("judged"));
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
      {hasBasis && !isJudged ? <p className="soft">{translate("cases.noneJudged")}</p> : null}
      {told.map(({ snapshot, classes }) => (
        <section key={snapshot.id}>
          <h4 className={styles.period}>{periodWords(snapshot, words)}</h4>
          <DataTable
            caption={`${of(name)}${languages[locale].colon}${periodWords(snapshot, words)}`}
            columns={[
              translate("cases.columns.class"),
              translate("cases.columns.study"),
              translate("cases.columns.found"),
            ]}
            rows={classes.map((row) => [
              translate(`cases.classes.${row.id}`),
              <Published key="published" row={row} words={words} />,
              <Outcome key="found" row={row} isJudged={isJudged} words={words} />,
            ])}
          />
        </section>
      ))}
    </>
  );
}

const basesIn = ({ answers }: ReproducedCase[number]["snapshot"]) => Object.values(answers).map(({ basis }) => basis);

function Published({ row: { id, published }, words }: { row: Reproduced; words: Words }) {
  if (!published) return <span className="soft">{words.translate("cases.notGiven")}</span>;
  return (
    <>
      {classWords(id, published.value, published.isCompleted, words)}{" "}
      <Origin of={published.isOurs ? "ours" : "published"} locale={words.locale} />
    </>
  );
}

/** What came out of all answers, and under it what does without those that we judged. */
function Outcome({ row, isJudged, words }: { row: Reproduced; isJudged: boolean; words: Words }) {
  const { all, unjudged } = row;
  const isSame = all?.value === unjudged?.value && all?.sure?.probability === unjudged?.sure?.probability;
  return (
    <>
      <Found row={row} found={all} words={words} />
      {isJudged ? (
        <div className={styles.unjudged}>
          {words.translate("cases.columns.unjudged")}
          {languages[words.locale].colon}
          {isSame ? words.translate("cases.same") : <Found row={row} found={unjudged} words={words} />}
        </div>
      ) : null}
    </>
  );
}

function Found({ row, found, words }: { row: Reproduced; found: FoundClass | null; words: Words }) {
  const { translate } = words;
  if (!found) return <>{translate("cases.tooFew")}</>;
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
