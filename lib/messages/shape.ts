import type { Widen } from "./widen";
import type { bareZh } from "./zh/bare";
import type { faultZh } from "./zh/fault";
import type { firmTemplatesZh } from "./zh/firm-templates";
import type { zh } from "./zh/index";

/** The words of the interface; the Chinese file sets the shape, the English one must fill it. */
export type Messages = Widen<typeof zh>;

/** The words that stand without the rest. */
export type BareWords = Widen<typeof bareZh>;

/** The words of a fault of ours. */
export type FaultWords = Widen<typeof faultZh>;

/** The usual template of each kind of message to a firm. */
export type FirmTemplates = Widen<typeof firmTemplatesZh>;
