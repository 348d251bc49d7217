/** A cell that no spreadsheet takes for a formula, whatever blanks it begins with. */
export const inert = (cell: string): string =>
  /^[\s\u200b\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u.test(cell) ? `'${cell}` : cell;
