import { linkIn } from "../address";
import { isLocale } from "../locale";
import { refuse } from "../pages";
import type { Step } from "../parts";
import { pressedOnce, pressOf } from "../presses";

/** Is it a form whose act was done already? Then it is led where that led, as long as this stands. */
export const doneOnce: Step = async (passing, next) => {
  const { front, request, response, url, body } = passing;
  const press = body && isLocale(url.pathname.split("/")[1]) ? pressOf(request, url, body) : null;
  if (!press) return next();
  const stands = async (location: string) => {
    const link = linkIn(new URL(location, "http://front").pathname);
    return !link || (await front.links[link.kind](link.token, request.headers.cookie)) === "open";
  };
  if (!(await pressedOnce(front.presses, press, response, { act: next, stands }))) await refuse(passing, 503);
};
