/**
 * Text without the characters that show as nothing: spaces of no width, marks of byte order and of direction, soft
 * hyphens, selectors of variants, tags. They come along when text is copied, and belong to no figure, code, key or address.
 */
export const withoutUnseen = (text: string): string =>
  text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Variation_Selector}]/gu, "");
