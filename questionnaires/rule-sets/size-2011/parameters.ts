import type { Parameter } from "#lib/rules/criterion";
import { mediumParameters, smallParameters, smeParameters } from "./sme";

export const parameters = [...smeParameters, ...mediumParameters, ...smallParameters] satisfies Parameter[];
