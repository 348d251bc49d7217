import type { CatalogueExtension } from "#lib/rules/catalogue-extension";
import type { FactCatalogue } from "#lib/rules/fact";
import { accounts } from "./accounts";
import { conduct } from "./conduct";
import { accountsFacts } from "./extension-2026-2/accounts";
import { firmFacts } from "./extension-2026-2/firm";
import { holdingsFields, holdingsOptions } from "./extension-2026-2/holdings";
import { peopleFacts } from "./extension-2026-2/people";
import { productFacts } from "./extension-2026-2/product";
import { findings } from "./findings";
import { firm } from "./firm";
import { holdings } from "./holdings";
import { interpretations } from "./interpretations";
import { people } from "./people";
import { product } from "./product";

/** The first catalogue; what it asks is asked by all later ones. */
export const catalogue = {
  id: "official-figures-2026-1",
  sections: [firm, people, accounts, product, holdings, conduct, findings],
} satisfies FactCatalogue;

/** What each later catalogue asks beyond the one before it, oldest first. */
export const extensions: readonly CatalogueExtension[] = [
  {
    id: "official-figures-2026-2",
    sections: [interpretations],
    facts: [...firmFacts, ...peopleFacts, ...accountsFacts, ...productFacts],
    fields: holdingsFields,
    options: holdingsOptions,
  },
  {
    id: "official-figures-2026-3",
    sections: [],
    facts: [],
    fields: [],
    options: [],
    // What one export of the patent office holds.
    room: [{ list: "intellectual-property", atMost: 2000 }],
  },
];
