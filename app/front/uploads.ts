import type { IncomingMessage, ServerResponse } from "node:http";
import { type Allowance, type Body, bodyLimit, readBody } from "./body";

/** Large bodies that are taken in or worked on at a time: each is held in memory. */
const atOnce = 4;

export type Upload = Body | { state: "unknown" } | { state: "busy" };

/** Takes in bodies, and large ones only from senders who are known, a few at a time. */
export class Uploads {
  #underWay = 0;

  /** `isKnown` is asked before a byte of a large body is read: whether a link opens something, or who is signed in. */
  async take(
    request: IncomingMessage,
    response: ServerResponse,
    allowance: Allowance,
    isKnown: () => Promise<boolean>,
  ): Promise<Upload> {
    if (allowance.bytes <= bodyLimit || Number(request.headers["content-length"] ?? Infinity) <= bodyLimit)
      return readBody(request, response, allowance);
    if (!(await isKnown())) return { state: "unknown" };
    if (this.#underWay >= atOnce) return { state: "busy" };
    this.#underWay++;
    response.on("close", () => {
      this.#underWay--;
    });
    return readBody(request, response, allowance);
  }
}
