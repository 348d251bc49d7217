import type { Case } from "#lib/diagnosis/case";
import { a } from "./a";
import { b } from "./b";
import { c } from "./c";
import { d } from "./d";
import { e } from "./e";
import { f } from "./f";
import { g } from "./g";
import { h } from "./h";
import { jingcheng } from "./jingcheng";
import { midea } from "./midea";

/** The published firms. */
export const cases = [a, b, c, d, e, f, g, h, jingcheng, midea] satisfies Case[];
