import type { ResultGist } from "../charts/movement";
import type { Standing } from "./standing";

/** A client's result as lists tell it, with what every part of it comes to. */
export type ClientGist = ResultGist & { standing: Standing };
