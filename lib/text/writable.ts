/**
 * Characters that a document cannot hold or that garble the rest of its line: controls but tab and line ends, halves
 * of a pair, code points that are no characters (U+FFFE, U+FDD0 and the like), and what turns the direction of writing.
 */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text as any document can hold it (XML 1.0, HTML, tables, mail). */
export const writable = (text: string): string => text.replace(unwritable, "");
