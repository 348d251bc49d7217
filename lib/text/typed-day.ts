import { isDay } from "./day";
import { withoutUnseen } from "./unseen";

const written = "〇一二三四五六七八九";
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = `(${months.join("|")})[a-z]*[.,]?`;
const count = "(\\d{1,2})(?:st|nd|rd|th)?";

/** Ways to write a day, with where year, month and day stand. What could be two days is none of them: 05/03/2021. */
const ways: readonly [pattern: RegExp, year: number, month: number, day: number][] = [
  [/^(\d{4}) ?[-/.年,、 ] ?(\d{1,2}) ?[-/.月,、 ] ?(\d{1,2}) ?[日号]?$/, 1, 2, 3],
  [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
  [new RegExp(`^${count} ?(?:of )?${month} ?,?(\\d{4})$`), 3, 2, 1],
  [new RegExp(`^${month} ?${count} ?,? ?(\\d{4})$`), 3, 1, 2],
];

/** Chinese numbers up to ninety-nine, and years written sign by sign, in digits. */
const inDigits = (text: string): string =>
  text
    .replace(/[○零]/g, "〇")
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((sign) => written.indexOf(sign)).join(""))
    .replace(/([一二三])?十([一二三四五六七八九])?(?=[月日号])/g, (_, tens = "一", ones = "〇") =>
      String(10 * written.indexOf(tens) + written.indexOf(ones)),
    )
    .replace(/[一二三四五六七八九](?=[月日号])/g, (sign) => String(written.indexOf(sign)));

/**
 * A day of the calendar, 1900 to 2100, as people write it: 2021-3-5, 2021/03/05, 20210305, 2021年3月5号,
 * 二〇二一年三月五日, 5 March 2021. YYYY-MM-DD, or `null`.
 */
export function typedDay(typed: string): string | null {
  const text = inDigits(withoutUnseen(typed.normalize("NFKC")))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  for (const [pattern, ...places] of ways) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const [year = "", monthWords = "", day = ""] = places.map((place) => parts[place] ?? "");
    const named = months.indexOf(monthWords) + 1;
    const words = `${year}-${String(named || monthWords).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(words) ? words : null;
  }
  return null;
}
