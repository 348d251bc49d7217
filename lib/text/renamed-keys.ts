/** An object with some of its keys under other names, in its own order. */
export const renamedKeys = (value: object, names: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [names[key] ?? key, inner]));
