import { describe, expect, it } from "vitest";
import * as questionnaires from "#questionnaires";
import { figureNames } from "#questionnaires/facts/figure-names";
import { sourceHosts } from "#questionnaires/sources";

const { factCatalogue, ruleSets } = questionnaires;

/** Every text within a value, each value once. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner: unknown[] = value instanceof Map ? [...value.entries()] : Object.values(value);
  return inner.flatMap((each) => textsIn(each, seen));
}

const isBelow = (address: string, hosts: readonly string[]): boolean => {
  const { host } = new URL(address);
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
};
const { authorities, copies } = sourceHosts;

describe("the addresses of sources", () => {
  it("are of hosts that may be linked to", () => {
    const addresses = [...new Set(textsIn({ ...questionnaires }).filter((text) => /^https?:\/\//.test(text)))];
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !isBelow(address, [...authorities, ...copies]))).toEqual([]);
  });

  it("of rules are the authorities’ own, with a copy beside them", () => {
    const own = ruleSets.flatMap(({ source, criteria, parameters, provinces }) => [
      source,
      ...[...criteria, ...parameters, ...provinces.flatMap((each) => each.parameters)].map((each) => each.source),
    ]);
    expect([...new Set(own)].filter((address) => !isBelow(address, authorities))).toEqual([]);
  });

  it("tell a host from one that only ends alike", () => {
    expect(isBelow("http://www.miit.gov.cn/a", authorities)).toBe(true);
    expect(isBelow("http://miitgov.cn/a", authorities)).toBe(false);
    expect(isBelow("http://gov.cn.example.com/", authorities)).toBe(false);
  });
});

describe("names of figures", () => {
  it("are of facts that there are", () => {
    const facts = factCatalogue.sections.flatMap((section) => section.facts);
    const fields = facts.flatMap((fact) => (fact.kind === "list" ? fact.fields : []));
    const ids = new Set([...facts, ...fields].map(({ id }) => id));
    const named = figureNames.flatMap(({ of }) => ("list" in of ? [of.list] : "field" in of ? [of.field] : of));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
