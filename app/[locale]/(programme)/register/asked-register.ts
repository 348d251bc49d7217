import type { ShownQuery } from "#app/_view/register/register";
import { type RegisterQuery, registerTiers } from "#app/acts/programme/register";
import { registerStates } from "#lib/programme/register-state";

type Params = Readonly<Record<string, string | string[] | undefined>>;

const wordIn = (params: Params, name: string, longest: number): string => {
  const word = params[name];
  return typeof word === "string" ? word.trim().slice(0, longest) : "";
};

/** What an address of the register asks for; what it cannot mean is left out. */
export function askedRegister(params: Params): { query: Omit<RegisterQuery, "most">; shown: ShownQuery } {
  const tier = registerTiers.find((each) => each === params.tier) ?? null;
  const state = registerStates.find((each) => each === params.state) ?? null;
  const order = params.order === "firm" ? "firm" : "expires";
  const [region, firm, after] = [
    wordIn(params, "region", 60),
    wordIn(params, "firm", 120),
    wordIn(params, "after", 400),
  ];
  return {
    query: { tier, state, order, region, firm, after: after || undefined },
    shown: { tier: tier ?? "", state: state ?? "", region, firm, order: order === "firm" ? order : "" },
  };
}
