/** Digits of a patent number before its check character: of the year since 2003, or of the one before. */
const shape = /^(?:ZL|CN)?(?:((?:19|20)\d{2}[1-389]\d{7})|((?:8[5-9]|9\d|0[0-3])[1-389]\d{5}))\.?([\dX])?$/i;

/** Numbers of before 2003 begin with two digits of their year. */
const yearOfEarly = (digits: number): number => (digits < 85 ? 2000 : 1900) + digits;

export type PatentNumber = {
  /** As on a certificate: ZL202010123456.7. */
  text: string;
  /** The digit that tells an invention, a utility model or a design. */
  kindDigit: string;
  /** The year in which it was applied for. */
  filedIn: number;
  /** Whether the character behind the point belongs to the digits; `null` where none stands there. */
  isSound: boolean | null;
};

/** The check character of a Chinese application number (ZC 0006-2003): the sum of its digits by weights 2 to 9, modulo 11. */
export function checkOfPatent(digits: string): string {
  let sum = 0;
  for (const [place, digit] of [...digits].entries()) sum += Number(digit) * (2 + (place % 8));
  return sum % 11 === 10 ? "X" : String(sum % 11);
}

/** A number of a patent or of its application, however it is spaced and marked; `null` where it is none. */
export function patentNumber(typed: string): PatentNumber | null {
  const text = typed.normalize("NFKC").replace(/[\s\p{Cf}:：号]|专利号|申请号/gu, "");
  const [, recent, early, check] = shape.exec(text) ?? [];
  const digits = recent ?? early;
  if (digits === undefined) return null;
  return {
    text: `ZL${digits}${check === undefined ? "" : `.${check.toUpperCase()}`}`,
    filedIn: recent === undefined ? yearOfEarly(Number(digits.slice(0, 2))) : Number(digits.slice(0, 4)),
    kindDigit: digits.charAt(recent === undefined ? 2 : 4),
    isSound: check === undefined ? null : check.toUpperCase() === checkOfPatent(digits),
  };
}
