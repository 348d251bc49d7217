import type { ShownRecommendation } from "#app/_view/process/recommendation";
import type { RecommendationRecord } from "#db/programme/recommendations";
import type { Locale } from "#lib/text/text";
import { formats, translator } from "../translate";

type Place = { locale: Locale; names: ReadonlyMap<string, string> };

/** A list that is sent up, in words: who drew it up, who signed it, and who took it back. */
export function shownRecommendation(list: RecommendationRecord, { locale, names }: Place): ShownRecommendation {
  const translate = translator(locale);
  const when = (at: Date, by: string | null) => ({
    at: formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
    who: names.get(by ?? "") ?? "–",
  });
  const { id, title, document, firms, excluded, hash, by, at } = list;
  const { signedAt, signedBy, withdrawnAt, withdrawnBy, withdrawnWhy } = list;
  return {
    ...{ id, title, document, firms, excluded, isSigned: signedAt !== null, isWithdrawn: withdrawnAt !== null },
    told: [
      translate("recommendation.drawnUp", when(at, by)),
      ...(signedAt ? [translate("recommendation.signed", when(signedAt, signedBy))] : []),
      ...(withdrawnAt
        ? [translate("recommendation.withdraw.was", { ...when(withdrawnAt, withdrawnBy), why: withdrawnWhy ?? "" })]
        : []),
      translate("recommendation.seal", { hash }),
    ],
  };
}
