/**
 * A text without the signs at its end that a pattern of one sign holds for. Looks at each of them once: a pattern such as
 * `/ +$/` begins anew at every space, which in a long row of them takes the square of its length.
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}
