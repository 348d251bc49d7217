import type { Quadrant } from "../scoring/classes";
import { quadrants } from "../scoring/classes";

/** How a list of clients is sorted; the first is the usual one. */
export const clientOrders = ["recent", "waiting", "due", "distance", "firm", "until"] as const;
export type ClientOrder = (typeof clientOrders)[number];

/** Which clients are listed alone. */
export const clientFilters = ["all", "for-us", "for-firm", "due", "moved", "draft", "ending", "unassigned"] as const;
export type ClientFilter = (typeof clientFilters)[number];

/** What somebody looks for among the clients: of whom a practice's lead says, too, in whose charge they are. */
export type ClientQuery = {
  search: string;
  only: ClientFilter;
  quadrant: Quadrant | null;
  /** A person of the practice; `null` for everybody. */
  advisor: string | null;
  order: ClientOrder;
  /** From 1. */
  page: number;
};

/** Clients on a page. */
export const clientsAtOnce = 50;

/** Clients that are compared on one page at most, and at least. */
export const comparedAtMost = 6;
export const comparedAtLeast = 2;

const longestSearch = 100;
const mostPages = 1_000;

/** What an address asks for; what it cannot mean is left out. */
export function clientQueryIn(params: URLSearchParams): ClientQuery {
  const word = (name: string) => params.get(name) ?? "";
  const page = /^\d{1,4}$/.test(word("page")) ? Number(word("page")) : 1;
  return {
    search: word("search").trim().slice(0, longestSearch),
    only: clientFilters.find((each) => each === word("only")) ?? "all",
    quadrant: quadrants.find((each) => each === word("quadrant")) ?? null,
    advisor: /^[\w-]{1,64}$/.test(word("advisor")) ? word("advisor") : null,
    order: clientOrders.find((each) => each === word("order")) ?? "recent",
    page: Math.min(Math.max(page, 1), mostPages),
  };
}

/** The words of an address that ask for it, without what is usual. */
export function paramsOfClients({ search, only, quadrant, advisor, order, page }: ClientQuery): URLSearchParams {
  const told: [string, string][] = [
    ["search", search],
    ["only", only === "all" ? "" : only],
    ["quadrant", quadrant ?? ""],
    ["advisor", advisor ?? ""],
    ["order", order === "recent" ? "" : order],
    ["page", page === 1 ? "" : `${page}`],
  ];
  return new URLSearchParams(told.filter(([, value]) => value !== ""));
}
