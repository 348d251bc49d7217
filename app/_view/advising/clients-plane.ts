import type { ResultGist } from "#lib/charts/movement";
import type { CaseArrow, PlaneChart } from "#lib/charts/plane";
import { byLocale } from "#lib/text/languages";

type Placed = { firmName: string | null; year: number; gist: ResultGist };

/** Signs of a name that have room beside a mark. */
const longestName = 8;

/** The letter of a client on the plane and over its column, by its place. */
export const letterOf = (place: number): string => String.fromCharCode(97 + place);

const shortName = (name: string): string => {
  const signs = [...name];
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join("")}…` : name;
};

/** Clients on one plane, each with its letter and name, as the published cases stand on it; those of another edition are left out. */
export function clientsPlane(
  clients: readonly Placed[],
  { edition, cuts, unnamed }: { edition: string; cuts: PlaneChart["cuts"]; unnamed: string },
): PlaneChart {
  const cases = clients.flatMap(({ firmName, year, gist }, place): CaseArrow[] => {
    const [level, capability] = [gist.level.score, gist.capability.score];
    if (level === null || capability === null || gist.edition !== edition) return [];
    const name = firmName ?? unnamed;
    const stop = { level, capability, from: year, until: year, quadrant: gist.quadrant };
    return [
      {
        id: letterOf(place),
        name: byLocale(() => name),
        industry: byLocale(() => shortName(name)),
        entry: { ...stop, title: byLocale(() => name) },
        later: null,
      },
    ];
  });
  return { cuts, firm: null, cases, past: [], since: null };
}
