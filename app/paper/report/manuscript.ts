import type { Locale } from "#lib/text/text";
import type { Chapter, DrawnPicture } from "./blocks";
import type { Cover } from "./cover-words";

/** Who signed a report, in lines with their names. */
export type Signature = { title: string; rows: [string, string][] };

/** A footer's words, with the places of the page and of the number of pages among them. */
export type FooterPart = { text: string } | "page" | "pages";

/** A report in the words of its language, with its pictures: all that whoever sets it has to know. */
export type Manuscript = {
  locale: Locale;
  /** What the report is of, as its title and at the head of every page. */
  title: string;
  practice: string;
  footer: FooterPart[];
  cover: Cover;
  /** What stands over the contents, which a short report has none of, and over the practice's own words. */
  contents: string | null;
  own: string;
  chapters: (Chapter<DrawnPicture, string> & { isOnNewPage: boolean })[];
  signature: Signature | null;
};
