import type { Codings } from "#lib/instrument/coding";
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

/** What the published firms are coded as under this edition; what a study does not say is left open. */
export const codings = { a, b, c, d, e, f, g, h, jingcheng, midea } satisfies Codings;
