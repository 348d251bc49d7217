import type { objections, publicities, recommendations } from "../schema";
import { sealOfRow } from "./seals";

type Publicity = typeof publicities.$inferSelect;
type Recommendation = typeof recommendations.$inferSelect;

type PublicityContent = Omit<Publicity, "hash" | "closedBy" | "closedAt" | "closedWhy">;
type RecommendationContent = Omit<
  Recommendation,
  "hash" | "signedBy" | "signedAt" | "withdrawnBy" | "withdrawnAt" | "withdrawnWhy"
>;

/** The seal of a list that was made public: over all but its end. */
export const sealOfPublicity = ({ id, round, title, document, from, to, contact, firms, by, at }: PublicityContent) =>
  sealOfRow({ id, round, title, document, from, to, contact, firms, by, at });

/** The seal of an objection; who made it goes with the round’s term. */
export const sealOfObjection = ({ name: _, contact: __, ...row }: typeof objections.$inferSelect): string =>
  sealOfRow(row);

/** The seal of a list that is sent up: over all but who signed it and who took it back. */
export const sealOfRecommendation = ({ id, round, title, document, firms, excluded, by, at }: RecommendationContent) =>
  sealOfRow({ id, round, title, document, firms, excluded, by, at });
