type Cited = { paper: unknown; place: string };

/** The kinds of places in a study, in the order in which they are cited. */
const kinds = ["section", "table", "figure", "appendix"] as const;
const kindNamed = new RegExp(`^(${kinds.join("|")})s?\\b\\s*`);

/** The numbers from one to another; the two themselves where they are no whole numbers. */
function spanned(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  const isWhole = Number.isInteger(first) && Number.isInteger(last) && last >= first && last - first < 20;
  return isWhole ? Array.from({ length: last - first + 1 }, (_, more) => `${first + more}`) : [`${from}-${to}`];
}

/** A place as the sections, tables and figures that it joins, each alone; what is not understood stays as it is. */
function partsOf(place: string): string[] {
  let kind = "";
  return place.split(/, | and |; /).flatMap((part) => {
    kind = kindNamed.exec(part)?.[1] ?? kind;
    const said = part.replace(kindNamed, "");
    if (kind === "" || (said === "" && kind !== "appendix")) return [part];
    const [, from, to] = /^([\d.]+)(?:-| to )([\d.]+)$/.exec(said) ?? [];
    const numbers = from !== undefined && to !== undefined ? spanned(from, to) : [said];
    return numbers.map((number) => `${kind} ${number}`.trim());
  });
}

const inOrder = (one: string, other: string): number => {
  const rank = (place: string) => kinds.findIndex((kind) => place.startsWith(kind));
  return rank(one) - rank(other) || one.localeCompare(other, undefined, { numeric: true });
};

/** The places of studies, each part cited once and in the order of its study. */
export function placesApart<Source extends Cited>(sources: readonly Source[]): Source[] {
  const papers = [...new Set(sources.map(({ paper }) => paper))];
  return papers.flatMap((paper) => {
    const cited = sources.filter((source) => source.paper === paper);
    const [first] = cited;
    const places = [...new Set(cited.flatMap(({ place }) => partsOf(place)))].sort(inOrder);
    return first ? places.map((place) => ({ ...first, place })) : [];
  });
}
