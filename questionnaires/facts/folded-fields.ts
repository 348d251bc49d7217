import type { Text } from "#lib/text/text";

/** Fields of lists of which few rows have anything to say, by list, with what they are all of. */
export const foldedFields: Readonly<Record<string, { fields: readonly string[]; title: Text }>> = {
  titles: {
    fields: ["withdrawn", "cause"],
    title: { zh: "这个称号被撤销过", en: "This title was withdrawn" },
  },
};
