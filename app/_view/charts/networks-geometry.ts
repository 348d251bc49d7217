import type { NetworkChart, NetworkShown, PartShown } from "#lib/charts/networks";

/** The lines of the networks' chart from top to bottom, in units of the drawing. */
type NetworkRow =
  | { kind: "network"; top: number; network: NetworkShown }
  | { kind: "part"; top: number; part: PartShown };

const heights = { network: 22, part: 33 };
const between = 8;

export function networkRows(chart: NetworkChart): NetworkRow[] {
  let top = 0;
  return chart.networks.flatMap((network, place) => {
    if (place > 0) top += between;
    const head: NetworkRow = { kind: "network", top, network };
    top += heights.network;
    const parts = network.parts.map((part): NetworkRow => {
      const row: NetworkRow = { kind: "part", top, part };
      top += heights.part;
      return row;
    });
    return [head, ...parts];
  });
}

export const rowsHeight = (rows: NetworkRow[]) => {
  const last = rows.at(-1);
  return last ? last.top + heights[last.kind] + 4 : 0;
};
