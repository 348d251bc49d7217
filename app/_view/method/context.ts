import type { Edition } from "#lib/instrument/edition";
import type { Words } from "../charts/words";

/** What every chapter of the method is told. */
export type MethodContext = { edition: Edition; words: Words };
