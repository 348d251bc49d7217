/** A firm's name as names are compared: wide letters, capitals and blanks make no other firm. */
export const firmNameText = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s/g, "");

/** What stands for what kind of company it is, the longer forms first. */
const kinds: readonly (readonly [form: string, kind: string])[] = [
  ["股份有限责任公司", "股份公司"],
  ["股份有限公司", "股份公司"],
  ["有限责任公司", "公司"],
  ["有限公司", "公司"],
  ["co.,ltd.", "公司"],
  ["co.,ltd", "公司"],
  ["co.ltd.", "公司"],
  ["coltd", "公司"],
];

/**
 * What names that may be one firm's have in common: brackets, dots and hyphens are spellings, and so is whether a limited
 * company says in full what it is. Two names of one key are proposed as one firm; a person says whether they are.
 */
export function firmNameKey(name: string): string {
  const text = firmNameText(name);
  const [form, kind] = kinds.find(([ending]) => text.endsWith(ending)) ?? ["", ""];
  const stem = text.slice(0, text.length - form.length);
  return `${stem}${kind}`.replace(/[^\p{L}\p{N}]/gu, "");
}
