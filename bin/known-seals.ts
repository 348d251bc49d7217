import { sealsUnder } from "#app/acts/programme/notice-rules";
import type { Database } from "#db/client";
import { everyRuleNotice } from "#db/programme/rule-notices";
import { sha256 } from "#db/service/seals";
import { meaningOf } from "#lib/text/meaning";
import type { KnownSeals } from "#lib/text/seal";
import { editions, factCatalogues, ruleSets, seals } from "#questionnaires";

/** All that is sealed. */
export const definitions = [...editions, ...factCatalogues, ...ruleSets];

/** What something means now, hashed: its seal, unless it was changed. */
export const meaningNow = (definition: (typeof definitions)[number]): string => sha256(meaningOf(definition));

/** Every seal that something of a service may have been frozen with. */
export const sealsOf = async (database: Pick<Database, "db">): Promise<KnownSeals> => ({
  ...seals,
  ...sealsUnder(await everyRuleNotice(database)),
});
