import { type GroupFigures, mostUnmet, reportStatuses } from "#lib/cohort/leadership";
import { type Block, said, tableUnder } from "../report/blocks";
import { inks } from "../report/inks";
import type { Bar } from "./bars";
import { colours, columns, picture, type Telling } from "./telling";
import type { ReportWords } from "./words";

/** How many groups are drawn, and how many clauses are told. */
const mostGroups = 15;
const mostClauses = 12;

const groupBar = (group: GroupFigures, name: string, { translate, count }: ReportWords): Bar => ({
  name,
  parts: reportStatuses.map((status) => ({ value: group.verdicts[status], colour: colours[status] })),
  words: translate("leadership.firms", { firms: count(group.funnel.submitted) }),
});

/** Regions or industries side by side. */
export function groupBlocks(telling: Telling, by: "regions" | "industries"): Block[] {
  const { report, words } = telling;
  const { translate, count, share } = words;
  const groups = report.round.figures[by];
  const nameOf = ({ name }: GroupFigures) => name || translate("leadership.unnamed");
  const shown = groups.filter(({ funnel }) => funnel.submitted > 0).slice(0, mostGroups);
  const heads = [
    translate(`leadership.heads.${by}`),
    ...(["invited", "submitted", "met", "unmet", "recommended", "metShare"] as const).map((head) =>
      translate(`leadership.heads.${head}`),
    ),
  ];
  const rows = groups.map((group) => [
    nameOf(group),
    ...[
      group.funnel.invited,
      group.funnel.submitted,
      group.verdicts.met,
      group.verdicts.unmet,
      group.funnel.recommended,
    ].map(count),
    share(group.verdicts.met, group.funnel.submitted),
  ]);
  return [
    ...said("heading", translate(`leadership.titles.${by}`)),
    ...(shown.length > 0
      ? [
          picture(telling, {
            ...{ bars: shown.map((group) => groupBar(group, nameOf(group), words)), isParted: true },
            title: translate(`leadership.pictures.${by}`),
            note: translate("leadership.notes.groups", { most: mostGroups }),
          }),
        ]
      : []),
    ...tableUnder(null, columns(heads, [27, 10, 13, 10, 10, 15, 15]), rows),
  ];
}

/** What most firms fail, apart from what waits for a person and what is unknown. */
export function clauseChapter(telling: Telling): Block[] {
  const { report, words } = telling;
  const { translate, count, share } = words;
  const { figures } = report.round;
  const { submitted } = figures.all.funnel;
  const nameOf = (place: number) => {
    const clause = report.clauses[place];
    return clause ? `${clause.item} ${clause.title[report.locale]}` : "";
  };
  const worst = mostUnmet(figures).slice(0, mostClauses);
  const bars = worst.map(({ place, counts }) => ({
    name: nameOf(place),
    parts: [{ value: counts.unmet, colour: inks.own }],
    words: translate("leadership.firms", { firms: count(counts.unmet) }),
  }));
  const gapOf = (gap: (typeof worst)[number]["gap"]) => {
    const ratio = gap && report.ratios[gap.ratio];
    if (!gap || !ratio) return translate("leadership.noGap");
    return translate("leadership.gap", {
      measure: ratio.name[report.locale],
      gap: words.gap(ratio.unit, gap.median),
      firms: count(gap.firms),
    });
  };
  const rows = worst.map(({ place, counts, gap }) => [
    nameOf(place),
    count(counts.unmet),
    share(counts.unmet, submitted),
    gapOf(gap),
  ]);
  const heads = (["clause", "unmetFirms", "ofSubmitted", "gap"] as const).map((head) =>
    translate(`leadership.heads.${head}`),
  );
  if (worst.length === 0) return said("text", translate("leadership.noneUnmet"));
  return [
    picture(telling, {
      ...{ bars, isParted: false },
      title: translate("leadership.pictures.clauses"),
      note: translate("leadership.notes.clauses"),
    }),
    ...tableUnder(null, columns(heads, [33, 12, 13, 42]), rows),
    ...openBlocks(telling, nameOf),
  ];
}

function openBlocks({ report, words: { translate, count } }: Telling, nameOf: (place: number) => string): Block[] {
  const { clauses } = report.round.figures;
  const open = clauses
    .filter(({ counts }) => counts.person + counts.unknown > 0)
    .sort((one, other) => other.counts.person + other.counts.unknown - one.counts.person - one.counts.unknown)
    .slice(0, mostClauses);
  const heads = (["clause", "personFirms", "unknownFirms"] as const).map((head) =>
    translate(`leadership.heads.${head}`),
  );
  const rows = open.map(({ place, counts }) => [nameOf(place), count(counts.person), count(counts.unknown)]);
  if (rows.length === 0) return [];
  return [
    ...said("heading", translate("leadership.titles.open")),
    ...said("text", translate("leadership.openText")),
    ...tableUnder(null, columns(heads, [56, 22, 22]), rows),
  ];
}
