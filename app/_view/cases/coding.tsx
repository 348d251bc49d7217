import { placeWords } from "#lib/charts/place";
import { questionIndex } from "#lib/charts/questions";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Edition } from "#lib/instrument/edition";
import type { Locale } from "#lib/text/text";
import { Folded } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { wordsOf } from "../charts/words";
import styles from "./cases.module.css";
import { periodWords } from "./period";

type Props = { firm: string; snapshot: CodedCase["snapshots"][number]; edition: Edition; locale: Locale };

/** A coded sheet: question, answer, and the place in the paper that it was coded from. */
export function Coding({ firm, snapshot, edition, locale }: Props) {
  const words = wordsOf(locale);
  const { translate, of, answer } = words;
  const questions = questionIndex(edition);
  const title = periodWords(snapshot, words);
  const rows = [...questions.values()].flatMap((question) => {
    const coded = snapshot.answers[question.id];
    return coded
      ? [
          [
            of(question.text),
            answer(question, coded.answer),
            typeof coded.place === "string" ? placeWords(coded.place, locale) : of(coded.place),
          ],
        ]
      : [];
  });
  return (
    <div className={styles.coding}>
      <Folded summary={translate("cases.coding", { title, count: rows.length })}>
        <DataTable
          caption={translate("cases.codingCaption", { firm, title })}
          columns={[
            translate("cases.columns.question"),
            translate("cases.columns.answer"),
            translate("cases.columns.place"),
          ]}
          rows={rows}
        />
      </Folded>
    </div>
  );
}
