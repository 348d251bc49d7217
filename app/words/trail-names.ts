import { documentOf } from "#lib/programme/documents";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { versionIn } from "#lib/rules/notice";
import type { Locale } from "#lib/text/text";
import { findRuleSet } from "#questionnaires";
import { reviewWords } from "../_view/review/words";
import type { NamesOf } from "../_view/trail/detail-words";
import { factsById } from "../acts/programme/rules";
import { translator } from "../translate";
import { rulesName } from "./version-name";

/** Names of what the trail holds as ids of data; an id that no register knows stands for itself. */
export const trailNames = (locale: Locale): NamesOf => ({
  fact: (key) => {
    const document = documentOf(key);
    if (document) return translator(locale)(`documents.titles.${document}`);
    const fact = factsById.get(partsOf(key as FactKey).fact);
    return fact ? reviewWords(locale).factText(fact, key as FactKey) : key;
  },
  ruleSet: (id) => {
    const version = findRuleSet(versionIn(id));
    return version ? rulesName({ id, name: version.name }, locale) : id;
  },
});
