import type { Source } from "../lib/instrument/text";
import type { Translate } from "./translate";

/** A source as a reader finds it again: the paper and the place in it. */
export const sourceWords = (source: Source, translate: Translate): string =>
  source.paper === "leapmark" ? translate("papers.leapmark") : `${translate(`papers.${source.paper}`)} · ${source.place}`;
