/** Chinese and English quotation marks inside others become single ones; where they do not pair, all stay as they are. */
export function nestedQuotes(text: string): string {
  if (text.indexOf("“") === text.lastIndexOf("“")) return text;
  let depth = 0;
  let nested = "";
  for (const sign of text) {
    if (sign === "”") depth -= 1;
    if (depth < 0) return text;
    nested += depth === 0 ? sign : sign === "“" ? "‘" : sign === "”" ? "’" : sign;
    if (sign === "“") depth += 1;
  }
  return depth === 0 ? nested : text;
}
