/** Which of two comes first: the smaller key, of equal keys the smaller number. */
const isBefore = (key: number, number: number, otherKey: number, otherNumber: number): boolean =>
  key < otherKey || (key === otherKey && number < otherNumber);

/**
 * Puts the `count` first of all, by key and then by number, in front, in any order: expected time in proportion to
 * how many there are. `rows`, `keys` and `numbers` are moved together; no key is NaN.
 */
function partition(
  rows: Uint32Array,
  keys: Float64Array,
  numbers: Uint32Array,
  from: number,
  to: number,
  count: number,
): void {
  let left = from;
  let right = to - 1;
  while (right > left) {
    const middle = (left + right) >>> 1;
    const key = keys[middle] as number;
    const number = numbers[middle] as number;
    let low = left;
    let high = right;
    while (low <= high) {
      while (isBefore(keys[low] as number, numbers[low] as number, key, number)) low++;
      while (isBefore(key, number, keys[high] as number, numbers[high] as number)) high--;
      if (low <= high) {
        const row = rows[low] as number;
        rows[low] = rows[high] as number;
        rows[high] = row;
        const swapped = keys[low] as number;
        keys[low] = keys[high] as number;
        keys[high] = swapped;
        const other = numbers[low] as number;
        numbers[low] = numbers[high] as number;
        numbers[high] = other;
        low++;
        high--;
      }
    }
    if (count <= high) right = high;
    else if (count >= low) left = low;
    else return;
  }
}

/**
 * The rows from rank `first` on, `count` of them at most, as a full sort by key and then by number would give them.
 * @param keyOf never NaN
 */
export function ranked(
  rows: Uint32Array,
  keyOf: (row: number) => number,
  numbers: Uint32Array,
  first: number,
  count: number,
): number[] {
  const end = Math.min(first + count, rows.length);
  if (first >= end) return [];
  const sorted = rows.slice();
  const keys = new Float64Array(rows.length);
  const numberAt = new Uint32Array(rows.length);
  for (let place = 0; place < sorted.length; place++) {
    const row = sorted[place] as number;
    keys[place] = keyOf(row);
    numberAt[place] = numbers[row] as number;
  }
  if (first > 0) partition(sorted, keys, numberAt, 0, sorted.length, first);
  if (end < sorted.length) partition(sorted, keys, numberAt, first, sorted.length, end);
  const page = Array.from({ length: end - first }, (_, place) => first + place);
  page.sort((one, other) => {
    const difference = (keys[one] as number) - (keys[other] as number);
    return difference !== 0 && !Number.isNaN(difference)
      ? difference
      : (numberAt[one] as number) - (numberAt[other] as number);
  });
  return page.map((place) => sorted[place] as number);
}
