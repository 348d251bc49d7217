import type { TitlesOfTiers } from "#lib/charts/held";

/** The list of titles, and the kinds of it by the tier that each stands for. */
export const titles: TitlesOfTiers = {
  list: "titles",
  kinds: {
    sme: [],
    technology: ["technology"],
    innovative: ["innovative"],
    specialised: ["specialised"],
    "little-giant": ["little-giant"],
    champion: ["champion-firm", "champion-product"],
  },
};
