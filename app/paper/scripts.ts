import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import type { Variable } from "./variable";

const quotedR = (text: string): string => `"${writable(text).replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ")}"`;

/** A script that reads data.csv into R with labels of the variables and of their codes. */
export function readR(variables: readonly Variable[], locale: Locale): string {
  const kinds = variables.map(({ name, kind }) => `${name} = "${kind === "number" ? "numeric" : "character"}"`);
  const factors = variables
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      const codes = values.map(({ code }) => quotedR(code)).join(", ");
      const words = values.map(({ text }) => quotedR(text[locale])).join(", ");
      return `data$${name} <- factor(data$${name}, levels = c(${codes}), labels = c(${words}))`;
    });
  const labels = variables.map(({ name, label }) => `attr(data$${name}, "label") <- ${quotedR(label[locale])}`);
  return [
    "# Rscript read.R",
    "data <- read.csv(",
    '  "data.csv", fileEncoding = "UTF-8-BOM", encoding = "UTF-8", na.strings = "", stringsAsFactors = FALSE,',
    `  colClasses = c(${kinds.join(", ")})`,
    ")",
    ...factors,
    ...labels,
    "",
  ].join("\n");
}

const quotedSpss = (text: string, most: number): string => {
  let label = writable(text).replace(/\s+/g, " ");
  while (Buffer.byteLength(label) > most) label = label.slice(0, -1);
  return `'${label.replace(/'/g, "''")}'`;
};

/** Most bytes of a label of a variable and of a code in SPSS. */
const longest = { variable: 255, code: 120 } as const;

/** A syntax file that reads data.csv into SPSS with labels of the variables and of their codes. */
export function readSpss(variables: readonly Variable[], locale: Locale): string {
  const format = ({ kind }: Variable) => (kind === "number" ? "F16.4" : kind === "code" ? "A40" : "A500");
  return [
    "* Encoding: UTF-8.",
    "GET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /DELCASE=LINE /DELIMITERS=',' /QUALIFIER='\"'",
    "  /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /VARIABLES=",
    ...variables.map((each) => `  ${each.name} ${format(each)}`),
    "  .",
    "VARIABLE LABELS",
    ...variables.map(({ name, label }) => `  ${name} ${quotedSpss(label[locale], longest.variable)}`),
    "  .",
    ...variables
      .filter(({ values }) => values.length > 0)
      .map(({ name, values }) => {
        const codes = values.map(
          ({ code, text }) => `${quotedSpss(code, 40)} ${quotedSpss(text[locale], longest.code)}`,
        );
        return `VALUE LABELS ${name} ${codes.join(" ")}.`;
      }),
    "EXECUTE.",
    "",
  ].join("\n");
}
