import { refuse } from "../pages";
import type { Step } from "../parts";

/** Longest path with query, and largest sum of headers, in bytes. */
export const addressLimit = 4096;
export const headerLimit = 16 * 1024;

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** Is it of a kind that anything here answers, and no longer than that takes? */
export const withinBounds: Step = async (passing, next) => {
  const { method = "", url = "", rawHeaders } = passing.request;
  if (!methods.has(method)) return refuse(passing, 405);
  if (url.length > addressLimit) return refuse(passing, 414);
  const hosts = rawHeaders.filter((part, place) => place % 2 === 0 && part.toLowerCase() === "host");
  if (hosts.length > 1) return refuse(passing, 400);
  const headerSize = rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
  return headerSize > headerLimit ? refuse(passing, 431) : next();
};
