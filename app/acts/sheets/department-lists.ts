import type { Answers } from "#lib/instrument/answers";
import { journey } from "#lib/instrument/journey";
import { type Depth, isAsked } from "#lib/instrument/question";
import { type DepartmentList, departmentLists } from "#lib/programme/department-lists";
import type { Tier } from "#lib/rules/rule-set";
import { departments, latestEdition, whereabouts } from "#questionnaires";
import { askedOf } from "./asked";
import { askingOn } from "./asking";
import { relatedIn } from "./offers";
import type { OpenFacts } from "./open-facts";

/** What is asked of a sheet now, by whose books it stands in. */
export function listsOn(open: OpenFacts, answers: Answers): DepartmentList[] {
  const { edition, sheet } = open;
  const { legs } = journey(edition, sheet.depth, answers);
  const isAsking = open.selfAssessment !== "none";
  const stops = legs.flatMap((leg) => (isAsking ? leg.stops : [])).filter(({ shown }) => shown !== "no");
  return departmentLists({
    departments,
    whereabouts,
    sections: askedOf(open).sections,
    questions: stops.map(({ question }) => question),
    asking: askingOn({ edition, year: sheet.year }),
    related: relatedIn(edition),
    year: sheet.year,
  });
}

/** What a sheet would be asked that is begun now, with a tier to aim at or none. */
export function listsFor(aim: Tier | null, depth: Depth, year: number, now: Date): DepartmentList[] {
  const edition = latestEdition;
  return departmentLists({
    departments,
    whereabouts,
    sections: aim === null ? [] : askedOf({ aim, inRound: null, now }).sections,
    questions: edition.sections.flatMap(({ questions }) => questions).filter((each) => isAsked(each, depth)),
    asking: askingOn({ edition, year }),
    related: relatedIn(edition),
    year,
  });
}
