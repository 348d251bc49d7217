import type { Place, PlaneChart } from "#lib/charts/plane";
import { sharesChart } from "#lib/charts/shares";
import { type Picture as Cohort, type Group, mostFailed } from "#lib/cohort/picture";
import { countedStandings } from "#lib/programme/standing";
import { replacedLetter, statusOfLetter } from "#lib/rules/truth";
import type { Status } from "#lib/rules/verdict";
import { languages } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";
import { wordsOf } from "../charts/words";
import { DensityPlane } from "./density-plane";
import { MetTables } from "./met-tables";
import { Networks } from "./networks";
import { PartForm } from "./part-form";
import styles from "./shares.module.css";
import { Shares } from "./shares-chart";
import { statusFill } from "./shares-props";

type Named = { id: string; name: string };

type Props = {
  locale: Locale;
  round: Named;
  cohort: Cohort;
  /** Whether the round asks for the self-assessment: else there is nothing to show of quadrants, stages and networks. */
  isAssessed: boolean;
  /** The round beside it, if one was chosen, and those that can be. */
  earlier: (Named & { cohort: Cohort }) | null;
  others: readonly Named[];
  criteria: readonly { id: string; item: string; title: Text }[];
  /** Criteria that others can stand in for: few firms need them, which says nothing. */
  alternatives: ReadonlySet<string>;
  cuts: Place;
  cases: PlaneChart["cases"];
  /** Quadrants, stages and profiles of the case firms today. */
  published: Pick<Cohort, "quadrants" | "stages" | "profiles">;
  part: { region: string | null; industry: string | null };
  regions: readonly string[];
  industries: readonly string[];
};

type Field = "quadrants" | "stages" | "profiles" | "verdicts";
const classes = { quadrants: "quadrant", stages: "stage", profiles: "profile" } as const;

/** How many groups are drawn. */
const mostGroups = 12;

/** The names of classes and verdicts as a chart has them. */
const classesIn = (locale: Locale) => {
  const { translate } = wordsOf(locale);
  return (field: Field) =>
    (key: string): string => {
      if (key === "none") return translate("picture.none");
      if (field === "verdicts") return translate(`picture.statuses.${key as Status}`);
      return translate(`classes.${classes[field]}.${key}.name` as "classes.quadrant.leading.name");
    };
};

type ClassedProps = Props & { classOf: ReturnType<typeof classesIn> };

/** What a cohort looks like: the plane, classes beside cases and an earlier round, clauses, regions and industries. */
export function Picture(props: Props) {
  const { locale, round, cohort } = props;
  const { translate } = wordsOf(locale);
  const classOf = classesIn(locale);
  const standings = countedStandings.map((standing) =>
    translate("picture.standing", {
      standing: translate(`rounds.standing.${standing}`),
      firms: cohort.standings.find(({ value }) => value === standing)?.firms ?? 0,
    }),
  );
  if (cohort.firms === 0)
    return (
      <>
        <PartForm {...props} />
        <p className="notice">{translate("picture.empty")}</p>
      </>
    );
  return (
    <>
      <PartForm {...props} />
      <p>
        {translate("picture.counted", {
          firms: cohort.firms,
          standings: standings.join(languages[locale].listComma),
        })}
      </p>
      <Classes {...props} classOf={classOf} />
      <ByClauseAndGroup {...props} classOf={classOf} />
      <MetTables {...props} />
      <p className="soft">{round.name}</p>
    </>
  );
}

/** Where the firms lie, and their classes beside the cases' and an earlier round's. */
function Classes({ locale, cohort, isAssessed, earlier, cuts, cases, published, classOf }: ClassedProps) {
  const { translate, share } = wordsOf(locale);
  const rowName = (id: string) =>
    id === "cases"
      ? translate("picture.cases")
      : id === "earlier"
        ? (earlier?.name ?? "")
        : translate("picture.thisRound");
  const beside = (field: Field) => [
    { id: "round", counts: cohort[field] },
    ...(earlier ? [{ id: "earlier", counts: earlier.cohort[field] }] : []),
    ...(field === "verdicts" ? [] : [{ id: "cases", counts: published[field] }]),
  ];
  const verdicts = (
    <Shares
      chart={sharesChart(beside("verdicts"), "none")}
      locale={locale}
      topic={translate("picture.verdicts")}
      keyName={classOf("verdicts")}
      fillOf={statusFill}
      rowName={rowName}
    />
  );
  if (!isAssessed)
    return (
      <>
        <p>{translate("rounds.form.assessments.noneHint")}</p>
        {verdicts}
      </>
    );
  const inCells = cohort.density.flat().reduce((sum, firms) => sum + firms, 0);
  const quadrantCounts = cohort.quadrants.filter(({ value }) => value !== "");
  const fullest = [...quadrantCounts].sort((one, other) => other.firms - one.firms)[0];
  const inQuadrants = quadrantCounts.reduce((sum, { firms }) => sum + firms, 0);
  return (
    <div className={styles.figures}>
      <div>
        <DensityPlane
          density={cohort.density}
          firms={inCells}
          cuts={cuts}
          cases={cases}
          locale={locale}
          title={translate("picture.densityTitle", {
            firms: inCells,
            quadrant: classOf("quadrants")(fullest?.value ?? "none"),
            share: share(inQuadrants === 0 ? 0 : (fullest?.firms ?? 0) / inQuadrants),
          })}
        />
        <Networks cohort={cohort} earlier={earlier?.cohort ?? null} locale={locale} rowName={rowName} />
        {verdicts}
      </div>
      <div>
        {(["quadrants", "stages", "profiles"] as const).map((field) => (
          <Shares
            key={field}
            chart={sharesChart(beside(field), "none")}
            locale={locale}
            topic={translate(`picture.${field}`)}
            keyName={classOf(field)}
            rowName={rowName}
            note={translate("picture.casesNote")}
          />
        ))}
      </div>
    </div>
  );
}

/** Clauses by how firms stand to them, and quadrants of each region and industry. */
function ByClauseAndGroup({ locale, cohort, isAssessed, criteria, alternatives, classOf }: ClassedProps) {
  const { translate, share } = wordsOf(locale);
  const groups = (list: readonly Group[]) => list.map(({ name, quadrants }) => ({ id: name, counts: quadrants }));
  const groupName = (id: string) => id || translate("picture.unnamed");
  const statusName = (key: string) => {
    if (key === "none") return translate("picture.none");
    return key === replacedLetter ? translate("board.replaced") : translate(`picture.statuses.${statusOfLetter(key)}`);
  };
  const criterionName = (id: string) => {
    const criterion = criteria.find((each) => each.id === id);
    return criterion ? `${criterion.item} ${criterion.title[locale]}` : id;
  };
  const failed = mostFailed(cohort, alternatives);
  return (
    <div className={styles.figures}>
      <Shares
        chart={sharesChart(
          cohort.criteria.map(({ criterion, statuses }) => ({ id: criterion, counts: statuses })),
          "none",
        )}
        locale={locale}
        topic={translate("picture.criteria")}
        keyName={statusName}
        fillOf={statusFill}
        rowName={criterionName}
        finding={
          failed
            ? translate("picture.criteriaTitle", {
                criterion: criterionName(failed.criterion),
                share: share(failed.unmet / failed.applicable),
              })
            : translate("picture.criteriaNone")
        }
        note={
          failed
            ? translate("picture.criteriaNote", { ...failed, criterion: criterionName(failed.criterion) })
            : undefined
        }
      />
      <div>
        {(isAssessed ? (["regions", "industries"] as const) : []).map((field) => (
          <Shares
            key={field}
            chart={sharesChart(groups(cohort[field]), "none")}
            locale={locale}
            topic={translate(field === "regions" ? "picture.byRegion" : "picture.byIndustry")}
            keyName={classOf("quadrants")}
            rowName={groupName}
            note={translate("picture.groupsNote", { count: mostGroups })}
          />
        ))}
      </div>
    </div>
  );
}
