import type { FactCatalogue } from "#lib/rules/fact";
import { accounts } from "./accounts";
import { conduct } from "./conduct";
import { findings } from "./findings";
import { firm } from "./firm";
import { holdings } from "./holdings";
import { people } from "./people";
import { product } from "./product";

export const catalogue = {
  id: "official-figures-2026-2",
  sections: [firm, people, accounts, product, holdings, conduct, findings],
} satisfies FactCatalogue;
