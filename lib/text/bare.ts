/** A heading or a word as it is compared. */
export const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/(?:必填|选填)$|(?:格式|例如).*/, "");
