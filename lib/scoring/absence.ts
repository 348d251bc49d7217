/** In place of an item's score: the item applies but has no answer. */
export const unanswered = -1;

/** In place of an item's score: the item does not apply, and leaves score and certainty. */
export const notApplicable = -2;
