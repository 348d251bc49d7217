import { type ReproducedCase, tallyOf, totalOf } from "#lib/charts/reproduced";
import { DataTable } from "../charts/data-table";
import type { Words } from "../charts/words";

/** How many of the classes that the studies give come out of the coded answers, with those that we judged and without. */
export function Reproduction({ cases, words }: { cases: readonly ReproducedCase[]; words: Words }) {
  const { translate, number } = words;
  const tallies = tallyOf(cases);
  const total = totalOf(tallies);
  const types = tallies.find(({ id }) => id === "quadrant")?.tally;
  return (
    <>
      <p>{translate("cases.reproduction.text", { ...total, other: total.published - total.unjudged - total.open })}</p>
      {types ? <p>{translate("cases.reproduction.types", types)}</p> : null}
      <DataTable
        caption={translate("cases.reproduction.title")}
        columns={[
          translate("cases.columns.class"),
          translate("cases.reproduction.given"),
          translate("cases.columns.found"),
          translate("cases.columns.unjudged"),
        ]}
        rows={[
          ...tallies.map(({ id, tally }) => [
            translate(`cases.classes.${id}`),
            ...[tally.published, tally.all, tally.unjudged].map((count) => number(count)),
          ]),
          [
            translate("cases.reproduction.total"),
            ...[total.published, total.all, total.unjudged].map((count) => number(count)),
          ],
        ]}
      />
    </>
  );
}
