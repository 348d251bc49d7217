type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks for, as a browser would send it. */
export function paramsIn(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) params.append(name, each);
  return params;
}
