import type { ApplicationFile } from "#db/programme/application-file";
import { type Absence, declaredAbsent } from "#lib/programme/demands";
import { factsOf } from "#lib/rules/asked";
import type { Locale } from "#lib/text/text";
import { ruleSetOf } from "../acts/programme/round-rules";
import { factsById, screeningOf } from "../acts/programme/rules";
import { translator } from "../translate";

/** What the firm declared that it does not have and gave nothing for. */
export function absentIn(file: ApplicationFile): Absence[] {
  const keys = factsOf(ruleSetOf(file.round), screeningOf(file.round, file.submission)).map(({ key }) => key);
  return declaredAbsent(file.claimed, file.evidenced, keys);
}

/** What the firm declared that it does not have, in words: what kind of thing it is, and its name. */
export const absentWords = (file: ApplicationFile, locale: Locale): { id: string; title: string }[] =>
  absentIn(file).map(({ kind, id }) => ({
    id: `${kind} ${id}`,
    title: translator(locale)(`review.absent.kinds.${kind}`, {
      name:
        (kind === "question"
          ? file.round.extraQuestions.find((question) => question.id === id)?.text[locale]
          : factsById.get(id)?.text[locale]) ?? id,
    }),
  }));
