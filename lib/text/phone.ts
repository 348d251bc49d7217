import { withoutUnseen } from "./unseen";

/** What people write where there is no number. */
const noNumber = /^(无|没有|暂无|空|n\/?a|none|[-—－/、.。]+)$/i;

/** Signs between two numbers in one cell. */
const between = /[,;、/|\n]/;

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

/** Digits of the shortest number that a firm is called by: a local one. */
const fewest = 7;

/** Most digits of one number with its area code. */
const most = 12;

/** One number without the country's own code, and without the blanks and hyphens that part a mobile number into groups. */
function numberText(part: string): string {
  const plain = part.trim().replace(/^(?:\+|00)86[- ]?/, "");
  if (!/^[\d\s-]+$/.test(plain)) return plain.replace(/\s+/g, " ");
  const digits = plain.replace(/[\s-]/g, "");
  if (/^1\d{10}$/.test(digits)) return digits;
  if (/^861\d{10}$/.test(digits)) return digits.slice(2);
  // A blank behind an area code parts it from the number.
  return plain.replace(/^(0\d{2,3})\s+(?=\d)/, "$1-").replace(/\s/g, "");
}

/** Two numbers with nothing but blanks between them are two; one in groups is one. */
function partsOf(part: string): string[] {
  const groups = part.trim().split(/\s+/);
  const areTwo = groups.length > 1 && digitsIn(part) > most && groups.every((group) => digitsIn(group) >= fewest);
  return areTwo ? groups : [part];
}

/** Where somebody is called, as it was typed but in plain digits; several numbers stand with a comma between them. */
export function phoneText(cell: string): string {
  const text = withoutUnseen(cell.normalize("NFKC"))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
  if (noNumber.test(text)) return "";
  const numbers = text.split(between).flatMap(partsOf).map(numberText);
  return [...new Set(numbers.filter((number) => number !== ""))].join(", ");
}

/** Why nobody can be called by that; `null` for nothing that can be seen from it. */
export const phoneProblemOf = (phone: string): "phone" | null =>
  phone.split(", ").some((number) => digitsIn(number) >= fewest) ? null : "phone";
