import { itemAnchor } from "#lib/advising/review-form";

/** Where an answer or a figure of a client is checked and corrected. */
export const deskPath = (home: string, of: string): string => `${home}/desk?at=${encodeURIComponent(of)}#${itemAnchor}`;
