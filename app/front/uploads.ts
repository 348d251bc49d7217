import type { IncomingMessage, ServerResponse } from "node:http";
import { type Body, inMemory, readBody } from "./body";
import { multipartForm } from "./multipart";
import { type Allowance, bodyLimit } from "./routes";

/** Large bodies that are taken in or worked on at a time, since each takes room; of them from one address. */
const atOnce = 12;
const fromOne = 3;

export type Upload = Body | { state: "unknown" } | { state: "busy" };

/** Takes in bodies, and large ones only from senders who are known, a few at a time. */
export class Uploads {
  readonly #underWay: string[] = [];

  /** `isKnown` is asked before a byte of a large body is read: whether a link opens something, or who is signed in. */
  async take(
    request: IncomingMessage,
    response: ServerResponse,
    allowance: Allowance,
    address: string,
    isKnown: () => Promise<boolean>,
  ): Promise<Upload> {
    const type = request.headers["content-type"];
    const sink = multipartForm(type ?? "", allowance.bytes) ?? inMemory(type);
    if (allowance.bytes <= bodyLimit || Number(request.headers["content-length"] ?? Infinity) <= bodyLimit)
      return readBody(request, response, allowance, sink);
    if (!(await isKnown())) return { state: "unknown" };
    const ofAddress = this.#underWay.filter((each) => each === address).length;
    if (this.#underWay.length >= atOnce || ofAddress >= fromOne) return { state: "busy" };
    this.#underWay.push(address);
    response.on("close", () => {
      this.#underWay.splice(this.#underWay.indexOf(address), 1);
    });
    return readBody(request, response, allowance, sink, true);
  }
}
