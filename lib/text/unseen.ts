/**
 * Text without the characters that show as nothing: spaces of no width, marks of byte order and of direction, soft
 * hyphens, selectors of variants, tags. They come along when text is copied, and belong to no figure, code, key or address.
 */
export const withoutUnseen = (text: string): string =>
  text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Variation_Selector}]/gu, "");

/** Signs that are letters or symbols by name, and blank. */
const blank = /[\s\u2800\u3164\u115f\u1160\uffa0]/gu;

/** Whether a text says anything that a reader sees. */
export const hasWords = (text: string): boolean => withoutUnseen(text).replace(blank, "") !== "";
