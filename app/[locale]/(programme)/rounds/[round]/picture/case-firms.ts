import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { planeChart } from "#lib/charts/plane";
import { casesOf, editionOf } from "#questionnaires";

/** How many firms have each value among a few. */
const sharesOf = (values: readonly (string | null)[]) =>
  [...new Set(values)].map((value) => ({
    value: value ?? "",
    firms: values.filter((each) => each === value).length,
  }));

/** The case firms as a round's edition codes them: their places on its plane, and how many are in which class today. */
export function caseFirms(round: { edition: string }) {
  const edition = editionOf(round);
  const firms = diagnosedCases(edition, casesOf(edition));
  const { cuts, cases: places } = planeChart(edition, null, firms, []);
  const today = firms.map(({ snapshots }) => snapshots.at(-1)?.diagnosis ?? null);
  return {
    cuts,
    cases: places,
    published: {
      quadrants: sharesOf(today.map((diagnosis) => diagnosis?.technicalStrength.quadrant ?? null)),
      stages: sharesOf(today.map((diagnosis) => diagnosis?.learning.stage ?? null)),
      profiles: sharesOf(today.map((diagnosis) => diagnosis?.networks.profile ?? null)),
    },
  };
}
