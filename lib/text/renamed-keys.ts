/** An object with some of its keys under other names, in its own order; anything else as it is, since rows get damaged. */
export const renamedKeys = <Value>(value: Value, names: Readonly<Record<string, string>>): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [names[key] ?? key, inner]))
    : value;
