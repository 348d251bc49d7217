import { sharesChart } from "#lib/charts/shares";
import { type Group, mostFailed } from "#lib/cohort/picture";
import { replacedLetter, statusOfLetter } from "#lib/rules/truth";
import { wordsOf } from "../charts/words";
import type { ClassedProps } from "./picture-props";
import styles from "./shares.module.css";
import { Shares } from "./shares-chart";
import { statusFill } from "./shares-props";

/** How many groups are drawn. */
const mostGroups = 12;

/** Clauses by how firms stand to them, and quadrants of each region and industry. */
export function ByClauseAndGroup({ locale, cohort, assessed, criteria, alternatives, classOf }: ClassedProps) {
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
        {(assessed.isShown ? (["regions", "industries"] as const) : []).map((field) => (
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
