/**
 * The number that a person typed, or `null`. Takes what people type into a figure: full-width digits, thousands
 * separators, spaces, a trailing percent sign.
 */
export function readNumber(typed: string): number | null {
  const plain = typed
    .normalize("NFKC")
    .replace(/[\s,，'_]/g, "")
    .replace(/%$/, "");
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Decimal places that a number needs. */
export const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;
