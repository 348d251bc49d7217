import { type LeadershipFigures, reportStatuses } from "#lib/cohort/leadership";
import { type Block, said, tableUnder } from "../report/blocks";
import { columns, funnelSteps, type Telling } from "./telling";

/** The round beside the one before it. */
export function yearOnYear({ report, words }: Telling): Block[] {
  const { translate, count, share } = words;
  if (!report.earlier) return said("text", translate("leadership.noEarlier"));
  const [now, then] = [report.round.figures, report.earlier.figures];
  const change = (one: number, other: number) => {
    const difference = one - other;
    return difference > 0 ? `+${count(difference)}` : difference < 0 ? `−${count(-difference)}` : count(0);
  };
  const counted = (name: string, of: (figures: LeadershipFigures) => number) => [
    name,
    count(of(then)),
    count(of(now)),
    change(of(now), of(then)),
  ];
  const metShare = (figures: LeadershipFigures) => share(figures.all.verdicts.met, figures.all.funnel.submitted);
  const rows = [
    ...funnelSteps.map((step) => counted(translate(`leadership.steps.${step}`), ({ all }) => all.funnel[step])),
    ...reportStatuses.map((status) =>
      counted(translate(`review.statuses.${status}`), ({ all }) => all.verdicts[status]),
    ),
    [translate("leadership.heads.metShare"), metShare(then), metShare(now), ""],
  ];
  const heads = [
    translate("leadership.heads.item"),
    report.earlier.name,
    report.round.name,
    translate("leadership.heads.change"),
  ];
  return [
    ...said(
      "text",
      translate("leadership.earlierText", { name: report.earlier.name, from: words.day(report.earlier.opensOn) }),
    ),
    ...tableUnder(null, columns(heads, [28, 28, 28, 16]), rows),
  ];
}

/** How long it took, and what came back or was objected to. */
export function times({ report, words }: Telling): Block[] {
  const { translate, count, days } = words;
  const { all, late, returned, regions } = report.round.figures;
  const { visits, objections } = report.process;
  const items = [
    translate("leadership.times.submission", { days: days(all.toSubmission), firms: count(all.toSubmission.firms) }),
    translate("leadership.times.decision", { days: days(all.toDecision), firms: count(all.toDecision.firms) }),
    returned.firms === 0
      ? translate("leadership.times.noneReturned")
      : translate("leadership.times.returned", {
          firms: count(returned.firms),
          times: count(returned.times),
          days: days(returned.days),
        }),
    translate("leadership.times.late", { firms: count(late) }),
    ...(visits
      ? [translate("leadership.times.visits", { planned: count(visits.planned), done: count(visits.done) })]
      : []),
    ...(objections
      ? [
          translate("leadership.times.objections", {
            received: count(objections.received),
            upheld: count(objections.upheld),
            open: count(objections.open),
          }),
        ]
      : []),
  ];
  const heads = (["regions", "toSubmission", "toDecision"] as const).map((head) =>
    translate(`leadership.heads.${head}`),
  );
  const rows = regions.map((group) => [
    group.name || translate("leadership.unnamed"),
    days(group.toSubmission),
    days(group.toDecision),
  ]);
  return [{ kind: "list", items }, ...tableUnder(null, columns(heads, [40, 30, 30]), rows)];
}

/** The firms of the list that was signed; where none was, those that are decided to be recommended. */
export function annex({ report, words }: Telling): Block[] {
  const { translate, count, day } = words;
  const { recommended: decided, industryOf } = report.round.figures;
  const { signed } = report;
  const recommended = signed?.firms ?? decided;
  if (recommended.length === 0) return said("text", translate("leadership.noneRecommended"));
  const basis = signed
    ? translate("leadership.annexSigned", {
        day: day(signed.on),
        firms: count(recommended.length),
        decided: count(decided.length),
      })
    : translate("leadership.annexDecided", { firms: count(decided.length) });
  const heads = (["place", "firm", "code", "region", "industry"] as const).map((head) =>
    translate(`leadership.heads.${head}`),
  );
  const rows = recommended.map(({ number, name, uscc, region }, place) => [
    count(place + 1),
    name,
    uscc ?? "",
    region ?? "",
    industryOf.get(number) ?? "",
  ]);
  return [...said("text", basis), ...tableUnder(null, columns(heads, [8, 32, 26, 14, 20]), rows)];
}
