import { basesOf } from "#lib/charts/bases";
import { placeWords } from "#lib/charts/place";
import { questionIndex } from "#lib/charts/questions";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Edition } from "#lib/instrument/edition";
import type { Locale } from "#lib/text/text";
import { Folded } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { wordsOf } from "../charts/words";
import { BasisMark } from "./basis";
import styles from "./cases.module.css";
import { periodWords } from "./period";

type Props = {
  firm: string;
  snapshot: CodedCase["snapshots"][number];
  edition: Edition;
  hasBasis: boolean;
  locale: Locale;
};

/** A coded sheet: question, answer, what it rests on, and the place in the paper that it was coded from. */
export function Coding({ firm, snapshot, edition, hasBasis, locale }: Props) {
  const words = wordsOf(locale);
  const { translate, of, answer } = words;
  const title = periodWords(snapshot, words);
  const coded = [...questionIndex(edition).values()].flatMap((question) => {
    const given = snapshot.answers[question.id];
    return given ? [{ question, given }] : [];
  });
  const counts = { title, count: coded.length, ...basesOf(edition, snapshot) };
  return (
    <div className={styles.coding}>
      <Folded summary={translate(hasBasis ? "cases.codingBy" : "cases.coding", counts)}>
        <DataTable
          caption={translate("cases.codingCaption", { firm, title })}
          columns={[
            translate("cases.columns.question"),
            translate("cases.columns.answer"),
            ...(hasBasis ? [translate("cases.columns.basis")] : []),
            translate("cases.columns.place"),
          ]}
          rows={coded.map(({ question, given: { answer: value, basis, place } }) => [
            of(question.text),
            answer(question, value),
            ...(hasBasis ? [basis ? <BasisMark key="basis" of={basis} words={words} /> : ""] : []),
            typeof place === "string" ? placeWords(place, locale) : of(place),
          ])}
        />
        {hasBasis ? (
          <p className="soft">
            {words.sentences([
              translate("cases.silent", counts),
              coded.some(({ question }) => question.kind === "many") ? translate("cases.boxes") : "",
            ])}
          </p>
        ) : null}
      </Folded>
    </div>
  );
}
