import { toPages } from "../pages";
import type { Step } from "../parts";
import { publicFile } from "../routes";

/** Is it a file of the build, one that PDFs are drawn with, or one for browsers and robots? */
export const file: Step = async (passing, next) => {
  const { front, request, response, url, body } = passing;
  const path = url.pathname;
  if (!body && front.files?.answer(request, response, path)) return;
  if (!body && (await front.drawing?.answer(request, response, path))) return;
  const isTool = front.development && path.startsWith("/__nextjs");
  return isTool || path.startsWith("/_next/") || publicFile.test(path) ? toPages(passing, path + url.search) : next();
};
