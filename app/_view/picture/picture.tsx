import { sharesChart } from "#lib/charts/shares";
import { ofResults } from "#lib/cohort/picture";
import { countedStandings } from "#lib/programme/standing";
import { languages } from "#lib/text/languages";
import { wordsOf } from "../charts/words";
import { ByClauseAndGroup } from "./by-clause";
import { DensityPlane } from "./density-plane";
import { MetTables } from "./met-tables";
import { Networks } from "./networks";
import { PartForm } from "./part-form";
import { type ClassedProps, classesIn, type Field, type PictureProps } from "./picture-props";
import styles from "./shares.module.css";
import { Shares } from "./shares-chart";
import { statusFill } from "./shares-props";

/** What a cohort looks like: the plane, classes beside cases and an earlier round, clauses, regions and industries. */
export function Picture(props: PictureProps) {
  const { locale, round, selfAssessment, earlier } = props;
  const { translate } = wordsOf(locale);
  const classOf = classesIn(locale);
  const isOptional = selfAssessment === "optional";
  const cohort = isOptional ? ofResults(props.cohort) : props.cohort;
  const withResult = cohort.quadrants.reduce((sum, { firms }) => sum + firms, 0);
  const classed = {
    ...{ ...props, cohort, classOf },
    earlier: earlier && isOptional ? { ...earlier, cohort: ofResults(earlier.cohort) } : earlier,
    assessed: {
      isShown: selfAssessment === "required" || (isOptional && withResult > 0),
      hint: isOptional
        ? translate("picture.optional", { firms: withResult })
        : selfAssessment === "none"
          ? translate("rounds.form.assessments.noneHint")
          : null,
    },
  };
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
      {classed.assessed.hint && <p>{classed.assessed.hint}</p>}
      <Classes {...classed} />
      <ByClauseAndGroup {...classed} />
      <MetTables {...{ locale, cohort }} />
      <p className="soft">{round.name}</p>
    </>
  );
}

/** Where the firms lie, and their classes beside the cases' and an earlier round's. */
function Classes({ locale, cohort, assessed, earlier, cuts, cases, published, classOf }: ClassedProps) {
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
  if (!assessed.isShown) return verdicts;
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
