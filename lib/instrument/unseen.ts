/** Text without the characters that show as nothing, such as spaces of no width, which come along when text is copied. */
export const withoutUnseen = (text: string): string => text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "");
