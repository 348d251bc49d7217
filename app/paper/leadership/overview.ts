import { mostUnmet, reportStatuses } from "#lib/cohort/leadership";
import { type Block, said, tableUnder } from "../report/blocks";
import { inks } from "../report/inks";
import { columns, funnelSteps, picture, type Telling } from "./telling";

/** The whole in a few sentences. */
export function summary({ report, words }: Telling): Block[] {
  const { translate, count, share, days } = words;
  const { all, late, returned } = report.round.figures;
  const { funnel, verdicts } = all;
  const worst = mostUnmet(report.round.figures)[0];
  const clause = worst && report.clauses[worst.place];
  const items = [
    translate("leadership.summary.came", {
      invited: count(funnel.invited),
      submitted: count(funnel.submitted),
      share: share(funnel.submitted, funnel.invited),
      late: count(late),
    }),
    ...assessedItem({ report, words }),
    translate("leadership.summary.verdicts", {
      met: count(verdicts.met),
      metShare: share(verdicts.met, funnel.submitted),
      person: count(verdicts.person),
      unknown: count(verdicts.unknown),
      unmet: count(verdicts.unmet),
    }),
    translate("leadership.summary.decided", {
      decided: count(funnel.decided),
      recommended: count(funnel.recommended),
      waiting: count(funnel.submitted - funnel.decided),
    }),
    ...(worst && clause
      ? [
          translate("leadership.summary.worst", {
            clause: clause.title[report.locale],
            firms: count(worst.counts.unmet),
            share: share(worst.counts.unmet, funnel.submitted),
          }),
        ]
      : []),
    ...(all.toSubmission.median === null
      ? []
      : [
          translate("leadership.summary.times", {
            submission: days(all.toSubmission),
            decision: days(all.toDecision),
            returned: count(returned.firms),
          }),
        ]),
    ...beforeItem({ report, words }),
  ];
  return [{ kind: "list", items }, ...said("note", translate("leadership.summary.note"))];
}

/** What was asked beside the facts; where everybody had to give it, that goes without saying. */
function assessedItem({ report: { round }, words: { translate, count, share } }: Telling): string[] {
  const { assessed, all } = round.figures;
  switch (round.selfAssessment) {
    case "required":
      return [];
    case "none":
      return [translate("leadership.summary.notAssessed")];
    case "optional":
      return [
        translate("leadership.summary.assessed", {
          assessed: count(assessed),
          share: share(assessed, all.funnel.submitted),
        }),
      ];
  }
}

function beforeItem({ report, words: { translate, count, share } }: Telling): string[] {
  if (!report.earlier) return [];
  const [now, then] = [report.round.figures.all, report.earlier.figures.all];
  return [
    translate("leadership.summary.before", {
      name: report.earlier.name,
      before: count(then.funnel.submitted),
      now: count(now.funnel.submitted),
      beforeShare: share(then.verdicts.met, then.funnel.submitted),
      nowShare: share(now.verdicts.met, now.funnel.submitted),
    }),
  ];
}

/** How many firms came how far. */
export function progress(telling: Telling): Block[] {
  const { report, words } = telling;
  const { translate, count, share } = words;
  const { funnel } = report.round.figures.all;
  const bars = funnelSteps.map((step) => ({
    name: translate(`leadership.steps.${step}`),
    parts: [{ value: funnel[step], colour: inks.accent }],
    words: translate("leadership.firms", { firms: count(funnel[step]) }),
  }));
  const rows = funnelSteps.map((step, place) => {
    const before = funnelSteps[place - 1];
    return [
      translate(`leadership.steps.${step}`),
      count(funnel[step]),
      share(funnel[step], funnel.invited),
      before ? share(funnel[step], funnel[before]) : translate("leadership.nothing"),
    ];
  });
  const heads = (["step", "firms", "ofInvited", "ofBefore"] as const).map((head) =>
    translate(`leadership.heads.${head}`),
  );
  return [
    picture(telling, {
      ...{ bars, isParted: false },
      title: translate("leadership.pictures.progress"),
      note: translate("leadership.notes.progress"),
    }),
    ...tableUnder(null, columns(heads, [34, 20, 23, 23]), rows),
  ];
}

/** What the rules say of those that submitted. */
export function verdictChapter(telling: Telling): Block[] {
  const { report, words } = telling;
  const { translate, count, share } = words;
  const { verdicts, funnel } = report.round.figures.all;
  const rows = reportStatuses.map((status) => [
    translate(`review.statuses.${status}`),
    count(verdicts[status]),
    share(verdicts[status], funnel.submitted),
    translate(`leadership.means.${status}`),
  ]);
  const heads = (["verdict", "firms", "ofSubmitted", "means"] as const).map((head) =>
    translate(`leadership.heads.${head}`),
  );
  return [
    ...said("text", translate("leadership.verdictText")),
    ...tableUnder(null, columns(heads, [18, 13, 15, 54]), rows),
  ];
}
