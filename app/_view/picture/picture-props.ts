import type { Place, PlaneChart } from "#lib/charts/plane";
import type { Picture as Cohort } from "#lib/cohort/picture";
import type { SelfAssessment } from "#lib/programme/round";
import type { Status } from "#lib/rules/verdict";
import type { Locale, Text } from "#lib/text/text";
import { wordsOf } from "../charts/words";

type Named = { id: string; name: string };

export type PictureProps = {
  locale: Locale;
  round: Named;
  cohort: Cohort;
  /** Whether the round asks for the self-assessment: without it there are no quadrants, stages and networks to show. */
  selfAssessment: SelfAssessment;
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

export type Field = "quadrants" | "stages" | "profiles" | "verdicts";
const classes = { quadrants: "quadrant", stages: "stage", profiles: "profile" } as const;

/** The names of classes and verdicts as a chart has them. */
export const classesIn = (locale: Locale) => {
  const { translate } = wordsOf(locale);
  return (field: Field) =>
    (key: string): string => {
      if (key === "none") return translate("picture.none");
      if (field === "verdicts") return translate(`picture.statuses.${key as Status}`);
      return translate(`classes.${classes[field]}.${key}.name` as "classes.quadrant.leading.name");
    };
};

export type ClassedProps = Omit<PictureProps, "selfAssessment"> & {
  classOf: ReturnType<typeof classesIn>;
  /** Why there are no classes, or of which firms alone; `null` where they are of all. */
  assessed: { isShown: boolean; hint: string | null };
};
